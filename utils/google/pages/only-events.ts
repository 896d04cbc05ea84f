import { failed, ok, type Result } from '../../domain/result.ts';
import type { NoGridView } from './view.ts';

const LAYOUT_HAS_CHANGED: ReadonlySet<string> = new Set(['not-an-event-id', 'not-in-the-day', 'not-in-the-row']);

/** The chips that could be read; when most of them could not, the layout is not the one we know. */
export function onlyEvents<Chip>(read: readonly Result<Chip, string>[]): Result<Chip[], NoGridView> {
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
