import type { ClassroomId } from '../domain/ids.ts';
import { type LocalDate, weekdayOf } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { DayMark } from '../messages.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';
import type { LocalNow } from './best-windows.ts';
import { buildDrawing } from './build-drawing.ts';
import type { Week } from './week-memory.ts';

type Looking = {
  now: LocalNow;
  /** Of the calendars that the page shows. */
  hasWindow: (window: PushInWindow) => boolean;
  routinesOf: (classroomId: ClassroomId) => readonly ClassRoutine[];
};

/**
 * What the month may say of each day: how many windows the day itself would show, and how many visits; never who. A day
 * of which nothing was seen says nothing of windows, since absence is not evidence; a day without either is left out.
 */
export function markDays(
  dates: readonly LocalDate[],
  weeks: readonly Week[],
  { now, hasWindow, routinesOf }: Looking,
): DayMark[] {
  const [first] = weeks;
  if (!first) return [];
  const { students, settings } = first.caseload;
  const drawn = buildDrawing({
    dates,
    windows: weeks.flatMap((week) => week.windows).filter(hasWindow),
    visits: visitsOf(weeks),
    students,
    agreements: [],
    noted: [],
    routinesOf: () => [],
    codeNamesOnPages: false,
    showAll: settings.showAllWindows,
    now,
  });
  const windows = countByDate(drawn.windows.filter(({ amongBest }) => amongBest));
  const visits = countByDate(drawn.visits.filter(({ state }) => state !== 'missed'));
  const isKnown = (date: LocalDate) => weeks.some((week) => isSchoolDay(week, date, routinesOf));
  return dates.flatMap((date) => {
    const count = windows.get(date) ?? (isKnown(date) ? 0 : null);
    const visitCount = visits.get(date) ?? 0;
    return count === null && visitCount === 0 ? [] : [{ date, windows: count, visits: visitCount }];
  });
}

/** Visits of weeks side by side overlap. */
function visitsOf(weeks: readonly Week[]) {
  return [...new Map(weeks.flatMap((week) => week.visits).map((visit) => [visit.id, visit])).values()];
}

function countByDate(things: readonly { date: LocalDate }[]): Map<LocalDate, number> {
  const counts = new Map<LocalDate, number>();
  for (const { date } of things) counts.set(date, (counts.get(date) ?? 0) + 1);
  return counts;
}

/** Whether the therapist is at the school of a class that has routines that day: then no window is a fact. */
function isSchoolDay({ range, caseload, daysOf }: Week, date: LocalDate, routinesOf: Looking['routinesOf']): boolean {
  if (date < range.from || date >= range.until) return false;
  const weekday = weekdayOf(date);
  const hours = (caseload.therapist?.hours ?? []).filter((stretch) => stretch.weekday === weekday);
  const schools = new Set(hours.map(({ schoolId }) => schoolId));
  return caseload.classrooms.some(
    ({ id, schoolId }) =>
      schools.has(schoolId) &&
      daysOf(id).some((day) => day.date === date && day.school === 'open') &&
      routinesOf(id).some((routine) => routine.date === date),
  );
}
