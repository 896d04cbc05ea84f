import { eventsFor } from '../../../utils/caseload/events-for.ts';
import { type MinutesOfWeek, minutesOfWeek } from '../../../utils/caseload/minutes-of-week.ts';
import { calendarsOfCaseload, suggestForCaseload } from '../../../utils/caseload/suggest-for-caseload.ts';
import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { CalendarId, StudentId, WindowId } from '../../../utils/domain/ids.ts';
import { type DateRange, isWithin, type LocalDate, weekOf } from '../../../utils/domain/local-date.ts';
import type { LocalNow } from '../../../utils/domain/local-now.ts';
import type { Minutes } from '../../../utils/domain/minutes.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { bestWindows, isOver } from '../../../utils/drawing/best-windows.ts';
import { offeredWindows } from '../../../utils/drawing/build-drawing.ts';
import { createReadingMemory } from '../../../utils/school/class-day/reading-memory.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import type { PlannerData } from '../planner.ts';

/** One week of the whole caseload, as far as calendars tell. */
export type WeekView = {
  range: DateRange;
  /** What can still be reached, best first. */
  windows: PushInWindow[];
  /** The three best of each student. */
  best: Set<WindowId>;
  visits: Visit[];
  events: CalendarEvent[];
  /** When each calendar was last seen in this week; null: never. */
  seenAt: Record<CalendarId, string | null>;
  minutes: Map<StudentId, MinutesOfWeek>;
};

/** Titles read before, for as long as the page is open. */
const readTitles = createReadingMemory();

export async function readWeek(vault: Vault, data: PlannerData, date: LocalDate, now: LocalNow): Promise<WeekView> {
  const { caseload, visits } = data;
  const range = weekOf(date);
  const { events, byCalendar, seenAt } = await eventsFor(vault, calendarsOfCaseload(caseload), range);
  const suggested = suggestForCaseload(caseload, byCalendar, visits, range, { today: now.date, memory: readTitles });
  const open = offeredWindows(suggested).filter((window) => !isOver(window, now));
  return {
    range,
    windows: open,
    best: bestWindows(open, now),
    visits: visits.filter((visit) => isWithin(visit.date, range) && visit.state.is !== 'dropped'),
    events,
    seenAt,
    minutes: new Map(caseload.students.map(({ id }) => [id, minutesOfWeek(visits, id, range)])),
  };
}

/** A student's minutes of the week: delivered, and those that were asked for, seen on a calendar or not yet. */
export function minutesAskedFor({ minutes }: WeekView, id: StudentId): { done: Minutes; planned: Minutes } {
  const { done = 0, planned = 0, unconfirmed = 0 } = minutes.get(id) ?? {};
  return { done, planned: planned + unconfirmed };
}
