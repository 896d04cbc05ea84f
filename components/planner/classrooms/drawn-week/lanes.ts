import type { MinuteSpan } from '../../../../utils/domain/minutes.ts';

/** Side by side where they overlap: which lane of how many each stands in. */
export function lanesOf<Item extends MinuteSpan>(
  items: readonly Item[],
): { item: Item; lane: number; lanes: number }[] {
  const sorted = items.toSorted((a, b) => a.startMinute - b.startMinute || b.endMinute - a.endMinute);
  const placed: { item: Item; lane: number; lanes: number }[] = [];
  let group: typeof placed = [];
  let groupEnd = 0;
  for (const item of sorted) {
    if (item.startMinute >= groupEnd) group = [];
    const taken = new Set(
      group.filter(({ item: other }) => other.endMinute > item.startMinute).map(({ lane }) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    const entry = { item, lane, lanes: lane + 1 };
    group.push(entry);
    placed.push(entry);
    const lanes = Math.max(...group.map((one) => one.lane + 1));
    for (const one of group) one.lanes = lanes;
    groupEnd = Math.max(group.length === 1 ? 0 : groupEnd, item.endMinute);
  }
  return placed;
}
