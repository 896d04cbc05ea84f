/** The number Google writes into `data-datekey` for a day (`'2026-11-16'` is 29040). */
export function dateKey(date: string): number {
  const { year, month, day } = Temporal.PlainDate.from(date);
  return ((year - 1970) << 9) | (month << 5) | day;
}

/** The day of a `data-datekey`. */
export function dateOfKey(key: number): string {
  const parts = { year: (key >> 9) + 1970, month: (key >> 5) & 15, day: key & 31 };
  return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
}
