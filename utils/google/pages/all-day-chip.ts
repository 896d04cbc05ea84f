import { addDays, type LocalDate } from '../../domain/local-date.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { SeenAllDayChip } from '../../messages.ts';
import { readTitle } from './chip-title.ts';
import { type NoIdentity, readChipId } from './event-id.ts';

export type NoAllDayChip = NoIdentity | 'not-in-the-row';

/** What a width in percent may be off: Google writes two decimals. */
const ROUNDING_CELLS = 0.1;

/**
 * One chip of the all-day row: it hangs in the cell of its first visible day and is as wide as the days it covers here.
 * Days before and after the visible ones are not known.
 */
export function readAllDayChip(chip: HTMLElement, dates: readonly LocalDate[]): Result<SeenAllDayChip, NoAllDayChip> {
  const identity = readChipId(chip.dataset.eventid ?? '');
  if (!identity.ok) return identity;
  const cell = cellOf(chip);
  const days = cellCount(chip.style.width, dates.length);
  const first = cell === null ? undefined : dates[cell];
  const last = cell === null || days === null ? undefined : dates[cell + days - 1];
  if (!first || !last) return failed('not-in-the-row');
  const face = chip.querySelector<HTMLElement>('[role=button]') ?? chip;
  const color = face.style.backgroundColor || chip.style.borderTopColor;
  return ok({
    ...identity.value,
    date: first,
    endDate: addDays(last, 1),
    title: readTitle(face),
    ...(color ? { color } : {}),
  });
}

/** Which cell of its row holds the chip. */
function cellOf(chip: Element): number | null {
  const cell = chip.closest('[role=gridcell]');
  if (!cell?.parentElement) return null;
  let index = 0;
  for (const other of cell.parentElement.children) {
    if (other === cell) return index;
    if (other.getAttribute('role') === 'gridcell') index++;
  }
  return null;
}

/** How many cells a width like `28.57%` covers in a row of so many. */
function cellCount(width: string, cells: number): number | null {
  if (!width.endsWith('%')) return null;
  const covered = (Number.parseFloat(width) / 100) * cells;
  const whole = Math.round(covered);
  return whole >= 1 && Math.abs(covered - whole) <= ROUNDING_CELLS ? whole : null;
}
