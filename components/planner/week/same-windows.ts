import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';

/** Windows that differ in nothing but the day, in order of the days. */
export type SameWindows = readonly [PushInWindow, ...PushInWindow[]];

/** Windows of one routine at one time with the same reasons on several days: said once. Best first, as given. */
export function sameWindows(windows: readonly PushInWindow[]): SameWindows[] {
  const groups = Map.groupBy(windows, ({ routine, start, end, fit, reasons, cautions }) =>
    JSON.stringify([routine, start, end, fit, said(reasons), said(cautions)]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => (a.date < b.date ? -1 : 1));
    return first ? [[first, ...others] as const] : [];
  });
}

function said(reasons: PushInWindow['reasons']) {
  return reasons.map(({ key, args }) => [key, args]);
}
