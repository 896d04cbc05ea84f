import { ANY_DAY, type DayPattern, isNamed, onlyDays, readDays } from './day-pattern.ts';
import { timesInLine } from './times-in-line.ts';
import type { WrittenSpan } from './written-time.ts';

export type LineProblem =
  /** No time stands in it that can be read without guessing. */
  | 'no-time'
  | 'no-title'
  /** More than one time span: one line is one routine. */
  | 'several-times'
  | 'too-long';

/** A routine as one line or cell tells it. */
export type WrittenRoutine = { days: DayPattern; span: WrittenSpan; title: string };

/** What one line says by itself. */
export type ReadLine = { is: 'routine'; routine: WrittenRoutine } | { is: 'not-understood'; why: LineProblem };

export const LONGEST_LINE = 2_000;

const BULLET = /^(?:\d{1,2}[.)]\s+|[-–—•*·▪◦]\s*)+/u;
const EDGES = /^[\s\-–—:|,;.~•*·]+|[\s\-–—:|,;~•*·]+$/gu;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/gu;
/** What stands between days and the rest of a line. */
const COLON = /^\s*\)?\s*(?:[:|]|[-–—](?=\s))\s*/u;
const BEFORE_TIME = /^[\s,()]*(?=\d)/u;
const BRACKETS = /[([]([^()[\]]{1,60})[)\]]/gu;
const LAST_PART = /(?:[,;]|\s[–—-])\s*([^,;–—-]{2,60})$/u;

/** A routine with its time, and the days it names: before it, at the head of its title, or in brackets. */
export function readLine(text: string): ReadLine {
  if (text.length > LONGEST_LINE) return notUnderstood('too-long');
  const line = text.replace(BULLET, '');
  const ahead = daysAhead(line);
  const found = timesInLine(ahead ? ahead.rest : line);
  if (found.is === 'several') return notUnderstood('several-times');
  if (found.is !== 'span') return notUnderstood('no-time');
  return routineOf({ days: ahead?.days ?? ANY_DAY, span: found.span, title: found.rest });
}

/** A routine whose title is put in order; without days so far, those that its title tells are taken. */
export function routineOf({ days, span, title }: WrittenRoutine): ReadLine {
  const tidied = tidy(title);
  const told = isNamed(days) ? { days, title: tidied } : daysInTitle(tidied);
  if (told.title === '' || (!isNamed(days) && onlyDays(told.title))) return notUnderstood('no-title');
  // What stood around the time may have become one.
  if (timesInLine(told.title).is !== 'none') return notUnderstood('several-times');
  return { is: 'routine', routine: { ...told, span } };
}

/** "Mon: …", "M W F 10:15 …", "Day 3 - …". */
function daysAhead(line: string): { days: DayPattern; rest: string } | null {
  const found = readDays(line);
  if (!found) return null;
  const { weekdays, cycleDays, length } = found;
  const after = line.slice(length);
  const joint = COLON.exec(after) ?? BEFORE_TIME.exec(after);
  return joint && { days: { weekdays, cycleDays }, rest: after.slice(joint[0].length) };
}

/** "Monday assembly" keeps its words; "PE (M/W/F)" and "PE, Tues & Thurs" lose what says only the days. */
function daysInTitle(title: string): { days: DayPattern; title: string } {
  const first = readDays(title);
  if (first?.weekdays && !first.isLetters && first.length < title.length) {
    return { days: { weekdays: first.weekdays, cycleDays: null }, title };
  }
  for (const [brackets, inside = ''] of title.matchAll(BRACKETS)) {
    const days = inside.trim().length > 1 ? onlyDays(inside) : null;
    if (days) return { days, title: tidy(title.replace(brackets, ' ')) };
  }
  const [last, words = ''] = LAST_PART.exec(title) ?? [];
  const days = last !== undefined && readDays(words)?.isLetters === false ? onlyDays(words) : null;
  return days && last !== undefined ? { days, title: tidy(title.slice(0, -last.length)) } : { days: ANY_DAY, title };
}

/** A title without what held it apart from its time. */
export function tidy(text: string): string {
  return text
    .replace(/\s*[|\t]\s*/gu, ', ')
    .replace(EMPTY_BRACKETS, ' ')
    .replace(EDGES, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function notUnderstood(why: LineProblem): ReadLine {
  return { is: 'not-understood', why };
}
