import { i18n } from '#i18n';
import type { VisitNote } from '../../../utils/domain/visit-note.ts';
import { standingOf } from '../../../utils/rooms/standing.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import { HowItRuns } from './how-it-runs.tsx';
import { SeenThere } from './seen-there.tsx';
import type { Room, RoomRoutine } from './use-room.ts';
import { WhatHelps } from './what-helps.tsx';
import { WhatStaffSay } from './what-staff-say.tsx';
import { WhoDoesWhat } from './who-does-what.tsx';
import { WhyThisTime } from './why-this-time.tsx';
import { WithTeacher } from './with-teacher.tsx';

type Props = {
  room: Room;
  routine: RoomRoutine;
  /** On visits to the room. */
  notes: readonly VisitNote[];
  tells: (text: string) => string[];
};

/** What is known about one routine of the room. */
export function RoutineProfile({ room, routine: { kind, time }, notes, tells }: Props) {
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
        <SeenThere notes={notes.filter(({ routine }) => routine === kind)} />
        <WhatHelps room={room} kind={kind} />
        <WhatStaffSay room={room} kind={kind} tells={tells} />
        <WhyThisTime room={room} kind={kind} tells={tells} />
      </div>
    </details>
  );
}
