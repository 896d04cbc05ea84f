import { i18n } from '#i18n';
import type { Visit } from '../../../utils/domain/visit.ts';
import { beforeTheWeek } from '../../../utils/outgoing/room-texts.ts';
import type { WeekToAsk } from '../../../utils/rooms/weeks-to-ask.ts';
import { emptyNoteOf, keepVisitNote } from '../../../utils/visits/keep-visit-note.ts';
import { sayDate, sayLongDate, sayMonthDay, sayTimeSpan } from '../../shared/format.ts';
import { insideSentence, routineLabel } from '../../shared/say-reason.ts';
import { BeforePart } from '../../visit-note/visit-parts.tsx';
import { usePlanner } from '../planner.ts';
import { useRecords } from '../use-records.ts';
import { TextToSend } from './text-to-send.tsx';
import { keepAsked, useSkipWeek } from './use-weeks-to-ask.ts';

type Props = { week: WeekToAsk; tells: (text: string) => string[] };

/** One message about a week: three questions about the tasks to come, and a place for what was answered (S15). */
export function AskWeek({ week, tells }: Props) {
  const { classroomId, monday, visits, did } = week;
  const { vault } = usePlanner();
  const skip = useSkipWeek(week);
  const id = `week-${monday}`;

  return (
    <section class="sheet" aria-labelledby={id}>
      <div class="row">
        <h2 id={id}>{i18n.t('room.askTitle', { date: sayMonthDay(monday) })}</h2>
        {did === null && (
          <button type="button" class="btn quiet end" onClick={skip}>
            {i18n.t('room.askSkip')}
          </button>
        )}
      </div>
      <TextToSend
        id={`${id}-text`}
        label={i18n.t('room.askText')}
        rows={8}
        text={beforeTheWeek(
          visits.map((visit) => ({
            routine: insideSentence(routineLabel(visit.routine)),
            day: sayLongDate(visit.date),
            time: sayTimeSpan(visit),
          })),
        )}
        tells={tells}
        onCopied={() => void keepAsked(vault, classroomId, monday, 'copied')}
      />
      {did === 'copied' && <Answers visits={visits} />}
    </section>
  );
}

/** What the teacher answered, kept with each visit. */
function Answers({ visits }: { visits: readonly Visit[] }) {
  const { vault, now } = usePlanner();
  const notes = useRecords('visitNotes');
  if (notes === null) return null;
  const instant = () => now().toInstant().toString({ smallestUnit: 'millisecond' });
  return (
    <>
      {visits.map((visit) => (
        <fieldset key={visit.id} class="stack">
          <legend>{[sayDate(visit.date), routineLabel(visit.routine)].join(' · ')}</legend>
          <div class="room-pairs">
            <BeforePart
              note={notes.find(({ id }) => id === visit.id) ?? emptyNoteOf(visit, instant())}
              routine={visit.routine}
              set={(fields) => void keepVisitNote(vault, visit.id, { fields }, instant())}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}
