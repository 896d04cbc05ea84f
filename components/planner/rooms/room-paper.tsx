import { i18n } from '#i18n';
import type { RoomDay } from '../../../utils/rooms/room-week.ts';
import { rolePartIds } from '../../../utils/rooms/usual-roles.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { RoomDays } from './room-week.tsx';
import { demandsOf } from './say-room.ts';
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
  return (
    <article class="room-paper" translate={false}>
      <h1>{room.classroom.name}</h1>
      <Line text={room.profile?.remarks} mayStand={mayStand} />
      {week.length > 0 && <RoomDays week={week} />}
      {routines.map((routine) => (
        <RoutineOnPaper key={routine.kind} room={room} routine={routine} mayStand={mayStand} />
      ))}
    </article>
  );
}

type RoutineProps = Pick<Props, 'room' | 'mayStand'> & { routine: RoomRoutine };

function RoutineOnPaper({ room, routine: { kind, time }, mayStand }: RoutineProps) {
  const profile = room.profileOf(kind);
  const remarks = (['rules', 'seating', 'signals', 'adults'] as const).filter((one) => profile?.[one]);
  const roles = profile?.roles;
  const demands = demandsOf(kind, profile).filter((line) => line.trim() !== '');
  return (
    <section>
      <h2>
        {routineLabel(kind)} {time && <small>{sayTimeSpan(time)}</small>}
      </h2>
      <dl>
        {remarks.map((one) => (
          <Entry key={one} label={i18n.t(`room.${one}`)} lines={[profile?.[one]]} mayStand={mayStand} />
        ))}
        <Entry label={i18n.t('room.expected')} lines={demands} mayStand={mayStand} />
        {roles &&
          rolePartIds.map((part) => (
            <Entry
              key={part}
              label={i18n.t(part === 'therapist' ? 'room.visitorDoes' : `room.part.${part}`)}
              lines={[roles[part]]}
              mayStand={mayStand}
            />
          ))}
      </dl>
    </section>
  );
}

type EntryProps = Pick<Props, 'mayStand'> & { label: string; lines: readonly (string | undefined)[] };

function Entry({ label, lines, mayStand }: EntryProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {lines.map((text) => (
          <Line key={text} text={text} mayStand={mayStand} />
        ))}
      </dd>
    </div>
  );
}

function Line({ text, mayStand }: Pick<Props, 'mayStand'> & { text: string | undefined }) {
  if (!text?.trim()) return null;
  return mayStand(text) ? <p>{text}</p> : <p class="blank" />;
}
