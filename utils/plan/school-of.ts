import type { ClassroomId, SchoolId } from '../domain/ids.ts';
import { weekdayOf } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import { spanOf } from '../domain/push-in-window.ts';
import type { PlanInput } from './plan-input.ts';

/**
 * In which school each class is. A class that nobody listed is where the therapist is at most of its windows: windows
 * only exist while the therapist is in the building.
 */
export function schoolsOfClasses({
  classrooms = [],
  windows,
  pullOutWindows = [],
  therapist,
  schools,
}: PlanInput): Map<ClassroomId, SchoolId> {
  const schoolOf = new Map(classrooms.map(({ id, schoolId }) => [id, schoolId]));
  const votes = new Map<ClassroomId, Map<SchoolId, number>>();
  for (const window of [...windows, ...pullOutWindows]) {
    if (schoolOf.has(window.classroomId)) continue;
    const counts = votes.get(window.classroomId) ?? new Map<SchoolId, number>();
    votes.set(window.classroomId, counts);
    const weekday = weekdayOf(window.date);
    for (const hours of therapist.hours)
      if (hours.weekday === weekday && overlaps(hours, spanOf(window)))
        counts.set(hours.schoolId, (counts.get(hours.schoolId) ?? 0) + 1);
  }
  const only = schools.length === 1 ? schools[0]?.id : undefined;
  for (const [classroomId, counts] of votes) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const schoolId = only ?? best?.[0];
    if (schoolId !== undefined) schoolOf.set(classroomId, schoolId);
  }
  return schoolOf;
}
