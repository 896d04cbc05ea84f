import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { asId, type CalendarId, type EventId } from '../../domain/ids.ts';
import type { DateRange } from '../../domain/local-date.ts';
import { MINUTES_A_DAY } from '../../domain/minutes.ts';
import { type DayNumber, dateOfNumber, numberOfDate } from './day-numbers.ts';
import { dayStamp, inZone, type Moment, utcStamp } from './moment.ts';
import type { FileCalendar, FileEvent } from './read-calendar.ts';
import { type Budget, daysOfRule } from './recurrence.ts';

type Options = {
  calendarId: CalendarId;
  /** The days that are wanted. */
  range: DateRange;
  /** In which the file's times are told, and meant where the file names no zone. */
  zone: string;
  /** Instant at which the file was read. */
  seenAt: string;
};

export type IcsEvents = { events: CalendarEvent[]; leftOut: number };

/** Steps that the repeating events of one file may take together. */
export const MOST_STEPS = 500_000;
/** Occurrences of one file: a year of a very full calendar. */
const MOST_OCCURRENCES = 60_000;
/** A timed event over more nights than this is somebody's slip. */
const MOST_NIGHTS = 14;
const GOOGLE = '@google.com';
/** Only free and busy times are shared: one word, on everything (C5). */
const FEWEST_HIDDEN = 6;

/** The events of a file on the days of a range. Idempotent: the same file gives the same ids. */
export function eventsFromIcs(
  { events: all, leftOut }: FileCalendar,
  options: Options,
  budget: Budget = { steps: MOST_STEPS },
): IcsEvents {
  const events = latestOf(all);
  const hidden = sharesBusyOnly(events);
  const days = { from: numberOfDate(options.range.from), until: numberOfDate(options.range.until) };
  const changed = Map.groupBy(
    events.filter((event) => event.occurrenceOf !== null),
    ({ uid }) => uid,
  );
  const found: CalendarEvent[] = [];
  let lost = leftOut;
  for (const event of events) {
    const occurrences = occurrencesOf(event, changed.get(event.uid) ?? [], { days, budget, zone: options.zone });
    if (occurrences === null || found.length > MOST_OCCURRENCES) {
      lost += 1;
      continue;
    }
    for (const occurrence of occurrences) found.push(...toEvents(event, occurrence, { ...options, days, hidden }));
  }
  return { events: found, leftOut: lost };
}

/** An occurrence: when it is, and by which original start it is known. */
type Occurrence = { at: Moment; original: Moment | null };

type Search = { days: { from: DayNumber; until: DayNumber }; budget: Budget; zone: string };

function occurrencesOf(event: FileEvent, changed: readonly FileEvent[], search: Search): Occurrence[] | null {
  const { start, rule, extraDates, status, occurrenceOf } = event;
  if (status === 'canceled') return [];
  if (occurrenceOf) return [{ at: start, original: occurrenceOf }];
  if (!rule && extraDates.length === 0) return [{ at: start, original: null }];
  // A night's or a long event's beginning may lie before the range, and another zone's day before ours.
  const lead = 2 + (event.allDay ? event.length : Math.ceil(event.length / MINUTES_A_DAY));
  const days = { from: search.days.from - lead, until: search.days.until + 2 };
  const repeated = rule ? daysOfRule(rule, start, days, search.budget) : [start.day];
  if (repeated === null) return null;
  const key = (moment: Moment) => keyOf(moment, event, search.zone);
  const without = new Set([...event.exceptDates, ...changed.flatMap(({ occurrenceOf: of }) => of ?? [])].map(key));
  const moments = [...repeated.map((day) => ({ ...start, day })), ...extraDates.map((date) => like(start, date))];
  const kept = new Map(moments.filter((moment) => !without.has(key(moment))).map((moment) => [key(moment), moment]));
  return [...kept.values()].map((at) => ({ at, original: at }));
}

/** A moment as the series' own clock has it. */
function keyOf(moment: Moment, { start, allDay }: FileEvent, zone: string): string {
  if (allDay) return String(moment.day);
  const there = like({ ...start, zone: start.zone ?? zone }, moment);
  return `${there.day} ${there.minute}`;
}

function like({ zone }: Moment, moment: Moment): Moment {
  return zone === null ? moment : inZone(moment, zone);
}

type Making = Options & { days: { from: DayNumber; until: DayNumber }; hidden: boolean };

function toEvents(event: FileEvent, { at, original }: Occurrence, making: Making): CalendarEvent[] {
  const { days, zone } = making;
  if (at.day + 1 < days.from - (event.allDay ? event.length : MOST_NIGHTS) || at.day > days.until + 1) return [];
  if (event.allDay) {
    const end = at.day + event.length;
    if (at.day >= days.until || end <= days.from) return [];
    return [
      { ...factsOf(event, original, making), allDay: true, date: dateOfNumber(at.day), endDate: dateOfNumber(end) },
    ];
  }
  const begins = inZone(at, zone);
  const ends = begins.minute + event.length;
  const nights = Math.min(MOST_NIGHTS, Math.ceil(ends / MINUTES_A_DAY));
  return Array.from({ length: nights }, (_, night) => ({ day: begins.day + night, night }))
    .filter(({ day }) => day >= days.from && day < days.until)
    .map(({ day, night }) => ({
      ...factsOf(event, original, making),
      allDay: false as const,
      date: dateOfNumber(day),
      startMinute: night === 0 ? begins.minute : 0,
      endMinute: Math.min(MINUTES_A_DAY, ends - night * MINUTES_A_DAY),
      endConfirmed: true,
    }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute);
}

function factsOf(event: FileEvent, original: Moment | null, { calendarId, zone, seenAt, hidden }: Making) {
  const isGoogles = event.uid.endsWith(GOOGLE);
  const base = isGoogles ? event.uid.slice(0, -GOOGLE.length) : event.uid;
  const stamp = original && (event.allDay ? dayStamp(original.day) : utcStamp(original, zone));
  return {
    id: asId<EventId>(stamp === null ? base : `${base}_${stamp}`),
    calendarId,
    ...(stamp !== null && { seriesId: base }),
    source: 'ics' as const,
    zone,
    seenAt,
    title: hidden ? null : event.title,
    ...(event.location !== '' && { location: event.location }),
    ...(event.description !== '' && { description: event.description }),
    busy: event.busy,
    status: event.status === 'tentative' ? ('tentative' as const) : ('confirmed' as const),
  };
}

/** An entry that stands there twice counts as it was said last. */
function latestOf(events: readonly FileEvent[]): FileEvent[] {
  const latest = new Map<string, FileEvent>();
  events.forEach((event, at) => {
    const of = event.occurrenceOf;
    latest.set(event.uid === '' ? `#${at}` : `${event.uid}\n${of ? `${of.day} ${of.minute} ${of.zone}` : ''}`, event);
  });
  return [...latest.values()];
}

function sharesBusyOnly(events: readonly FileEvent[]): boolean {
  const titles = new Set(events.map(({ title }) => title));
  const [only = ''] = titles;
  return events.length >= FEWEST_HIDDEN && titles.size === 1 && !/\s|\d/.test(only.trim());
}
