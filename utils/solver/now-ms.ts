/** Milliseconds on a clock that nobody sets back. */
export function nowMs(): number {
  return performance.now();
}
