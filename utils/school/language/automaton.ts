/**
 * A tree of words: from a node, the word with some id leads to at most one other node. Nearly all questions are asked
 * of the start, which answers by table; other nodes have few ways on, kept as a list in flat arrays.
 */
export type Automaton = {
  /** From the start, by word id; 0 is nowhere. */
  fromStart: number[];
  /** The first way on from a node, by node; 0 is none. Ways are numbered from 1. */
  firstWay: number[];
  /** By way: the word that it takes, where it leads, and the next way from the same node. */
  wordOf: number[];
  leadsTo: number[];
  nextWay: number[];
  nodes: number;
};

export function newAutomaton(): Automaton {
  return { fromStart: [], firstWay: [0], wordOf: [0], leadsTo: [0], nextWay: [0], nodes: 1 };
}

/** Where a word leads from a node; 0 is nowhere. */
export function follow(automaton: Automaton, node: number, word: number): number {
  if (node === 0) return automaton.fromStart[word] ?? 0;
  const { wordOf, nextWay } = automaton;
  let way = automaton.firstWay[node] ?? 0;
  while (way !== 0 && wordOf[way] !== word) way = nextWay[way] ?? 0;
  return way === 0 ? 0 : (automaton.leadsTo[way] ?? 0);
}

/** Where a word leads from a node; a way there is made when there is none. */
export function grow(automaton: Automaton, node: number, word: number): number {
  const known = follow(automaton, node, word);
  if (known !== 0) return known;
  const next = automaton.nodes++;
  automaton.firstWay[next] = 0;
  if (node === 0) {
    while (automaton.fromStart.length <= word) automaton.fromStart.push(0);
    automaton.fromStart[word] = next;
    return next;
  }
  const way = automaton.wordOf.push(word) - 1;
  automaton.leadsTo.push(next);
  automaton.nextWay.push(automaton.firstWay[node] ?? 0);
  automaton.firstWay[node] = way;
  return next;
}
