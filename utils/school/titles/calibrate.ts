/**
 * How often readings of a given raw score turned out right on the developers' set: [raw, right].
 * Between the points the line is straight. `npm run quality` prints the ten bins that show whether it still holds.
 */
const CURVE: readonly (readonly [number, number])[] = [
  [0, 0.3],
  [0.5, 0.7],
  [0.74, 0.82],
  [0.86, 0.9],
  [0.92, 0.96],
  [1, 0.995],
];

/** A raw score as the share of such readings that are right. */
export function calibrate(raw: number): number {
  let [fromRaw, fromRight] = CURVE[0] ?? [0, 0];
  for (const [toRaw, toRight] of CURVE) {
    if (raw <= toRaw && toRaw > fromRaw)
      return rounded(fromRight + ((toRight - fromRight) * (raw - fromRaw)) / (toRaw - fromRaw));
    [fromRaw, fromRight] = [toRaw, toRight];
  }
  return fromRight;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
