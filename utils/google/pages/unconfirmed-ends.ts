import type { SeenTimedChip } from '../../messages.ts';

/**
 * Shortens each unconfirmed end to the next start on the same calendar: a short event drawn too long must not run into
 * what follows it.
 */
export function shortenUnconfirmed(chips: readonly SeenTimedChip[]): SeenTimedChip[] {
  return chips.map((chip) => {
    if (chip.endConfirmed) return chip;
    const next = nextStart(chip, chips);
    return next < chip.endMinute ? { ...chip, endMinute: next } : chip;
  });
}

function nextStart(chip: SeenTimedChip, chips: readonly SeenTimedChip[]): number {
  let next = chip.endMinute;
  for (const other of chips) {
    const follows = other.date === chip.date && other.startMinute > chip.startMinute;
    if (follows && other.calendarId === chip.calendarId) next = Math.min(next, other.startMinute);
  }
  return next;
}
