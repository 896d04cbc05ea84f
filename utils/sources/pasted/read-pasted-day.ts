import type { MinuteOfDay } from '../../domain/minutes.ts';
import { type LineProblem, readLine } from './read-line.ts';
import { minuteOf, shareHalf, type WrittenTime } from './written-time.ts';

export type PastedProblem =
  | LineProblem
  /** No end is written, and no later line begins that could be its end. */
  | 'no-end'
  | 'ends-before-start';

export type PastedReading =
  | {
      is: 'routine';
      startMinute: MinuteOfDay;
      endMinute: MinuteOfDay;
      /** false: no end was written, it lasts until the next line begins. */
      endWritten: boolean;
      title: string;
    }
  | { is: 'not-understood'; why: PastedProblem };

/** One line that is not empty, and what it was understood as: exactly what the preview shows. */
export type PastedLine = {
  /** Counted from 1 over all lines, as an editor does. */
  line: number;
  text: string;
  reading: PastedReading;
};

const MOST_LINES = 500;

/**
 * A day typed or pasted as plain lines, `8:05-8:20 Morning work`. Each line stands for itself: one that is not
 * understood changes nothing about the others. No time is made up: each one stands in the text, and a line without an
 * end lasts until the next one begins. Never throws.
 */
export function readPastedDay(text: string): PastedLine[] {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES)
    .map((line, at) => ({ line: at + 1, text: line.trim() }))
    .filter(({ text }) => text !== '');
  const read = lines.map((line) => ({ ...line, found: readLine(line.text) }));

  let earliest: MinuteOfDay = 0;
  const begun = read.map((line) => {
    if (line.found.is !== 'times') return { ...line, found: line.found };
    const span = settle(line.found.start, line.found.end, earliest);
    earliest = Math.max(earliest, span.startMinute);
    return { ...line, found: { ...line.found, ...span } };
  });

  return begun.map(({ line, text, found }, at) => {
    if (found.is !== 'times') return { line, text, reading: found };
    const { startMinute, title } = found;
    const endMinute =
      found.endMinute ??
      nextStart(
        begun.slice(at + 1).map((later) => later.found),
        startMinute,
      );
    if (endMinute === null) return { line, text, reading: { is: 'not-understood', why: 'no-end' } };
    if (endMinute <= startMinute) return { line, text, reading: { is: 'not-understood', why: 'ends-before-start' } };
    const endWritten = found.endMinute !== null;
    return { line, text, reading: { is: 'routine', startMinute, endMinute, endWritten, title } };
  });
}

type Begun = { is: string; startMinute?: MinuteOfDay };

function nextStart(later: readonly Begun[], startMinute: MinuteOfDay): MinuteOfDay | null {
  const next = later.find((found) => found.startMinute !== undefined && found.startMinute > startMinute);
  return next?.startMinute ?? null;
}

function settle(start: WrittenTime, end: WrittenTime | null, earliest: MinuteOfDay) {
  if (!end) return { startMinute: minuteOf(start, earliest), endMinute: null };
  const startMinute = minuteOf(shareHalf(start, end), earliest);
  return { startMinute, endMinute: minuteOf(end, startMinute) };
}
