import { useEffect, useState } from 'preact/hooks';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { buildClassDays } from '../../../utils/school/class-day/build-class-day.ts';
import { usePlanner } from '../planner.ts';
import { eventsAround } from '../titles/known-weeks.ts';
import { type RoutinesOfClass, routinesOfClass } from './routines-of-class.ts';

/** A class's routines as they stand on its calendars from last week to the week after next; null while they are read. */
export function useRoutinesOfClass(room: Classroom | undefined): RoutinesOfClass | null {
  const { vault, data, now } = usePlanner();
  const [routines, setRoutines] = useState<RoutinesOfClass | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (!room) return;
    const school = data.caseload.schools.find(({ id }) => id === room.schoolId);
    const { titleAnswers } = data.caseload.preferences;
    const calendarIds = room.calendars.map(({ calendarId }) => calendarId);
    void eventsAround(vault, calendarIds, localNow(now()).date).then(({ events, range }) => {
      const days = buildClassDays({ classroom: room, school, events, titleAnswers }, range);
      if (isCurrent) setRoutines(routinesOfClass(days));
    });
    return () => {
      isCurrent = false;
    };
  }, [room, data]);
  return routines;
}
