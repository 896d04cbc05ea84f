import type { MinuteSpan } from '../domain/minutes.ts';
import { without } from '../school/class-day/resolve-overlaps.ts';

/** What is left of a span when all taken times are out, in order. */
export function freeIn(span: MinuteSpan, taken: MinuteSpan[]): MinuteSpan[] {
  let free: MinuteSpan[] = [span];
  for (const time of taken) {
    if (time.startMinute >= span.endMinute || time.endMinute <= span.startMinute) continue;
    free = free.flatMap((piece) => without(piece, time));
  }
  return free;
}
