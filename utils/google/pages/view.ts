import type { LocalDate } from '../../domain/local-date.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { readDateKey } from './date-key.ts';
import { decodeBase64 } from './event-id.ts';
import { selectors } from './selectors.ts';

/** One day column of the timed area. With several people side by side a date has several columns. */
export type DayColumn = {
  element: HTMLElement;
  date: LocalDate;
  /** Mail address of the person whose day it is, where the page says so. */
  person: string | null;
};

export type GridView = { main: HTMLElement; columns: DayColumn[]; dates: LocalDate[] };

export type NoGridView =
  /** Month, settings, an event's own page: nothing is wrong, no column is drawn on. */
  | { is: 'elsewhere' }
  /** Between two views: look again. */
  | { is: 'moving' }
  /** A view that should have day columns has none that we understand. */
  | { is: 'unreadable'; reason: string };

/** Under the same host stand other applications: embedded calendars, booking pages, an event's public page. */
const CALENDAR_PATH = /^\/calendar\/(?:u\/\d+\/)?r(?:\/|$)/;
const COLUMN_VIEWS = new Set(['DAY', 'WEEK', 'CUSTOM_DAYS', 'CUSTOM_WEEKS']);
const OTHER_VIEWS = new Set(['MONTH', 'YEAR', 'AGENDA']);

/** The day columns on the screen, left to right, or why there are none. Reads attributes only, no layout. */
export function readView(document: Document): Result<GridView, NoGridView> {
  const view = readViewKey(document);
  if (view === null || OTHER_VIEWS.has(view)) return failed({ is: 'elsewhere' });
  if (!COLUMN_VIEWS.has(view)) return failed({ is: 'unreadable', reason: 'no view key' });
  const main = findMain(document);
  if (!main) return failed({ is: 'unreadable', reason: 'no main part' });
  const columns = findColumns(main);
  const range = readRange(findRanges(main, columns));
  if (!range.ok) return range;
  const days = readColumns(columns, range.value);
  if (!days.ok) return days;
  return ok({ main, columns: days.value, dates: [...new Set(days.value.map(({ date }) => date))] });
}

/** `WEEK`, `MONTH`; null: an event, the settings, or another application. */
export function readViewKey({ location, body }: Document): string | null {
  const { viewkey = '', viewfamily = 'EVENT' } = body.dataset;
  const isView = CALENDAR_PATH.test(location.pathname) && viewfamily.toUpperCase() === 'EVENT';
  return isView ? viewkey.toUpperCase() : null;
}

export function findMain(document: Document): HTMLElement | null {
  const container = document.querySelector(selectors.container) ?? document;
  return container.querySelector<HTMLElement>(selectors.main);
}

/** Whether the very same columns show the same days. */
export function isSameView(a: GridView, b: GridView): boolean {
  const isSame = (column: DayColumn, other: DayColumn | undefined) =>
    column.element === other?.element && column.date === other.date && column.person === other.person;
  return a.columns.length === b.columns.length && a.columns.every((column, at) => isSame(column, b.columns[at]));
}

/** All columns stand in one row. A full week has thousands of nodes, so they are not all looked at. */
function findColumns(main: HTMLElement): HTMLElement[] {
  const row = main.querySelector(selectors.column)?.parentElement;
  const parts = [...(row?.children ?? [])];
  return parts.filter((part): part is HTMLElement => part instanceof HTMLElement && part.matches(selectors.column));
}

/** The header part, and the body part around the columns. */
function findRanges(main: HTMLElement, [column]: readonly HTMLElement[]): HTMLElement[] {
  const parts = [main.querySelector<HTMLElement>(selectors.range), column?.closest<HTMLElement>(selectors.range)];
  return parts.filter((part) => part !== null && part !== undefined);
}

type Range = { first: LocalDate; last: LocalDate };

/** The visible range: header part and body part each say it, and disagree while the page moves. */
function readRange(nodes: readonly HTMLElement[]): Result<Range, NoGridView> {
  if (nodes.length === 0) return failed({ is: 'unreadable', reason: 'no visible range' });
  const said = new Set<string>();
  let range: Range | null = null;
  for (const { dataset } of nodes) {
    const first = readDateKey(dataset.startDateKey);
    const last = readDateKey(dataset.endDateKey);
    if (!first || !last || first > last) return failed({ is: 'unreadable', reason: 'bad visible range' });
    said.add(`${first}/${last}`);
    range = { first, last };
  }
  return range && said.size === 1 ? ok(range) : failed({ is: 'moving' });
}

/** During a slide the columns that leave stand beside the new ones; the range tells them apart. */
function readColumns(elements: readonly HTMLElement[], { first, last }: Range): Result<DayColumn[], NoGridView> {
  if (elements.length === 0) return failed({ is: 'unreadable', reason: 'no day columns' });
  const columns: DayColumn[] = [];
  for (const element of elements) {
    const date = readDateKey(element.dataset.datekey);
    if (!date) return failed({ is: 'unreadable', reason: 'bad date key' });
    if (date < first || date > last) continue;
    columns[Number(element.dataset.columnIndex)] = { element, date, person: readPerson(element) };
  }
  const isWhole = columns.length > 0 && !columns.includes(undefined as never);
  return isWhole ? ok(columns) : failed({ is: 'moving' });
}

function readPerson({ dataset }: HTMLElement): string | null {
  return dataset.principalIds ? decodeBase64(dataset.principalIds) : null;
}
