import type { MonthDay } from '../../utils/google/pages/month.ts';
import type { MarkLayer, MarkPlace } from './mark-layer.ts';

/** Kept free between Google's number and the mark, and between the mark and the cell's edge. */
const NUMBER_PX = 6;
const EDGE_PX = 3;
/** How far our host may be from the day that it is to stand in: rounding. */
const NEAR_PX = 3;

/**
 * Where the marks may stand: right of each number, in one form for the whole month. The parts of a day stand in layers
 * whose styles are Google's, so ours are put where the chips are and then looked for: where they are not in their day,
 * or would be cut off, they stand nowhere. Reads layout only.
 */
export function measureMonth(marks: readonly { day: MonthDay; layer: MarkLayer }[]): MarkPlace[] {
  const [first] = marks;
  if (!first || cutsOff(first.day)) return [];
  const read = marks.map(({ day, layer }) => readRoom(day, layer));
  if (read.some(({ isAstray }) => isAstray)) return [];
  const fits = (needed: 'rowPx' | 'stackPx') => read.every((room) => room[needed] <= room.freePx);
  const form = fits('rowPx') ? 'row' : 'stack';
  if (form === 'stack' && !fits('stackPx')) return [];
  return read.map(({ middlePx }) => ({ middlePx, form }));
}

function readRoom({ ground, number }: MonthDay, layer: MarkLayer) {
  const day = ground.getBoundingClientRect();
  const host = layer.host.getBoundingClientRect();
  const digits = wordsBox(number);
  return {
    ...layer.measure(),
    isAstray: Math.abs(host.left - day.left) > NEAR_PX || Math.abs(host.width - day.width) > NEAR_PX,
    freePx: day.right - EDGE_PX - (digits.right + NUMBER_PX),
    middlePx: (digits.top + digits.bottom) / 2 - host.top,
  };
}

/** Of the number itself: its element may be as wide as the day. */
function wordsBox(number: HTMLElement): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(number);
  return range.getBoundingClientRect();
}

/** The mark stands above the chips, which begin lower than their day. */
function cutsOff({ cell, ground }: MonthDay): boolean {
  for (let box: Element | null = cell; box && !box.contains(ground); box = box.parentElement) {
    if (getComputedStyle(box).overflow !== 'visible') return true;
  }
  return false;
}
