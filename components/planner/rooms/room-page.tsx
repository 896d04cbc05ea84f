import { i18n } from '#i18n';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { isOfStudents } from '../../../utils/rooms/room-week.ts';
import { Icon } from '../../shared/icons.tsx';
import { useRoutinesOfClass } from '../classrooms/use-routines-of-class.ts';
import { MissingPage } from '../missing-page.tsx';
import { PageHead } from '../page-head.tsx';
import { usePlanner } from '../planner.ts';
import { PrintButton } from '../print-parts.tsx';
import { hrefOf } from '../route.ts';
import { AboutRoom } from './about-room.tsx';
import { AskWeek } from './ask-week.tsx';
import { linesOnPaper } from './lines-on-paper.ts';
import { RoomPaper } from './room-paper.tsx';
import { RoomWeek } from './room-week.tsx';
import { RoutineProfile } from './routine-profile.tsx';
import { readyLines } from './say-room.ts';
import { TeacherReply } from './teacher-reply.tsx';
import { useOutgoingWords } from './use-outgoing-words.ts';
import { type Room, type RoomRoutine, useRoom } from './use-room.ts';
import { useRoomNotes } from './use-room-notes.ts';
import { useRoomWeek } from './use-room-week.ts';
import { useWeeksToAsk } from './use-weeks-to-ask.ts';
import './rooms.css';

/** One page about a room: how its day runs and what is known of each routine. No student stands on it (S8). */
export function RoomPage({ id }: { id: string }) {
  const classroom = usePlanner().data.caseload.classrooms.find((one) => one.id === id);
  return classroom ? <KnownRoom classroom={classroom} /> : <MissingPage />;
}

function KnownRoom({ classroom }: { classroom: Classroom }) {
  const room = useRoom(classroom);
  const week = useRoomWeek(classroom);
  const routines = useRoutines(room);
  const tells = useOutgoingWords();
  const weeks = useWeeksToAsk();
  const notes = useRoomNotes(classroom.id);
  if (!room || !week || !routines || !tells) return <p class="muted">{i18n.t('reports.reading')}</p>;
  const ready = readyLines();
  const mayStand = (line: string) => ready.has(line) || tells(line).length === 0;
  const blank = linesOnPaper(room, routines).filter((line) => !mayStand(line)).length;
  return (
    <div class="room">
      <PageHead
        title={classroom.name}
        lead={i18n.t('room.lead')}
        back={{ href: hrefOf({ page: 'classroom', id: classroom.id }), label: i18n.t('planner.nav.classrooms') }}
      >
        <PrintButton quiet label={i18n.t('room.print')} />
      </PageHead>
      {blank > 0 && (
        <p class="notice calm">
          <Icon name="info" />
          <span>{i18n.t('room.blankOnPaper', blank)}</span>
        </p>
      )}
      {weeks
        .filter(({ classroomId }) => classroomId === classroom.id)
        .map((week) => (
          <AskWeek key={week.monday} week={week} tells={tells} />
        ))}
      <AboutRoom room={room} />
      <RoomWeek week={week} />
      <section class="sheet" aria-labelledby="room-routines">
        <h2 id="room-routines">{i18n.t('room.routines')}</h2>
        {routines.length === 0 && <p class="small muted">{i18n.t('room.noRoutines')}</p>}
        {routines.length > 0 && <TeacherReply room={room} routines={routines} />}
        {routines.map((routine) => (
          <RoutineProfile key={routine.kind} room={room} routine={routine} notes={notes} tells={tells} />
        ))}
      </section>
      <RoomPaper room={room} routines={routines} week={week} mayStand={mayStand} />
    </div>
  );
}

/** Those on the calendars in the order of the day, then those of which something is kept. */
function useRoutines(room: Room | null): RoomRoutine[] | null {
  const found = useRoutinesOfClass(room?.classroom);
  if (!room || !found) return null;
  const onCalendar = found.known.map(({ kind, titles }) => ({
    kind,
    time: titles[0] ?? null,
    titles: titles.map(({ title }) => title),
  }));
  const others = room.written.filter((kind) => !onCalendar.some((one) => one.kind === kind));
  return [...onCalendar, ...others.map((kind) => ({ kind, time: null, titles: [] }))].filter(({ kind }) =>
    isOfStudents(kind),
  );
}
