/** The parts of a CPU profile of the debugging protocol that are needed here. */
export type Profile = {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
};

/** A sample that took this much longer than asked for was waiting for the processor, not working. */
const BUSY_INTERVALS = 5;

/**
 * Milliseconds in which a content script of an extension was on the stack, and the longest of them without a pause. What
 * it calls in the browser, such as reading layout, counts as its own.
 */
export function ownScriptMs(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  intervalUs: number,
): { total: number; longest: number } {
  const own = ownNodes(nodes);
  let total = 0;
  let longest = 0;
  let stretch = 0;
  samples.forEach((id, at) => {
    const ms = Math.min(timeDeltas[at + 1] ?? 0, BUSY_INTERVALS * intervalUs) / 1000;
    stretch = own.has(id) ? stretch + ms : 0;
    if (own.has(id)) total += ms;
    longest = Math.max(longest, stretch);
  });
  return { total, longest };
}

function ownNodes(nodes: Profile['nodes']): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const add = (id: number) => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (/^chrome-extension:.*content-scripts/.test(callFrame.url)) add(id);
  return own;
}
