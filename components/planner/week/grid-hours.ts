import type { MinuteSpan } from '../../../utils/domain/minutes.ts';

/** Whole hours that a grid shows, `until` not included. */
export type GridHours = { from: number; until: number };

/** The hours that hold all of these; an ordinary school day when there are none. */
export function gridHours(spans: readonly MinuteSpan[]): GridHours {
  if (spans.length === 0) return { from: 8, until: 15 };
  const from = Math.floor(Math.min(...spans.map(({ startMinute }) => startMinute)) / 60);
  const until = Math.ceil(Math.max(...spans.map(({ endMinute }) => endMinute)) / 60);
  return { from, until: Math.max(until, from + 1) };
}

/** Where a span stands in the hours, in percent of their height. */
export function placeIn(span: MinuteSpan, { from, until }: GridHours): { top: number; height: number } {
  const whole = (until - from) * 60;
  const percent = (minutes: number) => Math.round((10_000 * minutes) / whole) / 100;
  return { top: percent(span.startMinute - from * 60), height: percent(span.endMinute - span.startMinute) };
}
