import type { default as Ical } from 'ical.js';
import { failed, ok, type Result } from '../../domain/result.ts';
import { inZone, type Moment, readMoment } from './moment.ts';
import { type Rule, readRule } from './recurrence.ts';
import { ianaZone } from './zones.ts';

/** Why a whole file can't be used. */
export type IcsProblem = 'too-large' | 'not-a-calendar' | 'no-events';

/** One entry of a file: an event, a series, or one occurrence of a series that differs. */
export type FileEvent = {
  uid: string;
  title: string;
  location: string;
  description: string;
  busy: boolean;
  status: 'confirmed' | 'tentative' | 'canceled';
  allDay: boolean;
  start: Moment;
  /** Minutes, or days where it lasts all day. */
  length: number;
  rule: Rule | null;
  extraDates: Moment[];
  exceptDates: Moment[];
  /** The original start of the occurrence that this stands for. */
  occurrenceOf: Moment | null;
};

export type FileCalendar = {
  name: string | null;
  zone: string | null;
  events: FileEvent[];
  /** Entries that could not be read: broken, without a length, or repeating in a way that we can't follow. */
  leftOut: number;
};

/** A school year of a busy class is half of one. */
const LARGEST_CHARACTERS = 10_000_000;
const MOST_EVENTS = 20_000;

type Property = [name: string, parameters: Record<string, string | string[]>, type: string, ...values: unknown[]];
type Component = [name: string, properties: Property[], components: Component[]];

/** What a calendar file says, entry by entry. Never throws; one broken entry takes no other with it. */
export async function readCalendar(text: string): Promise<Result<FileCalendar, IcsProblem>> {
  if (text.length > LARGEST_CHARACTERS) return failed('too-large');
  if (!/^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ''))) return failed('not-a-calendar');
  const { default: ical } = await import('ical.js');
  const { components, properties, broken } = parse(ical, text.replace(/^\uFEFF/, ''));
  const vevents = components.filter(([name]) => name === 'vevent');
  if (vevents.length + broken === 0) return failed('no-events');
  const zones = new Zones(ical, components);
  const events = vevents.slice(0, MOST_EVENTS).map(([, own]) => readEvent(own, zones));
  const read = events.filter((event) => event !== null);
  const zone = ianaZone(textOf(properties, 'x-wr-timezone')) ?? zones.first;
  const leftOut = broken + events.length - read.length + Math.max(0, vevents.length - MOST_EVENTS);
  return ok({ name: textOf(properties, 'x-wr-calname').slice(0, 80) || null, zone, events: read, leftOut });
}

type Parsed = { components: Component[]; properties: Property[]; broken: number };

function parse(ical: typeof Ical, text: string): Parsed {
  const whole = tryParse(ical, text);
  if (whole) return whole;
  // Something in it is broken: each entry by itself, so that the others are kept.
  const parts = text.split(/^(?=BEGIN:VEVENT\s*$)/im);
  const head = tryParse(ical, `${parts[0]?.replace(/^END:VCALENDAR\s*$/gim, '') ?? ''}\r\nEND:VCALENDAR`);
  const found: Parsed = { components: head?.components ?? [], properties: head?.properties ?? [], broken: 0 };
  for (const part of parts.slice(1, MOST_EVENTS + 1)) {
    const end = /^END:VEVENT\s*$/im.exec(part);
    const one = end && tryParse(ical, `BEGIN:VCALENDAR\r\n${part.slice(0, end.index)}END:VEVENT\r\nEND:VCALENDAR`);
    if (one) found.components.push(...one.components);
    else found.broken += 1;
  }
  return found;
}

function tryParse(ical: typeof Ical, text: string): Parsed | null {
  try {
    const parsed: unknown = ical.parse(text);
    // Several calendars in one file are given as a list of them.
    const all = (Array.isArray(parsed) && typeof parsed[0] === 'string' ? [parsed] : parsed) as Component[];
    const calendars = all.filter((one) => Array.isArray(one) && one[0] === 'vcalendar');
    const components = calendars.flatMap(([, , inner]) => inner);
    return { components, properties: calendars.flatMap(([, properties]) => properties), broken: 0 };
  } catch {
    return null;
  }
}

/** What a file's own names of zones mean. */
class Zones {
  readonly #ical: typeof Ical;
  readonly #own = new Map<string, Component>();
  readonly #made = new Map<string, InstanceType<typeof Ical.Timezone>>();
  first: string | null = null;

  constructor(ical: typeof Ical, components: readonly Component[]) {
    this.#ical = ical;
    for (const component of components) {
      if (component[0] === 'vtimezone') this.#own.set(textOf(component[1], 'tzid'), component);
    }
  }

  /** A moment in a zone that everybody knows. A zone that is described in the file alone is worked out; an unknown one floats. */
  read(value: unknown, tzid: string | null): Moment | null {
    if (tzid === null) return readMoment(value, null);
    const zone = ianaZone(tzid) ?? this.#locationOf(tzid);
    this.first ??= zone;
    const moment = readMoment(value, zone);
    return moment && zone === null && moment.zone === null ? this.#workOut(moment, String(value), tzid) : moment;
  }

  #locationOf(tzid: string): string | null {
    const own = this.#own.get(tzid);
    return own ? ianaZone(textOf(own[1], 'x-lic-location')) : null;
  }

  #workOut(moment: Moment, value: string, tzid: string): Moment {
    const own = this.#own.get(tzid);
    if (!own) return moment;
    try {
      const zone = this.#made.get(tzid) ?? new this.#ical.Timezone(new this.#ical.Component(own));
      this.#made.set(tzid, zone);
      const time = this.#ical.Time.fromDateTimeString(value);
      const minutes = moment.day * 1440 + moment.minute - Math.round(zone.utcOffset(time) / 60);
      return { day: Math.floor(minutes / 1440), minute: ((minutes % 1440) + 1440) % 1440, zone: 'UTC' };
    } catch {
      return moment;
    }
  }
}

function readEvent(properties: readonly Property[], zones: Zones): FileEvent | null {
  const started = find(properties, 'dtstart');
  if (!started) return null;
  const start = momentsOf([started], zones)[0];
  if (!start) return null;
  const allDay = started[2] === 'date';
  const length = lengthOf(properties, { start, allDay, zones });
  const repeats = find(properties, 'rrule');
  const rule = repeats ? readRule(repeats[3]) : null;
  if (length === null || (repeats && !rule) || all(properties, 'rrule').length > 1) return null;
  const recurrenceId = find(properties, 'recurrence-id');
  return {
    uid: textOf(properties, 'uid').slice(0, 400),
    title: textOf(properties, 'summary').trim().slice(0, 500),
    location: textOf(properties, 'location').slice(0, 300),
    description: textOf(properties, 'description').slice(0, 10_000),
    busy: textOf(properties, 'transp').toUpperCase() !== 'TRANSPARENT',
    status: statusOf(textOf(properties, 'status').toUpperCase()),
    allDay,
    start,
    length,
    rule: rule?.until && start.zone ? { ...rule, until: inZone(rule.until, start.zone) } : rule,
    extraDates: momentsOf(all(properties, 'rdate'), zones),
    exceptDates: momentsOf(all(properties, 'exdate'), zones),
    occurrenceOf: recurrenceId ? (momentsOf([recurrenceId], zones)[0] ?? null) : null,
  };
}

/** Its end, or its length; a whole day without either is one. Nothing else is made up. */
function lengthOf(
  properties: readonly Property[],
  { start, allDay, zones }: { start: Moment; allDay: boolean; zones: Zones },
): number | null {
  const ended = find(properties, 'dtend');
  const end = ended && momentsOf([ended], zones)[0];
  if (end) {
    const there = start.zone ? inZone(end, start.zone) : end;
    const length = allDay ? end.day - start.day : (there.day - start.day) * 1440 + there.minute - start.minute;
    return length > 0 ? length : allDay ? 1 : null;
  }
  const minutes = minutesOf(find(properties, 'duration')?.[3]);
  if (minutes !== null && minutes > 0) return allDay ? Math.ceil(minutes / 1440) : minutes;
  return allDay ? 1 : null;
}

function minutesOf(value: unknown): number | null {
  const match = /^P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:\d{1,6}S)?)?$/.exec(
    String(value),
  );
  if (!match) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}

function statusOf(text: string): FileEvent['status'] {
  return text === 'CANCELLED' ? 'canceled' : text === 'TENTATIVE' ? 'tentative' : 'confirmed';
}

function momentsOf(properties: readonly Property[], zones: Zones): Moment[] {
  return properties.flatMap(([, { tzid }, , ...values]) =>
    values.flatMap((value) => {
      // A date of its own may be written as a span.
      const text = Array.isArray(value) ? value[0] : value;
      return zones.read(text, typeof tzid === 'string' ? tzid : null) ?? [];
    }),
  );
}

function all(properties: readonly Property[], name: string): Property[] {
  return properties.filter((property) => property[0] === name);
}

function find(properties: readonly Property[], name: string): Property | undefined {
  return properties.find((property) => property[0] === name);
}

function textOf(properties: readonly Property[], name: string): string {
  const value = find(properties, name)?.[3];
  return typeof value === 'string' ? value : '';
}
