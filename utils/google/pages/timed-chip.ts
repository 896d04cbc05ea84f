import type { LocalDate } from '../../domain/local-date.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { SeenTimedChip } from '../../messages.ts';
import { readColor } from './chip-color.ts';
import { readHiddenSentence, readTitle } from './chip-title.ts';
import { type NoIdentity, readChipId } from './event-id.ts';
import { spanOfBox } from './geometry.ts';
import { spokenEnd } from './spoken-end.ts';

/** Why a chip is no event with a time. The first three are in order, the last two mean that the layout has changed. */
export type NoTimedChip = Exclude<NoIdentity, 'not-an-event-id'> | 'whole-day' | 'not-an-event-id' | 'not-in-the-day';

export type TimedChipReading = Result<SeenTimedChip, NoTimedChip>;

/** A view option draws shorter events as high as this; up to here a drawn end may be too late. */
const DRAWN_TOO_LONG_UP_TO_MINUTES = 30;

/**
 * One chip in a day column: its start by where it stands, its end by its height, and for short ones by the digits of
 * its hidden sentence. An end that could not be confirmed is marked.
 */
export function readTimedChip(
  chip: HTMLElement,
  { date, hourPx }: { date: LocalDate; hourPx: number },
): TimedChipReading {
  const identity = readChipId(chip.dataset.eventid ?? '');
  if (!identity.ok) return identity;
  // A full-day absence hangs in the column without a place of its own.
  if (chip.style.top === '' || chip.style.height === '') return failed('whole-day');
  const box = { topPx: Number.parseFloat(chip.style.top), heightPx: Number.parseFloat(chip.style.height) };
  const drawn = spanOfBox(box, hourPx);
  if (!drawn) return failed('not-in-the-day');
  const title = readTitle(chip);
  const color = readColor(chip);
  const isShort = drawn.endMinute - drawn.startMinute <= DRAWN_TOO_LONG_UP_TO_MINUTES;
  // Times may stand in the title as well.
  const end = isShort ? spokenEnd(readHiddenSentence(chip).replace(title ?? '', ''), drawn) : drawn.endMinute;
  return ok({
    ...identity.value,
    date,
    startMinute: drawn.startMinute,
    endMinute: end ?? drawn.endMinute,
    endConfirmed: end !== null,
    title,
    declined: isStruckThrough(chip),
    ...(color === undefined ? {} : { color }),
  });
}

/** Declined events have no fill, and their title is struck through in every language. */
function isStruckThrough(chip: HTMLElement): boolean {
  if (chip.style.backgroundColor !== '') return false;
  const styles = getComputedStyle(chip);
  if (styles.textDecorationLine.includes('line-through')) return true;
  for (const element of chip.querySelectorAll('[aria-hidden=true] span')) {
    if (getComputedStyle(element).textDecorationLine.includes('line-through')) return true;
  }
  return false;
}
