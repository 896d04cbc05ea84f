import { addBit, type Bits, hasBit, isSubset } from './bits.ts';
import type { Attendance, Stop } from './model.ts';

/**
 * Stops of one day that no best plan needs: another in the same class excludes no more, takes as long and is worth as
 * much to everyone who could be visited. Of two that are equal in all of it, the later in order goes. `conflicts` are
 * those of the day's stays, which begin with `stops`.
 */
export function dominatedStops(
  stops: readonly Stop[],
  attendancesAt: ReadonlyMap<number, readonly Attendance[]>,
  conflicts: readonly Bits[],
): Set<number> {
  const closed = conflicts.map((bits, at) => {
    const copy = bits.slice();
    addBit(copy, at);
    return copy;
  });
  const gone = new Set<number>();
  const byClass = Map.groupBy(stops.keys(), (at) => `${stops[at]?.classroomId} ${stops[at]?.mode}`);
  for (const group of byClass.values())
    for (const weak of group)
      for (const strong of group) {
        const [a, b] = [stops[weak], stops[strong]];
        if (weak === strong || !a || !b || gone.has(strong) || !hasBit(conflicts[weak] ?? NOTHING, strong)) continue;
        if (!isSubset(closed[strong] ?? NOTHING, closed[weak] ?? NOTHING)) continue;
        const worthA = attendancesAt.get(a.index) ?? [];
        const worthB = attendancesAt.get(b.index) ?? [];
        if (!coversAll(worthA, worthB)) continue;
        const isTie = isSubset(closed[weak] ?? NOTHING, closed[strong] ?? NOTHING) && coversAll(worthB, worthA);
        if (isTie && weak < strong) continue;
        gone.add(weak);
        break;
      }
  return new Set([...gone].map((at) => stops[at]?.index ?? -1));
}

const NOTHING: Bits = new Uint32Array(0);

function coversAll(weak: readonly Attendance[], strong: readonly Attendance[]): boolean {
  return weak.every((attendance) =>
    strong.some(
      (other) =>
        other.need === attendance.need &&
        other.minutes === attendance.minutes &&
        other.routine === attendance.routine &&
        other.fitUnits >= attendance.fitUnits &&
        other.steadyUnits >= attendance.steadyUnits &&
        other.keptUnits >= attendance.keptUnits,
    ),
  );
}
