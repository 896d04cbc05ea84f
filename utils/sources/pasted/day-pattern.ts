import type { Weekday } from '../../domain/local-date.ts';
import { between, readLetters } from './weekday-letters.ts';

/** The days that lines hold for. Both null: every day that the lines are for. */
export type DayPattern = {
  weekdays: Weekday[] | null;
  /** Days of the school's rotation, as somebody calls them: '3', 'A', 'RED'. */
  cycleDays: string[] | null;
};

export const ANY_DAY: DayPattern = Object.freeze({ weekdays: null, cycleDays: null });

/** Days at the beginning of a text, and how much of it says them. */
export type WrittenDays = DayPattern & {
  length: number;
  /** In letters alone, "M W F": too short to be sure of without a time or a colon behind them. */
  isLetters: boolean;
};

const SCHOOL_DAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const END = String.raw`(?![\p{L}\d])`;
const LEAD = /(?:(?:on|every|each|los|las|el|cada)\s+)?/iuy;
const EVERY = new RegExp(
  String.raw`(?:daily|every\s?day|each\s+day|weekdays|todos\s+los\s+d[ií]as|cada\s+d[ií]a|a\s+diario|diario)${END}`,
  'iuy',
);
/** Each weekday has a group of its own, Monday first. */
const WEEKDAY = new RegExp(
  [
    'mon(?:day)?|lun(?:es)?',
    'tue(?:s(?:day)?)?|mar(?:tes)?',
    'wed(?:s|nesday)?|mi[eé](?:rcoles)?',
    'thu(?:r(?:s(?:day)?)?)?|jue(?:ves)?',
    'fri(?:day)?|vie(?:rnes)?',
    'sat(?:urday)?|s[aá]b(?:ado)?',
    'sun(?:day)?|dom(?:ingo)?',
  ]
    .map((words) => `(${words})`)
    .join('|')
    .replace(/^(.*)$/su, String.raw`(?:$1)(?:['’]?s)?(?![\p{L}\d])\.?`),
  'iuy',
);
const AND = /\s*[,/&+]\s*(?:and\s+|y\s+)?|\s+(?:and|y|e)\s+|\s+/iuy;
const TO = /\s*[-–—]\s*|\s+(?:to|through|thru|al?|hasta)\s+/iuy;

const ITEM = String.raw`(?:\d{1,2}|[A-H])${END}`;
const ITEMS = String.raw`(${ITEM}(?:\s*(?:[,/&+]|-|–|\band\b|\by\b)\s*${ITEM})*)`;
const NUMBERED = new RegExp(String.raw`(?:days?|d[ií]as?|DAYS?|D[IÍ]AS?|Days?|D[ií]as?)\s*#?\s*${ITEMS}`, 'uy');
const LETTERED = new RegExp(
  String.raw`([A-H](?:\s*[,/&+]\s*[A-H])*)(?:\s+|-)(?:[Dd]ays?|DAYS?|[Dd][ií]as?)${END}`,
  'uy',
);
const COLORED = new RegExp(
  String.raw`(red|blue|gold|white|green|silver|black|orange|purple|maroon)\s+days?${END}`,
  'iuy',
);
const MOST_CYCLE_DAYS = 10;

/** The days that a text begins with: "M W F", "Mon-Thu", "lunes y miércoles", "A day", "Days 1, 3"; null when it begins with none. */
export function readDays(text: string): WrittenDays | null {
  const lead = matchAt(LEAD, text, 0)?.[0].length ?? 0;
  const weekdays = readWeekdays(text, lead) ?? letters(text);
  const after = weekdays ? weekdays.end : lead;
  const gap = weekdays ? (/^[\s,(]*/u.exec(text.slice(after))?.[0].length ?? 0) : 0;
  const cycle = readCycleDays(text, after + gap);
  const end = cycle?.end ?? weekdays?.end;
  if (end === undefined) return null;
  return {
    weekdays: weekdays?.weekdays ?? null,
    cycleDays: cycle?.cycleDays ?? null,
    length: end,
    isLetters: !cycle && weekdays?.isLetters === true,
  };
}

/** The days that are all that a text says, "Tues. & Thurs.:"; null when it says anything else. */
export function onlyDays(text: string): DayPattern | null {
  const days = readDays(text.trim());
  if (!days || !/^[\s:.)\-–—]*$/u.test(text.trim().slice(days.length))) return null;
  return { weekdays: days.weekdays, cycleDays: days.cycleDays };
}

/** Whether a pattern says any days at all. */
export function isNamed({ weekdays, cycleDays }: DayPattern): boolean {
  return weekdays !== null || cycleDays !== null;
}

/** Whether there is a day that both hold for, as far as the patterns tell. */
export function sharesDay(a: DayPattern, b: DayPattern): boolean {
  return shares(a.weekdays, b.weekdays) && shares(a.cycleDays, b.cycleDays);
}

function shares<Day>(a: readonly Day[] | null, b: readonly Day[] | null): boolean {
  return a === null || b === null || a.some((day) => b.includes(day));
}

function letters(text: string) {
  const found = readLetters(text);
  return found && { ...found, isLetters: true };
}

function readWeekdays(text: string, from: number): { weekdays: Weekday[]; end: number; isLetters?: true } | null {
  const every = matchAt(EVERY, text, 0);
  if (every) return { weekdays: [...SCHOOL_DAYS], end: every[0].length };
  const first = weekdayAt(text, from);
  if (!first) return null;
  const weekdays = new Set([first.weekday]);
  let { weekday: last, end } = first;
  for (let next = following(text, end); next; next = following(text, end)) {
    for (const weekday of next.isRange ? between(last, next.weekday) : [next.weekday]) weekdays.add(weekday);
    last = next.weekday;
    end = next.end;
  }
  return { weekdays: [...weekdays].sort(), end };
}

function following(text: string, from: number) {
  for (const [joint, isRange] of [[TO, true] as const, [AND, false] as const]) {
    const joined = matchAt(joint, text, from);
    const weekday = joined && weekdayAt(text, from + joined[0].length);
    if (weekday) return { ...weekday, isRange };
  }
  return null;
}

function weekdayAt(text: string, at: number): { weekday: Weekday; end: number } | null {
  const match = matchAt(WEEKDAY, text, at);
  if (!match) return null;
  // The groups stand in the order of the week, so a group's place is its weekday.
  const weekday = match.findIndex((group, place) => place > 0 && group !== undefined) as Weekday;
  return { weekday, end: at + match[0].length };
}

function readCycleDays(text: string, at: number): { cycleDays: string[]; end: number } | null {
  const match = matchAt(NUMBERED, text, at) ?? matchAt(LETTERED, text, at) ?? matchAt(COLORED, text, at);
  const cycleDays = match?.[1] && itemsIn(match[1].toUpperCase());
  return match && cycleDays ? { cycleDays, end: at + match[0].length } : null;
}

function itemsIn(list: string): string[] | null {
  const range = /^(\d{1,2})\s*[-–]\s*(\d{1,2})$/.exec(list);
  const items = range
    ? Array.from({ length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) }, (_, at) =>
        String(Number(range[1]) + at),
      )
    : list.split(/[^\p{L}\d]+|\b(?:AND|Y)\b/u).filter((item) => item !== '');
  const days = [...new Set(items.map((item) => (/^\d/.test(item) ? String(Number(item)) : item)))];
  const isSound = days.every((day) => !/^\d/.test(day) || (Number(day) >= 1 && Number(day) <= MOST_CYCLE_DAYS));
  return isSound && days.length > 0 ? days : null;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
