import type { EventColor } from '../shared/wire.ts';
import type { NewEvent, OccurrenceException } from '../store/stored-event.ts';

/** A repeating part of a class's week, as a teacher typed it. */
export interface Block {
  title: string;
  /** `'7:45-8:10'`. */
  time: string;
  /** `MTWRF`, R is Thursday; every school day when left out. */
  days?: string;
  color?: EventColor;
  location?: string;
  description?: string;
  /** Single days that differ: gone, or with another time (`'11:55-12:15'`) or title. */
  on?: Record<string, 'cancelled' | { time?: string; title?: string }>;
}

/** Something that happens once. `date` alone is a whole day, `time` makes it a part of it. */
export interface Once {
  title: string;
  date: string;
  /** Last day of several whole days. */
  lastDate?: string;
  time?: string;
  location?: string;
  description?: string;
  color?: EventColor;
}

const FIRST_DAY = '2026-10-26';
/** The end of 18 December in New York. */
const UNTIL = '20261219T045959Z';
const DAY_LETTERS = 'MTWRF';
const DAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** The series of `block` on `calendarId`; on `cancelledDays` the teacher took it off. */
export function seriesOf(block: Block, calendarId: string, cancelledDays: readonly string[] = []): NewEvent {
  const weekdays = [...(block.days ?? DAY_LETTERS)].map((letter) => DAY_LETTERS.indexOf(letter) + 1);
  const first = firstDay(weekdays);
  return {
    calendarId,
    title: block.title,
    ...timesOn(first, block.time),
    ...optional(block),
    rule: `RRULE:FREQ=WEEKLY;UNTIL=${UNTIL};BYDAY=${weekdays.map((day) => DAY_CODES[day - 1]).join(',')}`,
    exceptions: exceptionsOf(block, cancelledDays),
  };
}

export function onceOn({ title, date, lastDate, time, ...rest }: Once, calendarId: string): NewEvent {
  const end = Temporal.PlainDate.from(lastDate ?? date)
    .add({ days: 1 })
    .toString();
  return { calendarId, title, ...(time ? timesOn(date, time) : { start: date, end, busy: false }), ...optional(rest) };
}

function optional({ color, location, description }: Pick<Block, 'color' | 'location' | 'description'>) {
  return { ...(color && { color }), ...(location && { location }), ...(description && { description }) };
}

function firstDay(weekdays: number[]): string {
  let day = Temporal.PlainDate.from(FIRST_DAY);
  while (!weekdays.includes(day.dayOfWeek)) day = day.add({ days: 1 });
  return day.toString();
}

/** Local start and end of `'7:45-8:10'` on `date`. */
export function timesOn(date: string, time: string): { start: string; end: string } {
  const [start = '', end = ''] = time.split('-').map((clock) => `${date}T${clock.padStart(5, '0')}`);
  return { start, end };
}

function exceptionsOf({ on = {}, time }: Block, cancelledDays: readonly string[]): Record<string, OccurrenceException> {
  const exceptions: Record<string, OccurrenceException> = {};
  for (const date of cancelledDays) exceptions[timesOn(date, time).start] = 'cancelled';
  for (const [date, change] of Object.entries(on)) {
    const key = timesOn(date, time).start;
    if (change === 'cancelled') exceptions[key] = 'cancelled';
    else
      exceptions[key] = {
        ...(change.title && { title: change.title }),
        ...(change.time && timesOn(date, change.time)),
      };
  }
  return exceptions;
}
