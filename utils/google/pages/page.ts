import type { CalendarId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { SeenAllDayChip, SeenPage, SeenTimedChip } from '../../messages.ts';
import { readAccount } from './account.ts';
import { readAllDayChip } from './all-day-chip.ts';
import { readChipId } from './event-id.ts';
import { headingContradicts } from './heading.ts';
import { leaveHiddenTitlesOut } from './hidden-titles.ts';
import { selectors } from './selectors.ts';
import { readTimedChip, type TimedChipReading } from './timed-chip.ts';
import { shortenUnconfirmed } from './unconfirmed-ends.ts';
import { type DayColumn, type GridView, type NoGridView, readView } from './view.ts';

/** An hour lower than this cannot be told in minutes. */
const LOWEST_HOUR_PX = 15;
/** About ten full weeks. */
const MOST_READINGS = 3_000;

/**
 * All that is on the screen of a day, week or custom-day view, or why it cannot be read now. The heading is not believed
 * once it has contradicted the dates for long: then it is written in a form we don't know.
 */
export function readPage(
  document: Document,
  { believeHeading, memory }: { believeHeading: boolean; memory: ReadingMemory },
): Result<SeenPage, NoGridView> {
  const view = readView(document);
  if (!view.ok) return view;
  const { main, dates } = view.value;
  if (believeHeading && headingContradicts(main, dates)) return failed({ is: 'moving' });
  const timed = readTimedChips(view.value, memory);
  if (!timed.ok) return timed;
  const allDay = readAllDayChips(view.value);
  if (!allDay.ok) return allDay;
  const account = readAccount(document, document.location.pathname);
  const shown = { timed: timed.value, allDay: allDay.value };
  return ok({ ...account, dates, ...leaveHiddenTitlesOut(shown, () => readWritableCalendars(main)) });
}

/**
 * What was read of each chip, by all that the reading depends on: a week that comes back is read at once, and a chip
 * that says the same keeps its identity.
 */
export class ReadingMemory {
  readonly #readings = new Map<string, TimedChipReading>();

  read(chip: HTMLElement, place: { date: LocalDate; hourPx: number }): TimedChipReading {
    const { eventid } = chip.dataset;
    const key = `${place.date} ${place.hourPx} ${eventid} ${chip.getAttribute('style')} ${chip.className} ${chip.textContent}`;
    const known = this.#readings.get(key);
    if (known) return known;
    if (this.#readings.size >= MOST_READINGS) this.#readings.clear();
    const reading = readTimedChip(chip, place);
    this.#readings.set(key, reading);
    return reading;
  }
}

function readTimedChips({ columns }: GridView, memory: ReadingMemory): Result<SeenTimedChip[], NoGridView> {
  const hourPx = (columns[0]?.element.getBoundingClientRect().height ?? 0) / 24;
  if (hourPx < LOWEST_HOUR_PX) return failed({ is: 'unreadable', reason: 'no column height' });
  const chips = onlyEvents(columns.flatMap((column) => readColumn(column, hourPx, memory)));
  return chips.ok ? ok(shortenUnconfirmed(chips.value)) : chips;
}

function readColumn({ element, date }: DayColumn, hourPx: number, memory: ReadingMemory): TimedChipReading[] {
  return chipsIn(element, selectors.chip).map((chip) => memory.read(chip, { date, hourPx }));
}

/** The events with a time in one column, as far as they can be read. */
export function readColumnChips(column: DayColumn, hourPx: number, memory: ReadingMemory): SeenTimedChip[] {
  return readColumn(column, hourPx, memory).flatMap((chip) => (chip.ok ? [chip.value] : []));
}

function readAllDayChips({ main, columns, dates }: GridView): Result<SeenAllDayChip[], NoGridView> {
  const days = columns.length === dates.length ? dates : columns.map(({ date }) => date);
  const chips = chipsIn(main, selectors.allDayChip).filter((chip) => !chip.closest(selectors.column));
  return onlyEvents(chips.map((chip) => readAllDayChip(chip, days)));
}

/** Calendars of which a chip can be moved: their titles are never hidden. */
function readWritableCalendars(main: Element): Set<CalendarId> {
  const writable = new Set<CalendarId>();
  for (const chip of main.querySelectorAll<HTMLElement>(selectors.movableChip)) {
    const identity = readChipId(chip.dataset.eventid ?? '');
    if (identity.ok) writable.add(identity.value.calendarId);
  }
  return writable;
}

/** What is being created has no kind of keyboard action yet; nor has any chip on a page that never writes it. */
function chipsIn(area: Element, selector: string): HTMLElement[] {
  const chips = [...area.querySelectorAll<HTMLElement>(selector)];
  const saved = chips.filter((chip) => 'keyboardactiontype' in chip.dataset);
  return saved.length > 0 ? saved : chips;
}

const LAYOUT_HAS_CHANGED: ReadonlySet<string> = new Set(['not-an-event-id', 'not-in-the-day', 'not-in-the-row']);

/** The chips that could be read; when most of them could not, the layout is not the one we know. */
function onlyEvents<Chip>(read: readonly Result<Chip, string>[]): Result<Chip[], NoGridView> {
  const chips: Chip[] = [];
  const problems: string[] = [];
  for (const chip of read) {
    if (chip.ok) chips.push(chip.value);
    else if (LAYOUT_HAS_CHANGED.has(chip.problem)) problems.push(chip.problem);
  }
  const [reason] = problems;
  if (reason !== undefined && problems.length > chips.length) return failed({ is: 'unreadable', reason });
  return ok(chips);
}
