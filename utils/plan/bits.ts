/** A set of small whole numbers, packed into words: for comparing many sets of conflicts fast. */
export type Bits = Uint32Array;

export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

export function removeBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31));
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** Whether everything in `part` is in `whole`. */
export function isSubset(part: Bits, whole: Bits): boolean {
  for (let word = 0; word < part.length; word++) if (((part[word] ?? 0) & ~(whole[word] ?? 0)) !== 0) return false;
  return true;
}
