import { useEffect, useState } from 'preact/hooks';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { usePlanner } from '../planner.ts';
import { eventsAround } from '../titles/known-weeks.ts';
import { studentInput } from '../week/student-input.ts';
import { routineToAskFor } from './routine-to-ask-for.ts';

/** The routine to ask the teacher about, by the weeks around this one: a week of holidays lacks every routine. */
export function useRoutineToAskFor(room: Classroom, student: Student): RoutineKindId | null {
  const { vault, data, now } = usePlanner();
  const [kind, setKind] = useState<RoutineKindId | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const today = localNow(now()).date;
    const calendarIds = room.calendars.map(({ calendarId }) => calendarId);
    void eventsAround(vault, calendarIds, today).then((around) => {
      if (isCurrent)
        setKind(
          routineToAskFor(studentInput(room, student, { ...around, around: data.recentVisits }, { ...data, today })),
        );
    });
    return () => {
      isCurrent = false;
    };
  }, [room, student, data]);
  return kind;
}
