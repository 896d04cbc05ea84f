/**
 * A tree of words: from a node, the word with some id leads to at most one other node; 0 is the start. The ways are
 * kept in one open-addressed table of plain numbers, so that ten thousand of them cost the garbage collector nothing.
 */
export type Automaton = {
  /** Which way stands at a place of the table, as one number; 0 is none. */
  ways: Float64Array;
  /** Where it leads. */
  leadsTo: Int32Array;
  nodes: number;
};

const FIRST_SIZE = 1 << 12;
/** No lexicon has as many words. */
const MOST_WORDS = 1 << 20;

export function newAutomaton(): Automaton {
  return { ways: new Float64Array(FIRST_SIZE), leadsTo: new Int32Array(FIRST_SIZE), nodes: 1 };
}

/** Where a word leads from a node; 0 is nowhere. */
export function follow({ ways, leadsTo }: Automaton, node: number, word: number): number {
  return leadsTo[placeOf(ways, node, word)] ?? 0;
}

/** Where a word leads from a node; a way there is made when there is none. */
export function grow(automaton: Automaton, node: number, word: number): number {
  const place = placeOf(automaton.ways, node, word);
  const known = automaton.leadsTo[place] ?? 0;
  if (known !== 0) return known;
  const next = automaton.nodes++;
  automaton.ways[place] = wayOf(node, word);
  automaton.leadsTo[place] = next;
  if (automaton.nodes * 2 > automaton.ways.length) enlarge(automaton);
  return next;
}

/** Where a way stands in the table, or the free place where it would. */
function placeOf(ways: Float64Array, node: number, word: number): number {
  const way = wayOf(node, word);
  const last = ways.length - 1;
  let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> 7;
  for (place &= last; ways[place] !== 0 && ways[place] !== way; ) place = (place + 1) & last;
  return place;
}

function wayOf(node: number, word: number): number {
  return node * MOST_WORDS + word + 1;
}

function enlarge(automaton: Automaton): void {
  const { ways, leadsTo } = automaton;
  automaton.ways = new Float64Array(ways.length * 2);
  automaton.leadsTo = new Int32Array(ways.length * 2);
  for (const [at, way] of ways.entries()) {
    if (way === 0) continue;
    const word = (way - 1) % MOST_WORDS;
    const place = placeOf(automaton.ways, (way - 1 - word) / MOST_WORDS, word);
    automaton.ways[place] = way;
    automaton.leadsTo[place] = leadsTo[at] ?? 0;
  }
}
