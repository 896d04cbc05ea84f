import type { Minutes } from '../../domain/minutes.ts';
import { type WrittenSpan, writtenTime } from './written-time.ts';

/** The one time span of a text, and what is left of the text without it. */
export type TimesInText =
  | { is: 'span'; span: WrittenSpan; rest: string; at: number }
  | { is: 'none' | 'several' | 'no-such-time' };

const ALONE = String.raw`(?<![\d:.])`;
const time = (minuteMarks: string, part: string) =>
  String.raw`(?<hour${part}>\d{1,2})(?:[${minuteMarks}](?<minute${part}>\d{2})(?!\d))?(?<half${part}>\s{0,3}[ap]\.?\s?m\b\.?|[ap]\b)?`;
const UNTIL = String.raw`\s{0,3}(?:[-–—~→]|\b(?:to|until|till|a|hasta)\b)\s{0,3}(?<about>~\s?|(?:ca\.?|about|approx\.?)\s)?`;
const COMPLETE = String.raw`(?!\d|[:.h]\d)`;

/** "8:05-8:20", "8.05 to 8.20", "8:05 a 8:20", "11:30-12:15 pm", "8:20-~8:40". */
const SPAN = ALONE + time(':.h', 'Start') + UNTIL + time(':.h', 'End') + COMPLETE;
const SPANS = new RegExp(SPAN, 'giu');
const WHOLE_SPAN = new RegExp(`^${SPAN}$`, 'iu');
/** A time by itself is only one with minutes or with am or pm: "3" is a grade, a room, a group. */
const TIME = ALONE + time(':h', '') + COMPLETE;
const TIMES = new RegExp(TIME, 'giu');
const WHOLE_TIME = new RegExp(`^${TIME}$`, 'iu');
/** "(25 min)", "25 minutos", "1 hr". */
const LENGTH =
  /(?:\(\s?)?(?<![\d.:])(?<count>\d{1,3})\s?(?:(?<minutes>min(?:ute|uto)?s?\b\.?|m\b|['′])|(?<hours>(?:hour|hora|hr)s?\b\.?))(?:\s?\))?/iu;
const LONGEST_MINUTES = 480;

/** The time in a line of words; a start alone may have a length beside it. */
export function timesInLine(line: string): TimesInText {
  const spans = [...line.matchAll(SPANS)].filter(isSpan);
  const withoutSpans = spans.reduce((left, [span]) => left.replace(span, ' '), line);
  const times = [...withoutSpans.matchAll(TIMES)].filter(isTime);
  if (spans.length + times.length > 1) return { is: 'several' };
  const [found] = [...spans, ...times];
  if (!found) return { is: 'none' };
  const span = spanOf(found);
  if (!span) return { is: 'no-such-time' };
  const rest = spans[0] ? withoutSpans : line.replace(found[0], ' ');
  return { is: 'span', at: found.index, ...(span.end ? { span, rest } : withLength(span, rest)) };
}

/** A cell that is nothing but a time or a span; there "8-9" says hours. */
export function wholeTime(cell: string): WrittenSpan | null {
  const span = WHOLE_SPAN.exec(cell);
  if (span) return spanOf(span);
  const time = WHOLE_TIME.exec(cell);
  return time && isTime(time) ? spanOf(time) : null;
}

/** A cell that is nothing but a length. */
export function wholeLength(cell: string): Minutes | null {
  const match = LENGTH.exec(cell);
  return match && match[0].length === cell.length ? minutesOf(match) : null;
}

function withLength(span: WrittenSpan, rest: string): { span: WrittenSpan; rest: string } {
  const match = LENGTH.exec(rest);
  const minutes = match && minutesOf(match);
  return minutes ? { span: { ...span, minutes }, rest: rest.replace(match[0], ' ') } : { span, rest };
}

function minutesOf({ groups = {} }: RegExpExecArray): Minutes | null {
  const minutes = Number(groups.count) * (groups.hours ? 60 : 1);
  return minutes >= 1 && minutes <= LONGEST_MINUTES ? minutes : null;
}

function isSpan({ groups = {} }: RegExpMatchArray): boolean {
  return [groups.minuteStart, groups.halfStart, groups.minuteEnd, groups.halfEnd].some((part) => part !== undefined);
}

function isTime({ groups = {} }: RegExpMatchArray): boolean {
  return groups.minute !== undefined || groups.half !== undefined;
}

function spanOf({ groups = {} }: RegExpMatchArray): WrittenSpan | null {
  if (groups.hour !== undefined) {
    const start = writtenTime(groups.hour, groups.minute, groups.half);
    return start && { start, end: null, endIsAbout: false, minutes: null };
  }
  const start = writtenTime(groups.hourStart ?? '', groups.minuteStart, groups.halfStart);
  const end = writtenTime(groups.hourEnd ?? '', groups.minuteEnd, groups.halfEnd);
  return start && end && { start, end, endIsAbout: groups.about !== undefined, minutes: null };
}
