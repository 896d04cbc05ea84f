/** One measured figure beside what it should be. */
export type Figure = { what: string; median: number; p95: number; aim: number; unit: 'ms' };

export function spread(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

export function printFigure({ what, median, p95, aim, unit }: Figure): void {
  const [middle, high] = [median, p95].map((value) => value.toFixed(2).padStart(8));
  console.log(`${middle} ${unit} median ${high} ${unit} p95   ${what} (aim ${aim} ${unit})`);
}
