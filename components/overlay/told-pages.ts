import type { SeenPage } from '../../utils/messages.ts';

/** A week that was seen longer ago than this is told again, so that its age stays true. */
const TOLD_AGAIN_AFTER_MS = 5 * 60_000;

/** What the background was told of which days: the same is not told again and again. */
export class ToldPages {
  readonly #told = new Map<string, { page: SeenPage; at: number }>();

  keep(page: SeenPage): void {
    this.#told.set(page.dates.join(), { page, at: performance.now() });
  }

  /** Whether just this was told a short while ago. Chips that say the same are the same, by the reader's memory. */
  has(page: SeenPage): boolean {
    const known = this.#told.get(page.dates.join());
    if (!known || performance.now() - known.at > TOLD_AGAIN_AFTER_MS) return false;
    const { timed, allDay, ...facts } = page;
    const { timed: knownTimed, allDay: knownAllDay, ...knownFacts } = known.page;
    const isSame = timed === knownTimed || isEqual(timed, knownTimed);
    return isSame && isEqual(allDay, knownAllDay) && isEqual(facts, knownFacts);
  }

  forget(): void {
    this.#told.clear();
  }
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
