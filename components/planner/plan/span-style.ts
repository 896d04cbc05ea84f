import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import { type GridHours, placeIn } from '../week/grid-hours.ts';

/** Where a block stands in a day's column; what reaches beyond the hours is cut off there. */
export function spanStyle(span: MinuteSpan & { lane?: number; lanes?: number }, hours: GridHours) {
  const startMinute = Math.max(span.startMinute, hours.from * 60);
  const endMinute = Math.min(span.endMinute, hours.until * 60);
  const { top, height } = placeIn({ startMinute, endMinute }, hours);
  const { lane = 0, lanes = 1 } = span;
  return { '--top': `${top}%`, '--height': `${height}%`, '--lane': lane, '--lanes': lanes };
}
