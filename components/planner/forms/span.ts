import type { MinuteOfDay, MinuteSpan } from '../../../utils/domain/minutes.ts';

/** A span while it is typed: either end may still be missing. */
export type SpanDraft = { startMinute: MinuteOfDay | null; endMinute: MinuteOfDay | null };

export type SpanProblem = 'time_missing' | 'ends_before_it_starts';

export function problemOfSpan({ startMinute, endMinute }: SpanDraft): SpanProblem | null {
  if (startMinute === null || endMinute === null) return 'time_missing';
  return endMinute <= startMinute ? 'ends_before_it_starts' : null;
}

/** The finished span; the draft must have no problem. */
export function spanOf(draft: SpanDraft): MinuteSpan {
  if (draft.startMinute === null || draft.endMinute === null) throw new RangeError('a time is missing');
  return { startMinute: draft.startMinute, endMinute: draft.endMinute };
}
