import type { ClassroomId, CourseId } from '../domain/ids.ts';
import { type DateRange, isWithin } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Visit } from '../domain/visit.ts';
import { bestWindows, isTooLate, type LocalNow } from '../drawing/best-windows.ts';
import { offeredWindows } from '../drawing/build-drawing.ts';
import { shareHighlights } from '../drawing/share-highlights.ts';
import type { CourseBadge } from '../messages.ts';
import type { Course } from '../records/course.ts';

type WeekOfClasses = {
  range: DateRange;
  windows: readonly PushInWindow[];
  visits: readonly Visit[];
  now: LocalNow;
};

/** What may stand on the pages of linked courses: two numbers, since these pages are often projected. */
export function badgesOfCourses(
  courses: readonly Course[],
  seen: readonly CourseId[],
  classrooms: ReadonlySet<ClassroomId>,
  week: WeekOfClasses,
): CourseBadge[] {
  const windows = windowsByClass(week);
  return courses.flatMap(({ id, classroomId }) => {
    if (!seen.includes(id) || classroomId === null || !classrooms.has(classroomId)) return [];
    const visits = week.visits.filter((visit) => visit.classroomId === classroomId && isThisWeek(visit, week.range));
    return [{ courseId: id, windows: windows.get(classroomId) ?? 0, visits: visits.length }];
  });
}

/** As many as the calendar would highlight: the best of each student, those who share a routine once. */
function windowsByClass({ windows, now }: WeekOfClasses): Map<ClassroomId, number> {
  const offered = offeredWindows(windows).filter((window) => !isTooLate(window, now));
  const best = bestWindows(offered, now);
  const counts = new Map<ClassroomId, number>();
  for (const highlight of shareHighlights(offered)) {
    if (!highlight.some(({ id }) => best.has(id))) continue;
    const [{ classroomId }] = highlight;
    counts.set(classroomId, (counts.get(classroomId) ?? 0) + 1);
  }
  return counts;
}

function isThisWeek({ date, state }: Visit, range: DateRange): boolean {
  return isWithin(date, range) && state.is !== 'dropped' && state.is !== 'missed';
}
