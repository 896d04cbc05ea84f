/**
 * How often readings of a given raw score turned out right on the developers' set: [raw, right].
 * Between the points the line is straight. `npm run quality` prints the ten bins that show whether it still holds.
 */
const CURVE: readonly (readonly [number, number])[] = [
  [0, 0.2],
  [0.5, 0.55],
  [0.8, 0.8],
  [0.95, 0.93],
  [1, 0.99],
];

/** A raw score as the share of such readings that are right. */
export function calibrate(raw: number): number {
  let [fromRaw, fromRight] = CURVE[0] ?? [0, 0];
  for (const [toRaw, toRight] of CURVE) {
    if (raw <= toRaw && toRaw > fromRaw)
      return fromRight + ((toRight - fromRight) * (raw - fromRaw)) / (toRaw - fromRaw);
    [fromRaw, fromRight] = [toRaw, toRight];
  }
  return fromRight;
}
