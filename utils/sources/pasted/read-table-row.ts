import type { Weekday } from '../../domain/local-date.ts';
import { ANY_DAY, type DayPattern, onlyDays } from './day-pattern.ts';
import { type LineProblem, type ReadLine, readLine, routineOf, type WrittenRoutine } from './read-line.ts';
import { timesInLine, wholeLength, wholeTime } from './times-in-line.ts';
import { isWeekOfLetters } from './weekday-letters.ts';
import type { WrittenSpan } from './written-time.ts';

/** What the head of a table says about a column: its days, its time, or nothing. */
export type Column = { days: DayPattern } | { span: WrittenSpan } | null;

export type ReadRow =
  | { is: 'routines'; routines: WrittenRoutine[] }
  | { is: 'columns'; columns: Column[] }
  | { is: 'not-understood'; why: LineProblem };

/** Fewer columns with a time or days of their own are no head of a table. */
const FEWEST_NAMED = 2;

/** One row of a table, under the columns that were read before. */
export function readTableRow(cells: readonly string[], columns: readonly Column[] | null): ReadRow {
  const head = readHead(cells);
  if (head) return { is: 'columns', columns: head };
  if (columns) return readGridRow(cells, columns);
  return readPlainRow(cells);
}

function readHead(cells: readonly string[]): Column[] | null {
  const days = cells.map(onlyDays);
  const [first = '', ...others] = cells;
  if (isWeekOfLetters(others)) return [null, ...weekdayColumns()];
  if (isWeekOfLetters(cells)) return weekdayColumns();
  if (days.filter(Boolean).length >= FEWEST_NAMED) return days.map((one) => one && { days: one });
  const spans = others.map(wholeTime);
  const named = spans.filter((span) => span !== null);
  const isTimes = named.length >= FEWEST_NAMED && (named.length > 2 || named.every(({ end }) => end !== null));
  return isTimes && timesInLine(first).is === 'none' ? [null, ...spans.map((span) => span && { span })] : null;
}

function weekdayColumns(): Column[] {
  const weekdays: Weekday[] = [1, 2, 3, 4, 5];
  return weekdays.map((weekday) => ({ days: { weekdays: [weekday], cycleDays: null } }));
}

/** A row of a week: what the row itself says stands in the columns without a head. */
function readGridRow(cells: readonly string[], columns: readonly Column[]): ReadRow {
  const own = cells.filter((cell, at) => cell !== '' && !columns[at]);
  const rowDays = own.map(onlyDays).find(Boolean) ?? ANY_DAY;
  const rowSpan = spanOfCells(own);
  const routines = cells.flatMap((cell, at) => {
    const column = columns[at];
    if (!column || cell === '') return [];
    const days = 'days' in column ? column.days : rowDays;
    const span = 'span' in column ? column.span : rowSpan;
    return cell.split('\n').flatMap((line) => readCell(line, { days, span }));
  });
  return routines.length > 0
    ? { is: 'routines', routines: together(routines) }
    : { is: 'not-understood', why: 'no-time' };
}

/** A cell with a time of its own needs none from its row. */
function readCell(cell: string, { days, span }: { days: DayPattern; span: WrittenSpan | null }): WrittenRoutine[] {
  const own = readLine(cell);
  if (own.is === 'routine') return [{ ...own.routine, days: both(own.routine.days, days) }];
  const made = span && own.why === 'no-time' ? routineOf({ days, span, title: cell }) : null;
  return made?.is === 'routine' ? [made.routine] : [];
}

/** Time, days, length and words in cells of their own, in any order. */
function readPlainRow(cells: readonly string[]): ReadRow {
  const filled = cells.filter((cell) => cell !== '').map((cell) => cell.replaceAll('\n', ', '));
  const span = spanOfCells(filled.filter((cell) => wholeTime(cell) !== null || wholeLength(cell) !== null));
  if (!span) return oneRoutine(readLine(filled.join(', ')));
  const words = filled.filter((cell) => !wholeTime(cell) && !wholeLength(cell));
  const named = words.find((cell) => onlyDays(cell)) ?? null;
  const days = words.length > 1 && named !== null ? onlyDays(named) : null;
  const title = words.filter((cell) => !days || cell !== named).join(', ');
  return oneRoutine(routineOf({ days: days ?? ANY_DAY, span, title }));
}

function oneRoutine(read: ReadLine): ReadRow {
  return read.is === 'routine' ? { is: 'routines', routines: [read.routine] } : read;
}

/** The time that some cells tell together: a span, a start and an end, a start and a length. */
function spanOfCells(cells: readonly string[]): WrittenSpan | null {
  const spans = cells.flatMap((cell) => {
    const whole = wholeTime(cell);
    const found = whole ? null : timesInLine(cell);
    return whole ?? (found?.is === 'span' ? found.span : []);
  });
  const [first, second, third] = spans;
  if (!first || third) return null;
  if (second) return first.end || second.end ? null : { ...first, end: second.start };
  const minutes = cells.map(wholeLength).find((length) => length !== null);
  return !first.end && minutes ? { ...first, minutes } : first;
}

function both(a: DayPattern, b: DayPattern): DayPattern {
  return { weekdays: a.weekdays ?? b.weekdays, cycleDays: a.cycleDays ?? b.cycleDays };
}

/** The same at the same time on several weekdays is one routine. */
function together(routines: readonly WrittenRoutine[]): WrittenRoutine[] {
  const groups = Map.groupBy(routines, ({ title, span, days }) =>
    JSON.stringify([title, span, days.cycleDays, days.weekdays === null]),
  );
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (!first?.days.weekdays) return same;
    const weekdays = [...new Set(same.flatMap(({ days }) => days.weekdays ?? []))].sort();
    return [{ ...first, days: { ...first.days, weekdays } }];
  });
}
