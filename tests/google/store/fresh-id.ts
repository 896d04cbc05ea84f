const BASE32HEX = '0123456789abcdefghijklmnopqrstuv';
const LENGTH = 26;

/** Ids like Google's, the same sequence for the same seed (xorshift). */
export function freshIds(seed: number): () => string {
  let state = seed | 1;
  const nextDigit = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return BASE32HEX[(state >>> 3) & 31];
  };
  return () => Array.from({ length: LENGTH }, nextDigit).join('');
}
