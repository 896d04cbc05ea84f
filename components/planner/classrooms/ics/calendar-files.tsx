import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type KeptFile, keepFileCalendar } from '../../../../utils/caseload/keep-file-calendar.ts';
import { asId, type CalendarId } from '../../../../utils/domain/ids.ts';
import type { IcalProblem } from '../../../../utils/records/ical-address.ts';
import { readCalendar } from '../../../../utils/sources/ics/read-calendar.ts';
import { Icon } from '../../../shared/icons.tsx';
import { usePlanner } from '../../planner.ts';
import { sayIcalProblem } from './say-ical-problem.ts';

type State =
  | { is: 'waiting' | 'reading' }
  | { is: 'kept'; name: string; kept: KeptFile }
  | { is: 'refused'; name: string; problem: IcalProblem };

type Props = {
  zone: string;
  /** The calendar can be linked to the class from now on. */
  onKept: (id: CalendarId) => void;
};

const ENDING = /\.ic(?:s|al)$/i;

/** A calendar that somebody exported, dropped or chosen. The same calendar again takes the place of what was read before. */
export function CalendarFiles({ zone, onKept }: Props) {
  const { vault, now } = usePlanner();
  const [state, setState] = useState<State>({ is: 'waiting' });
  const [isOver, setOver] = useState(false);

  async function take(file: File | undefined) {
    if (!file) return;
    setState({ is: 'reading' });
    const fileName = file.name.replace(ENDING, '');
    const read = await readCalendar(await file.text());
    if (!read.ok) return setState({ is: 'refused', name: file.name, problem: read.problem });
    const name = read.value.name ?? fileName;
    // Google names a person's first calendar by its address, which is also its id.
    const calendarId = asId<CalendarId>(name.includes('@') ? name : `ics:${name}`);
    const kept = await keepFileCalendar(vault, {
      calendarId,
      name,
      calendar: read.value,
      zone,
      now: now().toInstant(),
    });
    setState({ is: 'kept', name, kept });
    onKept(calendarId);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file control in it does the same by keyboard.
    <div
      class={isOver ? 'drop is-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <label class="field">
        <span class="drop-label">{i18n.t('ics.file')}</span>
        <input
          type="file"
          accept=".ics,.ical,text/calendar"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            // The same file chosen again is a change, too.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <p class="small muted">{i18n.t('ics.fileHelp')}</p>
      <FileState state={state} />
    </div>
  );
}

function FileState({ state }: { state: State }) {
  switch (state.is) {
    case 'waiting':
      return null;
    case 'reading':
      return <p role="status">{i18n.t('ics.reading')}</p>;
    case 'refused':
      return (
        <p class="problem" role="alert">
          <Icon name="alert" />
          <span>
            <strong translate={false}>{state.name}</strong> {sayIcalProblem(state.problem)}
          </span>
        </p>
      );
    case 'kept':
      return (
        <p class="notice calm" role="status">
          <Icon name="check" />
          <span>
            <strong translate={false}>{state.name}</strong> {i18n.t('ics.kept', state.kept.events)}{' '}
            {state.kept.leftOut > 0 && i18n.t('ics.leftOut', state.kept.leftOut)}
          </span>
        </p>
      );
  }
}
