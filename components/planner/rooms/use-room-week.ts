import { useEffect, useState } from 'preact/hooks';
import { eventsFor } from '../../../utils/caseload/events-for.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { weekOf } from '../../../utils/domain/local-date.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { type RoomDay, roomWeek } from '../../../utils/rooms/room-week.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import { usePlanner } from '../planner.ts';

/** This week of a room; null while it is read. */
export function useRoomWeek(room: Classroom): RoomDay[] | null {
  const { vault, data, now } = usePlanner();
  const [week, setWeek] = useState<RoomDay[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const range = weekOf(localNow(now()).date);
    const school = data.caseload.schools.find(({ id }) => id === room.schoolId);
    const { titleAnswers } = data.caseload.preferences;
    const calendarIds = room.calendars.map(({ calendarId }) => calendarId);
    void eventsFor(vault, calendarIds, range).then(({ events }) => {
      const days = buildClassDays({ classroom: room, school, events, titleAnswers }, range);
      if (isCurrent) setWeek(roomWeek(days));
    });
    return () => {
      isCurrent = false;
    };
  }, [room, data]);
  return week;
}
