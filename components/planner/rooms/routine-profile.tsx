import { i18n } from '#i18n';
import { standingOf } from '../../../utils/rooms/standing.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { HowItRuns } from './how-it-runs.tsx';
import type { Room, RoomRoutine } from './use-room.ts';
import { WhoDoesWhat } from './who-does-what.tsx';
import { WithTeacher } from './with-teacher.tsx';

/** What is known about one routine of the room. */
export function RoutineProfile({ room, routine: { kind, time } }: { room: Room; routine: RoomRoutine }) {
  const standing = standingOf(room.agreementOf(kind), room.profileOf(kind)?.roles);
  return (
    <details class="room-routine">
      <summary>
        <strong>{routineLabel(kind)}</strong>
        {time && <span class="small muted tabular">{sayTimeSpan(time)}</span>}
        {standing !== 'suggested' && <span class="chip">{i18n.t(`room.standings.${standing}`)}</span>}
      </summary>
      <div class="stack">
        <WithTeacher room={room} kind={kind} />
        <WhoDoesWhat room={room} kind={kind} />
        <HowItRuns room={room} kind={kind} />
      </div>
    </details>
  );
}
