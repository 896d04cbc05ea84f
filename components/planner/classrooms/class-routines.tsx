import { i18n } from '#i18n';
import type { Classroom, RoutineAgreement } from '../../../utils/domain/classroom.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { agreementIdOf } from '../../../utils/records/agreement.ts';
import { noteIdOf } from '../../../utils/records/note.ts';
import { withState } from '../../../utils/rooms/settle.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { NoteField } from '../../shared/note-field.tsx';
import { routineLabel } from '../../shared/say-reason.ts';
import { wordKey } from '../../shared/word-key.ts';
import { usePlanner } from '../planner.ts';
import { RolesOpen } from '../rooms/roles-open.tsx';
import type { TitleUse } from './routines-of-class.ts';
import { TitleMeaning } from './title-meaning.tsx';
import { useRoutinesOfClass } from './use-routines-of-class.ts';

const states = ['not-asked', 'asked', 'agreed', 'please-not'] as const;

/** A class's profile: what its day is made of, where each routine stands with the teacher, and private notes (S8, S22). */
export function ClassRoutines({ room }: { room: Classroom }) {
  const routines = useRoutinesOfClass(room);
  if (!routines || (routines.known.length === 0 && routines.unknown.length === 0)) return null;
  const own = routines.known.map(({ kind }) => kind);
  return (
    <section class="sheet">
      <h2>{i18n.t('planner.routines.title')}</h2>
      <p class="small muted">{i18n.t('planner.routines.lead')}</p>
      {routines.unknown.length > 0 && (
        <div class="unknown-titles">
          <h3>{i18n.t('planner.routines.unknown')}</h3>
          {routines.unknown.map((use) => (
            <TitleMeaning key={`${use.calendarId}-${use.family}`} use={use} kind={null} own={own} />
          ))}
        </div>
      )}
      <RolesOpen room={room} routines={own} />
      <ul class="routines">
        {routines.known.map(({ kind, titles }) => (
          <Routine key={kind} room={room} kind={kind} titles={titles} own={own} />
        ))}
      </ul>
    </section>
  );
}

type RoutineProps = { room: Classroom; kind: RoutineKindId; titles: readonly TitleUse[]; own: RoutineKindId[] };

function Routine({ room, kind, titles, own }: RoutineProps) {
  const { vault, data, now } = usePlanner();
  const id = noteIdOf(room.id, kind);
  const note = data.notes.find((one) => one.id === id);
  const [first] = titles;

  const saveNote = (text: string) =>
    vault.change('notes', id, () =>
      text.trim() === '' ? null : { id, classroomId: room.id, routine: kind, text, updatedAt: nowText(now()) },
    );

  return (
    <li>
      <details class="routine-line">
        <summary>
          <strong>{routineLabel(kind)}</strong>
          {first && <span class="small muted tabular">{sayTimeSpan(first)}</span>}
          {note && <span class="chip">{i18n.t('planner.routines.hasNote')}</span>}
        </summary>
        <div class="stack">
          <NoteField
            id={`note-${kind}`}
            label={i18n.t('planner.routines.note')}
            placeholder={i18n.t('planner.routines.notePlaceholder')}
            text={note?.text ?? ''}
            save={saveNote}
          />
          {titles.map((use) => (
            <TitleMeaning key={`${use.calendarId}-${use.family}`} use={use} kind={kind} own={own} />
          ))}
        </div>
      </details>
      <Agreement room={room} kind={kind} />
    </li>
  );
}

function Agreement({ room, kind }: { room: Classroom; kind: RoutineKindId }) {
  const { vault, data, now } = usePlanner();
  const id = agreementIdOf(room.id, kind);
  const kept = data.caseload.preferences.agreements.find((one) => one.classroomId === room.id && one.routine === kind);

  function say(state: RoutineAgreement['state']) {
    const since = localDate(now().toPlainDate().toString());
    const fresh = { id, classroomId: room.id, routine: kind, state, since };
    void vault.change('agreements', id, (before) => withState({ before, fresh }));
  }

  return (
    <select
      class="input role"
      aria-label={i18n.t('planner.routines.agreementOf', { routine: routineLabel(kind) })}
      value={kept?.state ?? 'not-asked'}
      onChange={(event) => {
        const state = states.find((one) => one === event.currentTarget.value);
        if (state) say(state);
      }}
    >
      {states.map((state) => (
        <option key={state} value={state}>
          {i18n.t(`planner.routines.agreement.${wordKey(state)}`)}
        </option>
      ))}
    </select>
  );
}

function nowText(now: Temporal.ZonedDateTime): string {
  return now.toInstant().toString({ smallestUnit: 'millisecond' });
}
