import type { MonthOfMinutes } from '../reports/minutes-by-month.ts';
import { sides } from '../reports/sides.ts';
import { toCsv } from './csv.ts';

/** Minutes by month and side; `who` is a code name that the person chose to give, or null. */
export type MinutesOf = { who: string | null; months: readonly MonthOfMinutes[] };

/** Delivered minutes as a table for a spreadsheet. `headings`: code name, month, then the sides in order. */
export function minutesCsv(all: readonly MinutesOf[], headings: readonly string[], withCodeNames: boolean): string {
  const rows = all.flatMap(({ who, months }) =>
    months.map((month) => {
      const row = [month.month, ...sides.map((side) => month[side])];
      return withCodeNames ? [who ?? '', ...row] : row;
    }),
  );
  return toCsv([withCodeNames ? headings : headings.slice(1), ...rows]);
}
