import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { asId, type EventId } from '../../domain/ids.ts';
import { type DateRange, datesIn, weekdayOf } from '../../domain/local-date.ts';
import { clockTime } from '../../domain/minutes.ts';
import type { PastedWeek } from '../../records/pasted-week.ts';
import { readPastedDay } from './read-pasted-day.ts';

/**
 * The routines of typed or pasted days on each date of the range that they hold for. A line that names its own days holds
 * for those, whatever the others are for. Lines that are not understood give none.
 */
export function eventsFromPastedWeek({ id, zone, pastedAt, days }: PastedWeek, range: DateRange): CalendarEvent[] {
  const dates = datesIn(range).map((date) => ({ date, weekday: weekdayOf(date) }));
  return days.flatMap((set, setAt) =>
    readPastedDay(set.text).flatMap(({ line, reading }) =>
      reading.is !== 'routines'
        ? []
        : reading.routines.flatMap(({ weekdays, cycleDays, startMinute, endMinute, endWritten, title }, at) =>
            dates
              .filter(({ weekday }) => (weekdays ?? set.weekdays).includes(weekday))
              .map(({ date }) => ({
                id: asId<EventId>(`${id}-${date}-${line}${setAt + at > 0 ? `-${setAt}-${at}` : ''}`),
                calendarId: id,
                seriesId: `${id}-${clockTime(startMinute)}-${title}`,
                source: 'pasted' as const,
                zone,
                seenAt: pastedAt,
                title,
                busy: true,
                status: 'confirmed' as const,
                allDay: false as const,
                date,
                startMinute,
                endMinute,
                endConfirmed: endWritten,
                ...(cycleDays !== null && { cycleDays }),
              })),
          ),
    ),
  );
}
