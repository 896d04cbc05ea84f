import type { DayChange } from '../domain/day-change.ts';
import { type DayChangeRecord, dayChangeIdOf } from '../records/day-change.ts';
import type { Vault } from '../vault/vault.ts';

/** Leaves alone what was said of that day since. */
export type TakeBack = () => Promise<unknown>;

/** Keeps what was said of a day. A late start and an early release of one day stand beside each other, all else replaces. */
export function sayDayChange(vault: Vault, change: DayChange): Promise<TakeBack> {
  return replace(vault, dayChangeIdOf(change), (before) => joined(before, change));
}

/** The day is again as its calendars have it. */
export function unsayDayChange(vault: Vault, change: DayChange): Promise<TakeBack> {
  return replace(vault, dayChangeIdOf(change), () => null);
}

async function replace(
  vault: Vault,
  id: string,
  edit: (before: DayChangeRecord | null) => DayChangeRecord | null,
): Promise<TakeBack> {
  const steps: { before: DayChangeRecord | null }[] = [];
  const after = await vault.change('dayChanges', id, (before) => {
    steps.push({ before });
    return edit(before);
  });
  // Asked again where another context wrote at the same time: the last answer is the one that was kept.
  const before = steps.at(-1)?.before ?? null;
  return () => vault.change('dayChanges', id, (now) => (isSame(now, after) ? before : now));
}

function joined(before: DayChangeRecord | null, change: DayChange): DayChangeRecord {
  const id = dayChangeIdOf(change);
  if (before?.is === 'other-hours' && change.is === 'other-hours') return { ...before, ...change, id };
  return { ...change, id };
}

function isSame(a: DayChangeRecord | null, b: DayChangeRecord | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.is !== 'other-hours' || b.is !== 'other-hours') return a.is === b.is;
  return a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}
