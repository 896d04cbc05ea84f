import { eventsFor } from '../../../utils/caseload/events-for.ts';
import { minutesOf } from '../../../utils/caseload/minutes-of.ts';
import { calendarsOfCaseload, suggestForCaseload } from '../../../utils/caseload/suggest-for-caseload.ts';
import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { CalendarId, StudentId, WindowId } from '../../../utils/domain/ids.ts';
import { addDays, type DateRange, isWithin, type LocalDate, weekOf } from '../../../utils/domain/local-date.ts';
import type { LocalNow } from '../../../utils/domain/local-now.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { bestWindows, isOver } from '../../../utils/drawing/best-windows.ts';
import { offeredWindows } from '../../../utils/drawing/build-drawing.ts';
import type { MinutesNow } from '../../../utils/minutes/minutes-now.ts';
import { visitsAbout } from '../../../utils/minutes/visits-about.ts';
import { createReadingMemory } from '../../../utils/school/class-day/reading-memory.ts';
import type { Vault } from '../../../utils/vault/vault.ts';
import { visitsAround } from '../../../utils/visits/visits-around.ts';
import type { PlannerData } from '../planner.ts';

/** One week of the whole caseload, as far as calendars tell. */
export type WeekView = {
  range: DateRange;
  /** What can still be reached, best first. */
  windows: PushInWindow[];
  /** The three best of each student. */
  best: Set<WindowId>;
  visits: Visit[];
  /** All that the week was worked out from. */
  around: Visit[];
  events: CalendarEvent[];
  /** When each calendar was last seen in this week; null: never. */
  seenAt: Record<CalendarId, string | null>;
  /** Of the period that the week lies in. */
  minutes: Map<StudentId, MinutesNow>;
};

/** Titles read before, for as long as the page is open. */
const readTitles = createReadingMemory();

export async function readWeek(vault: Vault, data: PlannerData, date: LocalDate, now: LocalNow): Promise<WeekView> {
  const { caseload } = data;
  const range = weekOf(date);
  const [{ events, byCalendar, seenAt }, { records: around }] = await Promise.all([
    eventsFor(vault, calendarsOfCaseload(caseload), range),
    visitsAround(vault, caseload, range.from),
  ]);
  const suggested = suggestForCaseload(caseload, byCalendar, around, range, { today: now.date, memory: readTitles });
  const about = visitsAbout(around);
  const open = offeredWindows(suggested).filter((window) => !isOver(window, now));
  return {
    range,
    windows: open,
    best: bestWindows(open, now),
    around,
    visits: around.filter((visit) => isWithin(visit.date, range) && visit.state.is !== 'dropped'),
    events,
    seenAt,
    minutes: new Map(
      caseload.students.map((student) => [
        student.id,
        minutesOf(student, caseload, about(student.id), dayOf(range, now)),
      ]),
    ),
  };
}

/** The day by which a week is counted: today, or its last school day. */
function dayOf(range: DateRange, { date }: LocalNow): LocalDate {
  return isWithin(date, range) ? date : addDays(range.from, 4);
}
