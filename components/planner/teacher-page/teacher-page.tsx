import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { addDays } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { comingVisits } from '../../../utils/visits/coming-visits.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { TextToCopy } from '../../shared/text-to-copy.tsx';
import { TextLine } from '../../visit-note/text-line.tsx';
import { EmptyState } from '../empty-state.tsx';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton } from '../print-parts.tsx';
import { useOutgoingWords } from '../rooms/use-outgoing-words.ts';
import { type Room, useRoom } from '../rooms/use-room.ts';
import { hrefOf } from '../route.ts';
import { TeacherPaper } from './teacher-paper.tsx';
import { textOfPage, visitsOnPage } from './visits-on-page.ts';
import './teacher-page.css';

/** As far ahead as a weekly visit is asked for. */
const DAYS_AHEAD = 6 * 7;

/** What a class's teacher may be given about the coming visits, to print or to copy (S10). */
export function TeacherPage({ id }: { id: string }) {
  const classroom = usePlanner().data.caseload.classrooms.find((one) => one.id === id);
  return classroom ? <KnownClass classroom={classroom} /> : <MissingPage />;
}

function KnownClass({ classroom }: { classroom: Classroom }) {
  const { data, now } = usePlanner();
  const room = useRoom(classroom);
  const tells = useOutgoingWords();
  if (!room || !tells) return <p class="muted">{i18n.t('reports.reading')}</p>;
  const today = localNow(now()).date;
  const coming = comingVisits(data.recentVisits, classroom.id, { from: today, until: addDays(today, DAYS_AHEAD) });
  const mayStand = (line: string) => tells(line).length === 0;
  const visits = visitsOnPage(coming, room);
  const held = visits.flatMap(({ lines }) => lines).filter(({ text }) => !mayStand(text)).length;
  const text = textOfPage(classroom.name, visits, mayStand);
  return (
    <div class="teacher-page">
      <PageHead
        title={i18n.t('teacherPage.title', { name: classroom.name })}
        lead={i18n.t('teacherPage.lead')}
        back={{ href: hrefOf({ page: 'classroom', id: classroom.id }), label: classroom.name }}
      >
        <PrintButton disabled={visits.length === 0} />
      </PageHead>
      {visits.length === 0 && <EmptyState icon="calendar" text={i18n.t('teacherPage.empty')} />}
      {held > 0 && <p class="notice calm">{i18n.t('room.blankOnPaper', held)}</p>}
      {visits.length > 0 && (
        <>
          <TeacherPaper name={classroom.name} visits={visits} mayStand={mayStand} />
          <Prepare room={room} routines={[...new Set(coming.map(({ routine }) => routine))]} />
          <section class="sheet no-print">
            <TextToCopy
              id="teacher-page-text"
              label={i18n.t('teacherPage.copy')}
              text={mayStand(text) ? text : null}
              rows={8}
            />
          </section>
        </>
      )}
    </div>
  );
}

/** What to get ready, once for each routine: kept with the room, so that it stands there next time. */
function Prepare({ room, routines }: { room: Room; routines: readonly RoutineKindId[] }) {
  return (
    <section class="sheet no-print" aria-labelledby="teacher-page-prepare">
      <h2 id="teacher-page-prepare">{i18n.t('teacherPage.prepare')}</h2>
      <p class="small muted">{i18n.t('teacherPage.prepareHelp')}</p>
      {routines.map((kind) => (
        <TextLine
          key={kind}
          id={`prepare-${kind}`}
          label={routineLabel(kind)}
          rows={2}
          text={room.profileOf(kind)?.prepare ?? ''}
          save={(prepare) => void room.saveRoutine(kind, () => ({ prepare }))}
        />
      ))}
    </section>
  );
}
