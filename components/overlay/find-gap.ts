type Span = { left: number; right: number };
type Box = Span & { top: number; bottom: number };

/** Between our pill and whatever stands beside it. */
const APART_PX = 8;

/**
 * The right edge for something so wide in a bar, in its rightmost gap that is wide enough; null: no gap is. Nothing
 * that is taken is touched.
 */
export function findGap(bar: Box, taken: readonly Box[], widthPx: number): number | null {
  const blocks = taken
    .filter((box) => box.bottom > bar.top && box.top < bar.bottom)
    .map(({ left, right }) => ({ left: left - APART_PX, right: right + APART_PX }))
    .sort((a, b) => b.right - a.right);
  let right = bar.right - APART_PX;
  for (const block of blocks) {
    if (right - Math.max(block.right, bar.left) >= widthPx) return right;
    right = Math.min(right, block.left);
  }
  return right - (bar.left + APART_PX) >= widthPx ? right : null;
}
