import type { CalendarId, ClassroomId } from '../domain/ids.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf } from '../domain/push-in-window.ts';
import type { Week } from '../drawing/week-memory.ts';
import type { ClassRoutine } from '../school/class-day/class-day.ts';

/** What of these weeks stands on a page that shows these calendars. */
export type OnScreen = {
  routinesOf: (classroomId: ClassroomId) => ClassRoutine[];
  hasWindow: (window: PushInWindow) => boolean;
};

/**
 * A window is drawn over the routine that it is for: one whose calendar is not ticked would lie on somebody else's
 * event. A class that was typed or pasted has no calendar to tick, so its windows are always drawn. null: the page has
 * not told what it shows.
 */
export function onScreenIn(weeks: readonly Week[], calendarIds: readonly CalendarId[] | null): OnScreen {
  const shown = calendarIds && new Set([...calendarIds, ...weeks.flatMap(pastedCalendars)]);
  const known = new Map<ClassroomId, ClassRoutine[]>();

  function routinesOf(classroomId: ClassroomId): ClassRoutine[] {
    const routines = known.get(classroomId) ?? weeks.flatMap((week) => shownRoutines(week, classroomId));
    known.set(classroomId, routines);
    return routines;
  }

  function shownRoutines(week: Week, classroomId: ClassroomId): ClassRoutine[] {
    const routines = week.daysOf(classroomId).flatMap((day) => day.routines);
    return shown ? routines.filter(({ calendarId }) => shown.has(calendarId)) : routines;
  }

  return {
    routinesOf,
    hasWindow: (window) =>
      shown === null ||
      routinesOf(window.classroomId).some(
        (routine) =>
          routine.date === window.date && routine.kind === window.routine && overlaps(routine, spanOf(window)),
      ),
  };
}

function pastedCalendars({ byCalendar }: Week): CalendarId[] {
  return [...byCalendar].filter(([, [event]]) => event?.source === 'pasted').map(([id]) => id);
}
