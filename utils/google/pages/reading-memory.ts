import { failed, ok, type Result } from '../../domain/result.ts';
import type { SeenTimedChip } from '../../messages.ts';
import { findChipBox, findChips } from './chip-box.ts';
import { onlyEvents } from './only-events.ts';
import { readTimedChip, type TimedChipReading } from './timed-chip.ts';
import { shortenUnconfirmed } from './unconfirmed-ends.ts';
import type { DayColumn, NoGridView } from './view.ts';

/** About ten weeks. */
const MOST_DAYS = 70;
/** An hour lower than this cannot be told in minutes. */
const LOWEST_HOUR_PX = 15;

type Day = { sight: string; readings: readonly TimedChipReading[] };
type Days = { readings: readonly (readonly TimedChipReading[])[]; chips: Result<SeenTimedChip[], NoGridView> };

/**
 * What was read of each day, with all that the reading depends on: a week that comes back as it was is not read again,
 * and its list of chips keeps its identity.
 */
export class ReadingMemory {
  readonly #days = new Map<string, Day>();
  readonly #lists = new Map<string, Days>();

  /** The events with a time in these columns, or why the page cannot be read. */
  read(columns: readonly DayColumn[]): Result<SeenTimedChip[], NoGridView> {
    const hourPx = (columns[0]?.element.getBoundingClientRect().height ?? 0) / 24;
    if (hourPx < LOWEST_HOUR_PX) return failed({ is: 'unreadable', reason: 'no column height' });
    const readings = columns.map((column) => this.#readDay(column, hourPx));
    const name = columns.map(nameOf).join();
    const known = this.#lists.get(name);
    if (known?.readings.every((day, at) => day === readings[at])) return known.chips;
    const events = onlyEvents(readings.flat());
    const chips = events.ok ? ok(shortenUnconfirmed(events.value)) : events;
    remember(this.#lists, name, { readings, chips });
    return chips;
  }

  /** The events with a time in one column, as far as they can be read. */
  readColumn(column: DayColumn, hourPx: number): SeenTimedChip[] {
    return this.#readDay(column, hourPx).flatMap((chip) => (chip.ok ? [chip.value] : []));
  }

  #readDay(column: DayColumn, hourPx: number): readonly TimedChipReading[] {
    const name = nameOf(column);
    const sight = `${hourPx} ${sightOf(column.element)}`;
    const known = this.#days.get(name);
    if (known?.sight === sight) return known.readings;
    const chips = savedChips(findChips(column.element));
    const readings = chips.map((chip) => readTimedChip(chip, { date: column.date, hourPx }));
    remember(this.#days, name, { sight, readings });
    return readings;
  }
}

function nameOf({ date, person }: DayColumn): string {
  return `${date} ${person}`;
}

function remember<Value>(memory: Map<string, Value>, name: string, value: Value): void {
  if (memory.size >= MOST_DAYS) memory.clear();
  memory.set(name, value);
}

/**
 * All that a reading depends on, at the least cost: every word of the column at once (the hidden sentences say each
 * time, title, place and answer), and which events they are.
 */
function sightOf(column: HTMLElement): string {
  let sight = column.textContent ?? '';
  for (const chip of findChipBox(column)?.children ?? []) sight += `|${chip.getAttribute('data-eventid')}`;
  return sight;
}

/** What is being created has no kind of keyboard action yet; nor has any chip on a page that never writes it. */
export function savedChips(chips: readonly HTMLElement[]): readonly HTMLElement[] {
  const saved = chips.filter((chip) => chip.hasAttribute('data-keyboardactiontype'));
  return saved.length > 0 ? saved : chips;
}
