import { addBit, type Bits, emptyBits, hasBit, keepCommon, nextBit, removeBit } from './bits.ts';
import { clash, type Stay, type WayBetween } from './places.ts';

/** Which of a day's stays exclude each other; a stay does not exclude itself. */
export function conflictsOf(stays: readonly Stay[], way: WayBetween): Bits[] {
  const conflicts = stays.map(() => emptyBits(stays.length));
  stays.forEach((stay, at) => {
    for (let other = at + 1; other < stays.length; other++) {
      const second = stays[other];
      if (!second || !clash(stay, second, way)) continue;
      addBit(conflicts[at] ?? emptyBits(0), other);
      addBit(conflicts[other] ?? emptyBits(0), at);
    }
  });
  return conflicts;
}

/**
 * Sets of stays of which only one can be, such that every conflict lies in one of them, each as large as possible: one
 * strong row each instead of a weak row per pair. Conflicts of times are nearly those of intervals on a line, where the
 * sets that share a minute are all there are; so what starts nearest before a conflict's minute is tried first.
 */
export function cliquesOf(stays: readonly Stay[], conflicts: readonly Bits[]): number[][] {
  const byStart = stays.map((_, at) => at).sort((a, b) => start(stays, b) - start(stays, a) || a - b);
  const open = conflicts.map((bits) => bits.slice());
  const cliques: number[][] = [];
  for (const later of byStart.toReversed())
    for (let earlier = nextBit(bitsAt(open, later), 0); earlier >= 0; earlier = nextBit(bitsAt(open, later), earlier)) {
      const clique = grow([later, earlier], byStart, conflicts);
      for (const a of clique) for (const b of clique) removeBit(bitsAt(open, a), b);
      cliques.push(clique.sort((a, b) => a - b));
    }
  return cliques;
}

function grow(seed: number[], order: readonly number[], conflicts: readonly Bits[]): number[] {
  const candidates = emptyBits(order.length);
  candidates.fill(0xffffffff);
  for (const member of seed) keepCommon(candidates, bitsAt(conflicts, member));
  const clique = [...seed];
  for (const next of order) {
    if (!hasBit(candidates, next)) continue;
    clique.push(next);
    keepCommon(candidates, bitsAt(conflicts, next));
  }
  return clique;
}

function start(stays: readonly Stay[], at: number): number {
  return stays[at]?.startMinute ?? 0;
}

function bitsAt(all: readonly Bits[], at: number): Bits {
  return all[at] ?? emptyBits(0);
}
