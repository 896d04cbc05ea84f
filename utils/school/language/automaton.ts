/**
 * A tree of words: from a node, the word with some id leads to at most one other node; 0 is the start. The ways are
 * kept in one open-addressed table of small numbers, so that ten thousand of them cost the garbage collector nothing.
 */
export type Automaton = {
  /** From which node the way at a place of the table leads, and by which word. */
  from: Int32Array;
  by: Int32Array;
  /** Where it leads; 0 is a free place. */
  leadsTo: Int32Array;
  nodes: number;
};

/** Room for the largest lexicon that we have, without growing. */
const FIRST_SIZE = 1 << 15;

export function newAutomaton(size = FIRST_SIZE): Automaton {
  return { from: new Int32Array(size), by: new Int32Array(size), leadsTo: new Int32Array(size), nodes: 1 };
}

/** Where a word leads from a node; 0 is nowhere. */
export function follow(automaton: Automaton, node: number, word: number): number {
  return automaton.leadsTo[placeOf(automaton, node, word)] ?? 0;
}

/** Where a word leads from a node; a way there is made when there is none. */
export function grow(automaton: Automaton, node: number, word: number): number {
  const place = placeOf(automaton, node, word);
  const known = automaton.leadsTo[place] ?? 0;
  if (known !== 0) return known;
  const next = automaton.nodes++;
  setWay(automaton, place, node, word, next);
  if (automaton.nodes * 2 > automaton.leadsTo.length) enlarge(automaton);
  return next;
}

function setWay({ from, by, leadsTo }: Automaton, place: number, node: number, word: number, next: number): void {
  from[place] = node;
  by[place] = word;
  leadsTo[place] = next;
}

/** Where a way stands in the table, or the free place where it would. */
function placeOf({ from, by, leadsTo }: Automaton, node: number, word: number): number {
  const last = leadsTo.length - 1;
  let place = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b)) >>> 7) & last;
  while (leadsTo[place] !== 0 && (from[place] !== node || by[place] !== word)) place = (place + 1) & last;
  return place;
}

function enlarge(automaton: Automaton): void {
  const { from, by, leadsTo } = automaton;
  Object.assign(automaton, { ...newAutomaton(leadsTo.length * 2), nodes: automaton.nodes });
  for (let at = 0; at < leadsTo.length; at++) {
    const [node = 0, word = 0, next = 0] = [from[at], by[at], leadsTo[at]];
    if (next !== 0) setWay(automaton, placeOf(automaton, node, word), node, word, next);
  }
}
