import type { AllDayEvent, CalendarEvent, TimedEvent } from '../../domain/calendar-event.ts';
import type { CalendarRole, Classroom } from '../../domain/classroom.ts';
import type { CalendarId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { MINUTES_A_DAY } from '../../domain/minutes.ts';

/** What a class's calendars say about one day. */
export type DayEvents = { timed: TimedEvent[]; allDay: AllDayEvent[] };

/** Which part each of a class's calendars plays. */
export type CalendarParts = {
  roleOf(calendarId: CalendarId): CalendarRole | undefined;
  hasTeacherCalendar: boolean;
};

/** A teacher's calendar doubles as the class's where no other is linked. */
export function calendarParts(classroom: Classroom): CalendarParts {
  const hasClassCalendar = classroom.calendars.some((calendar) => calendar.role === 'class');
  const roles = new Map<CalendarId, CalendarRole>();
  for (const { calendarId, role } of classroom.calendars)
    if (!roles.has(calendarId)) roles.set(calendarId, role === 'teacher' && !hasClassCalendar ? 'class' : role);
  const hasTeacherCalendar = classroom.calendars.some((calendar) => calendar.role === 'teacher');
  return { roleOf: (calendarId) => roles.get(calendarId), hasTeacherCalendar };
}

/** A time that can be used: whole, in order, within its day. */
export function isSound(event: TimedEvent): boolean {
  return event.startMinute >= 0 && event.endMinute <= MINUTES_A_DAY && event.startMinute < event.endMinute;
}

/** The events of linked calendars by day; broken ones and those of other calendars are left out. */
export function eventsByDay(
  events: CalendarEvent[],
  dates: LocalDate[],
  parts: CalendarParts,
): Map<LocalDate, DayEvents> {
  const days = new Map<LocalDate, DayEvents>(dates.map((date) => [date, { timed: [], allDay: [] }]));
  for (const event of events) {
    if (parts.roleOf(event.calendarId) === undefined) continue;
    if (!event.allDay) {
      if (isSound(event)) days.get(event.date)?.timed.push(event);
      continue;
    }
    for (const date of dates) if (date >= event.date && date < event.endDate) days.get(date)?.allDay.push(event);
  }
  for (const day of days.values()) day.timed.sort((a, b) => a.startMinute - b.startMinute || a.endMinute - b.endMinute);
  return days;
}

/** How an entry comes back over the days that are known. */
export type Recurrence = {
  /** The same title at the same time on another day, or a series. */
  repeats: boolean;
  /** On so many days that it belongs to the ordinary day. */
  isDaily: boolean;
};

const DAILY_FROM_DAYS = 3;

/** Reads once how often each entry comes back. */
export function recurrenceIn(events: CalendarEvent[]): (event: TimedEvent) => Recurrence {
  const dates = new Map<string, Set<LocalDate>>();
  for (const event of events) {
    if (event.allDay) continue;
    const key = keyOf(event);
    const seen = dates.get(key);
    if (seen) seen.add(event.date);
    else dates.set(key, new Set([event.date]));
  }
  return (event) => {
    const days = dates.get(keyOf(event))?.size ?? 0;
    return { repeats: event.seriesId !== undefined || days > 1, isDaily: days >= DAILY_FROM_DAYS };
  };
}

function keyOf(event: TimedEvent): string {
  return `${event.calendarId}\n${event.title?.trim().toLowerCase() ?? ''}\n${event.startMinute}`;
}
