import { type WrittenTime, writtenTime } from './written-time.ts';

export type LineProblem =
  /** No time stands in it that can be read without guessing. */
  | 'no-time'
  | 'no-title'
  /** More than one time span: one line is one routine. */
  | 'several-times'
  /** It is about one weekday only, and these lines hold for several. */
  | 'one-weekday'
  | 'too-long';

/** What one line says by itself. */
export type ReadLine =
  | { is: 'times'; start: WrittenTime; end: WrittenTime | null; title: string }
  | { is: 'not-understood'; why: LineProblem };

const LONGEST_LINE = 2_000;

const ALONE = String.raw`(?<![\d:.])`;
const time = (minuteMarks: string, part: string) =>
  String.raw`(?<hour${part}>\d{1,2})(?:[${minuteMarks}](?<minute${part}>\d{2})(?!\d))?(?<half${part}>\s*[ap]\.?\s?m\b\.?|[ap]\b)?`;
const UNTIL = String.raw`\s*(?:[-–—~→]|\b(?:to|until|till|a|hasta)\b)\s*`;
const COMPLETE = String.raw`(?!\d|:\d)`;

/** "8:05-8:20", "8.05 to 8.20", "8:05 a 8:20", "11:30-12:15 pm". */
const SPAN = new RegExp(ALONE + time(':.h', 'Start') + UNTIL + time(':.h', 'End') + COMPLETE, 'giu');
/** A time by itself is only one with minutes or with am or pm: "3" is a grade, a room, a group. */
const TIME = new RegExp(ALONE + time(':h', '') + COMPLETE, 'giu');

const BULLET = /^(?:\d{1,2}[.)]\s+|[-–—•*·▪◦]\s*)+/u;
const EDGES = /^[\s\-–—:|,;.~•*·]+|[\s\-–—:|,;~•*·]+$/gu;
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/gu;
const WEEKDAY =
  /^(?:mon|tues?|wed|thu(?:rs?)?|fri|monday|tuesday|wednesday|thursday|friday|lun(?:es)?|mar(?:tes)|mi[eé]rcoles|jue(?:ves)?|vie(?:rnes)?)s?(?![\p{L}\d])/iu;

export function readLine(text: string): ReadLine {
  if (text.length > LONGEST_LINE) return notUnderstood('too-long');
  const line = text.replace(BULLET, '');
  const spans = [...line.matchAll(SPAN)].filter(isSpan);
  const rest = spans.reduce((left, [span]) => left.replace(span, ' '), line);
  const times = [...rest.matchAll(TIME)].filter(isTime);
  if (spans.length + times.length > 1) return notUnderstood('several-times');

  const found = spans[0] ? readSpan(spans[0]) : readTime(times[0]);
  if (!found) return notUnderstood('no-time');
  const title = titleIn(spans[0] ? rest : rest.replace(times[0]?.[0] ?? '', ' '));
  if (title === '') return notUnderstood('no-title');
  if (WEEKDAY.test(title)) return notUnderstood('one-weekday');
  return { is: 'times', ...found, title };
}

function isSpan({ groups = {} }: RegExpMatchArray): boolean {
  return [groups.minuteStart, groups.halfStart, groups.minuteEnd, groups.halfEnd].some((part) => part !== undefined);
}

function isTime({ groups = {} }: RegExpMatchArray): boolean {
  return groups.minute !== undefined || groups.half !== undefined;
}

function readSpan({ groups = {} }: RegExpMatchArray) {
  const start = writtenTime(groups.hourStart ?? '', groups.minuteStart, groups.halfStart);
  const end = writtenTime(groups.hourEnd ?? '', groups.minuteEnd, groups.halfEnd);
  return start && end && { start, end };
}

function readTime(match: RegExpMatchArray | undefined) {
  const groups = match?.groups;
  const start = groups && writtenTime(groups.hour ?? '', groups.minute, groups.half);
  return start ? { start, end: null } : null;
}

function titleIn(rest: string): string {
  return rest.replace(EMPTY_BRACKETS, ' ').replace(EDGES, '').replace(/\s+/gu, ' ');
}

function notUnderstood(why: LineProblem): ReadLine {
  return { is: 'not-understood', why };
}
