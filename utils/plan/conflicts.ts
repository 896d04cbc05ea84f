import { addBit, type Bits, emptyBits } from './bits.ts';
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
