import type { RoutineKindId } from '../../domain/routine-kind.ts';
import type { Token } from '../language/tokens.ts';
import { routineFacts } from '../routine-facts.ts';
import type { TitleContext } from './title-context.ts';

type TimedPart = { from: number; to: number; kind: RoutineKindId | 'unknown' };

const USUAL_WHEN_UNKNOWN = 25;
const WHOLE = [1];

/**
 * How an event's time divides among its routines: by the clock times or the minutes written in the title,
 * else by how long such routines usually last. Shares sum to 1.
 */
export function sharesOf(read: TimedPart[], tokens: Token[], context: TitleContext): number[] {
  if (read.length < 2) return WHOLE;
  return sharesByClock(read, tokens, context) ?? sharesByNumbers(read, tokens) ?? sharesByUsualLength(read);
}

function sharesByUsualLength(read: TimedPart[]): number[] {
  return inProportion(
    read.map(({ kind }) => (kind === 'unknown' ? USUAL_WHEN_UNKNOWN : routineFacts[kind].typicalMinutes.usual)),
  );
}

/** "Recess/Lunch/Recess 10-20-10": as many numbers in a row as there are routines. */
function sharesByNumbers(read: TimedPart[], tokens: Token[]): number[] | undefined {
  const numbers = tokens.filter(({ type }) => type === 'number').map(({ text }) => Number.parseInt(text, 10));
  return numbers.length === read.length && numbers.every((minutes) => minutes >= 5) ? inProportion(numbers) : undefined;
}

/** "Lesson, Work Places start 12:50": a time inside a title moves the split. */
function sharesByClock(read: TimedPart[], tokens: Token[], { start, minutes }: TitleContext): number[] | undefined {
  if (start === undefined || minutes === undefined) return undefined;
  const end = start + minutes;
  const starts = read.map((part, at) => (at === 0 ? start : clockIn(tokens, part, start, end)));
  if (starts.every((time, at) => at === 0 || time === undefined)) return undefined;
  const lengths: number[] = [];
  for (let at = 0; at < read.length; ) {
    let to = at + 1;
    while (to < read.length && starts[to] === undefined) to++;
    const span = (starts[to] ?? end) - (starts[at] ?? start);
    for (const share of sharesByUsualLength(read.slice(at, to))) lengths.push(share * span);
    at = to;
  }
  return lengths.every((length) => length > 0) ? inProportion(lengths) : undefined;
}

function clockIn(tokens: Token[], { from, to }: TimedPart, start: number, end: number): number | undefined {
  for (let at = from; at < to; at++) {
    const minute = tokens[at]?.minute;
    if (minute === undefined) continue;
    for (const time of [minute, minute + 12 * 60]) if (time > start && time < end) return time;
  }
  return undefined;
}

function inProportion(lengths: number[]): number[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const shares = lengths.map((length) => Math.round((length / total) * 1000) / 1000);
  const others = shares.slice(1).reduce((sum, share) => sum + share, 0);
  return [Math.round((1 - others) * 1000) / 1000, ...shares.slice(1)];
}
