import type { LocalDate } from '../../domain/local-date.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { readDateKey } from './date-key.ts';
import { selectors } from './selectors.ts';
import { findMain, type NoGridView, readViewKey } from './view.ts';

/** One day of the month view. Its parts stand in three layers of its week's row, in the same order. */
export type MonthDay = {
  date: LocalDate;
  /** What lies under the whole day. */
  ground: HTMLElement;
  number: HTMLElement;
  /** Holds the day's chips, and no key of its own. */
  cell: HTMLElement;
  /** Which of how many days of its row. */
  at: number;
  of: number;
};

/** The days of the month on the screen, in order, or why there are none. Reads attributes only, no layout. */
export function readMonth(document: Document): Result<MonthDay[], NoGridView> {
  if (readViewKey(document) !== 'MONTH') return failed({ is: 'elsewhere' });
  const grid = findMain(document)?.querySelector<HTMLElement>(selectors.range);
  const first = readDateKey(grid?.dataset.startDateKey);
  const last = readDateKey(grid?.dataset.endDateKey);
  if (!grid || !first || !last) return failed({ is: 'unreadable', reason: 'no month range' });
  const grounds = [...grid.querySelectorAll<HTMLElement>(selectors.monthDay)];
  const rows = Map.groupBy(grounds, (ground) => ground.closest(selectors.row));
  const days = [...rows].flatMap(([row, inRow]) => readRow(row, inRow));
  if (days.length === 0 || days.length < grounds.length) return failed({ is: 'unreadable', reason: 'no month days' });
  const isInOrder = days.every(({ date }, index) => date > (days[index - 1]?.date ?? ''));
  const isWithin = days.every(({ date }) => date >= first && date <= last);
  return isInOrder && isWithin ? ok(days) : failed({ is: 'moving' });
}

/** The days of a week's row; none of one whose layers do not agree. */
function readRow(row: Element | null, grounds: readonly HTMLElement[]): MonthDay[] {
  const numbers = [...(row?.querySelectorAll<HTMLElement>(selectors.monthNumber) ?? [])];
  const cells = [...(row?.querySelectorAll<HTMLElement>(selectors.cell) ?? [])];
  return grounds.flatMap((ground, at) => {
    const [number, cell] = [numbers[at], cells[at]];
    const date = readDateKey(ground.dataset.datekey);
    const agrees = cells.length === grounds.length && number?.dataset.datekey === ground.dataset.datekey;
    return date && number && cell && agrees ? [{ date, ground, number, cell, at, of: grounds.length }] : [];
  });
}

/** Google's own day view, as the account that the month is shown for. null: not an address of the calendar. */
export function dayAddress(monthPath: string, date: LocalDate): string | null {
  const [start] = /^\/calendar\/(?:u\/\d+\/)?r(?=\/|$)/.exec(monthPath) ?? [];
  return start ? `${start}/day/${date.split('-').map(Number).join('/')}` : null;
}
