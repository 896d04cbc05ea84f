import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LinkedCalendar } from '../../../utils/domain/classroom.ts';
import type { KnownCalendar } from '../../../utils/records/calendar.ts';
import { classCalendarRoles } from '../classrooms/calendar-links.ts';
import { CalendarPicker } from '../classrooms/calendar-picker.tsx';
import { TextField } from '../forms/text-field.tsx';
import { noTherapist } from '../hours/no-therapist.ts';
import { usePlanner } from '../planner.ts';
import { changeRecord } from '../record-actions.ts';
import { hrefOf } from '../route.ts';

/** With fewer than these, a person sees at a glance which is which. */
const MANY = 8;

/** Which of the account's calendars belongs to which class, and which are the therapist's own. */
export function GoogleCalendars() {
  const { calendars } = usePlanner().data;
  const [wanted, setWanted] = useState('');
  const listed = calendars.filter(({ name }) => name !== undefined);
  // The list is read in the background; until it is there, there is nothing to choose.
  if (listed.length === 0) return null;
  const shown = listed.filter(({ name = '' }) => has(name, wanted)).toSorted(byName);
  return (
    <section class="sheet">
      <div class="stack tight">
        <h2>{i18n.t('account.calendars.title')}</h2>
        <p class="muted">{i18n.t('account.calendars.lead')}</p>
      </div>
      {listed.length > MANY && (
        <TextField id="find-calendar" label={i18n.t('account.calendars.find')} value={wanted} onValue={setWanted} />
      )}
      {shown.length === 0 && <p role="status">{i18n.t('account.calendars.noneFound')}</p>}
      {shown.length > 0 && <ByClass shown={shown} />}
    </section>
  );
}

function ByClass({ shown }: { shown: readonly KnownCalendar[] }) {
  const { vault, data } = usePlanner();
  const { classrooms, therapist } = data.caseload;
  return (
    <>
      {classrooms.map((room) => (
        <Choice
          key={room.id}
          id={`calendars-${room.id}`}
          title={[room.name, room.teacherName].filter(Boolean).join(' · ')}
          linked={room.calendars}
          shown={shown}
          roles={classCalendarRoles}
          onLinked={(calendars) => changeRecord(vault, 'classrooms', room.id, (before) => ({ ...before, calendars }))}
        />
      ))}
      {classrooms.length === 0 && (
        <p class="notice calm">
          <span>{i18n.t('account.calendars.noClasses')}</span>
          <a class="btn" href={hrefOf({ page: 'new-classroom' })}>
            {i18n.t('account.calendars.addClass')}
          </a>
        </p>
      )}
      <Choice
        id="calendars-mine"
        title={i18n.t('account.calendars.mine')}
        help={i18n.t('account.calendars.mineHelp')}
        linked={therapist?.calendars ?? []}
        shown={shown}
        roles={['mine']}
        onLinked={(calendars) =>
          vault.change('therapist', 'me', (before) => ({ ...(before ?? noTherapist), calendars }))
        }
      />
    </>
  );
}

type ChoiceProps = {
  id: string;
  title: string;
  help?: string;
  linked: readonly LinkedCalendar[];
  shown: readonly KnownCalendar[];
  roles: readonly LinkedCalendar['role'][];
  onLinked: (linked: LinkedCalendar[]) => Promise<unknown>;
};

function Choice({ id, title, help, linked, shown, roles, onLinked }: ChoiceProps) {
  return (
    <details class="calendars-of">
      <summary>
        <strong translate={false}>{title}</strong>{' '}
        <span class="small muted">{i18n.t('account.calendars.chosen', linked.length)}</span>
      </summary>
      {help && <p class="small muted">{help}</p>}
      <CalendarPicker
        id={id}
        calendars={shown}
        linked={linked}
        roles={roles}
        labelFor={() => title}
        onLinked={(calendars) => void onLinked(calendars)}
      />
    </details>
  );
}

function has(name: string, wanted: string): boolean {
  return name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase());
}

function byName({ name: a = '' }: KnownCalendar, { name: b = '' }: KnownCalendar): number {
  return a.localeCompare(b, i18n.t('locale'), { numeric: true });
}
