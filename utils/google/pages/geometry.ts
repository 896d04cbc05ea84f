import { MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../../domain/minutes.ts';

/** A chip is drawn one pixel higher than its start, and two pixels shorter than its length (dom.md section 3). */
const ABOVE_START_PX = 1;
const SHORTER_PX = 2;

/** What rounding to whole pixels can hide. */
const ROUNDING_PX = 0.5;
const SCHOOL_GRID_MINUTES = 5;

/** Where a chip stands in its column, as its inline style says. */
export type ChipBox = { topPx: number; heightPx: number };

/** The minute at a height in the column. Within the rounding of a pixel a multiple of five is taken. */
export function minuteAt(px: number, hourPx: number): MinuteOfDay {
  const exact = (px / hourPx) * 60;
  const onGrid = Math.round(exact / SCHOOL_GRID_MINUTES) * SCHOOL_GRID_MINUTES;
  const offPx = (Math.abs(onGrid - exact) / 60) * hourPx;
  return offPx <= ROUNDING_PX ? onGrid : Math.round(exact);
}

/** The part of the day that a box covers; null when it is none (outside of the day, without height, not a number). */
export function spanOfBox({ topPx, heightPx }: ChipBox, hourPx: number): MinuteSpan | null {
  const startPx = topPx + ABOVE_START_PX;
  const startMinute = minuteAt(startPx, hourPx);
  const endMinute = minuteAt(startPx + heightPx + SHORTER_PX, hourPx);
  const isInDay = startMinute >= 0 && endMinute > startMinute && endMinute <= MINUTES_A_DAY;
  return isInDay ? { startMinute, endMinute } : null;
}
