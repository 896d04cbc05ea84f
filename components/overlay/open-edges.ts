import type { MinuteSpan } from '../../utils/domain/minutes.ts';
import type { SeenSpans } from './drawn-day.ts';

/** How far down from its start an event shows words: title, time and place, a line each. */
const WORDS_PX = 48;

/**
 * Which edges of a highlight would run through the words of an event: they are drawn at their ends only. An edge on an
 * event's own start or end is whole.
 */
export function openEdges(
  { startMinute, endMinute }: MinuteSpan,
  spans: SeenSpans,
  hourPx: number,
): { start: boolean; end: boolean } {
  const wordsMinutes = (WORDS_PX / hourPx) * 60;
  const crossesWords = (minute: number) =>
    spans.some(
      (span) => span.startMinute < minute && minute < Math.min(span.endMinute, span.startMinute + wordsMinutes),
    );
  return { start: crossesWords(startMinute), end: crossesWords(endMinute) };
}
