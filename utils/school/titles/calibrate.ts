/**
 * How often readings of a given raw score turned out right on the developers' set.
 * Between the points the line is straight. `npm run quality` prints the ten bins that show whether it still holds.
 */
const CURVE: readonly { raw: number; right: number }[] = [
  { raw: 0, right: 0.3 },
  { raw: 0.5, right: 0.7 },
  { raw: 0.74, right: 0.82 },
  { raw: 0.86, right: 0.9 },
  { raw: 0.92, right: 0.96 },
  { raw: 1, right: 0.995 },
];

/** A raw score as the share of such readings that are right. */
export function calibrate(raw: number): number {
  let from = CURVE[0] ?? { raw: 0, right: 0 };
  for (let at = 1; at < CURVE.length; at++) {
    const to = CURVE[at] ?? from;
    if (raw <= to.raw) return rounded(from.right + ((to.right - from.right) * (raw - from.raw)) / (to.raw - from.raw));
    from = to;
  }
  return from.right;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
