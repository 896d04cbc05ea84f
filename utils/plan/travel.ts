import type { Stay, WayBetween } from './places.ts';
import type { PlannedTravel } from './week-plan.ts';

/** The ways from building to building on one day, each as late as it can be. */
export function travelOf(stays: readonly Stay[], way: WayBetween): PlannedTravel[] {
  const inOrder = stays.toSorted((a, b) => a.startMinute - b.startMinute);
  return inOrder.flatMap((to, at) => {
    const from = inOrder[at - 1];
    if (!from || from.schoolId === to.schoolId) return [];
    return [
      {
        from: from.schoolId,
        to: to.schoolId,
        startMinute: to.startMinute - way(from, to),
        endMinute: to.startMinute,
      },
    ];
  });
}
