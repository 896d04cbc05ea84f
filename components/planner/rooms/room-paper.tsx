import type { RoomDay } from '../../../utils/rooms/room-week.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { entriesOnPaper } from './lines-on-paper.ts';
import { RoomDays } from './room-week.tsx';
import type { Room, RoomRoutine } from './use-room.ts';

type Props = {
  room: Room;
  routines: readonly RoomRoutine[];
  week: readonly RoomDay[];
  /** Whether a line names nobody and repeats nothing private. */
  mayStand: (line: string) => boolean;
};

/** The page on paper, for the room's teacher. A line that would give something away is left blank. */
export function RoomPaper({ room, routines, week, mayStand }: Props) {
  const remarks = room.profile?.remarks;
  return (
    <article class="room-paper" translate={false}>
      <h1>{room.classroom.name}</h1>
      {remarks && <Line text={remarks} mayStand={mayStand} />}
      {week.length > 0 && <RoomDays week={week} />}
      {routines.map((routine) => (
        <RoutineOnPaper key={routine.kind} room={room} routine={routine} mayStand={mayStand} />
      ))}
    </article>
  );
}

type RoutineProps = Pick<Props, 'room' | 'mayStand'> & { routine: RoomRoutine };

function RoutineOnPaper({ room, routine: { kind, time }, mayStand }: RoutineProps) {
  return (
    <section>
      <h2>
        {routineLabel(kind)} {time && <small>{sayTimeSpan(time)}</small>}
      </h2>
      <dl>
        {entriesOnPaper(room, kind).map(({ id, label, lines }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>
              {lines.map((text) => (
                <Line key={text} text={text} mayStand={mayStand} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Line({ text, mayStand }: Pick<Props, 'mayStand'> & { text: string }) {
  return mayStand(text) ? <p>{text}</p> : <p class="blank" />;
}
