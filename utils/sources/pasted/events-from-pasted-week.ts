import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { asId, type EventId } from '../../domain/ids.ts';
import { type DateRange, datesIn, weekdayOf } from '../../domain/local-date.ts';
import { clockTime } from '../../domain/minutes.ts';
import type { PastedWeek } from '../../records/pasted-week.ts';
import { readPastedDay } from './read-pasted-day.ts';

/** The routines of typed or pasted days on each date of the range that they hold for. Lines that are not understood give none. */
export function eventsFromPastedWeek({ id, zone, pastedAt, days }: PastedWeek, range: DateRange): CalendarEvent[] {
  const dates = datesIn(range).map((date) => ({ date, weekday: weekdayOf(date) }));
  return days.flatMap(({ weekdays, text }) => {
    const routines = readPastedDay(text).flatMap(({ line, reading }) =>
      reading.is === 'routine' ? [{ line, ...reading }] : [],
    );
    return dates
      .filter(({ weekday }) => weekdays.includes(weekday))
      .flatMap(({ date }) =>
        routines.map(({ line, startMinute, endMinute, title, endWritten }) => ({
          id: asId<EventId>(`${id}-${date}-${line}`),
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
        })),
      );
  });
}
