/** The greatest whole number that divides both; of 0 and a number, that number. */
export function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
