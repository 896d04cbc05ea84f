import type { ClassroomId, StudentId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import { lengthOf, type MinuteSpan, type Minutes } from '../../../utils/domain/minutes.ts';
import { type Fit, type PushInWindow, spanOf } from '../../../utils/domain/push-in-window.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import { SHORTEST_VISIT_MINUTES } from '../../../utils/plan/needs.ts';
import { inOrder } from './board-visits.ts';
import type { Spot } from './judge.ts';

/** A stretch in which a visit of these students could be: a routine that fits every one of them. */
export type Target = MinuteSpan & {
  date: LocalDate;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  /** Of the student whom it fits least. */
  fit: Fit;
  /** One for each student. */
  windows: PushInWindow[];
};

/** Moves snap to the clock's five minutes. */
const GRID_MINUTES = 5;
const order: Record<Fit, number> = { great: 2, good: 1, possible: 0 };

/** Everywhere these students could be visited together, in order of time. */
export function targetsFor(studentIds: readonly StudentId[], windows: readonly PushInWindow[]): Target[] {
  const [first, ...others] = studentIds;
  if (first === undefined) return [];
  let targets = windows.filter(({ studentId }) => studentId === first).map(asTarget);
  for (const other of others) {
    const theirs = windows.filter(({ studentId }) => studentId === other);
    targets = targets.flatMap((target) => theirs.flatMap((window) => shared(target, window) ?? []));
  }
  return targets.filter((target) => lengthOf(target) >= SHORTEST_VISIT_MINUTES).sort(inOrder);
}

/** The spot within a target that is nearest to a start, on the grid or at an edge, as long as wanted or as there is room. */
export function spotIn(target: Target, wantedStart: number, minutes: Minutes): Spot {
  const length = Math.min(minutes, lengthOf(target));
  const last = target.endMinute - length;
  const onGrid = Math.round(wantedStart / GRID_MINUTES) * GRID_MINUTES;
  const startMinute = Math.min(last, Math.max(target.startMinute, onGrid));
  const { date, classroomId, routine, fit } = target;
  return { date, classroomId, routine, fit, startMinute, endMinute: startMinute + length };
}

/** The first spot of a target that is free, else the first of all: a routine is not closed because its beginning is. */
export function firstFreeIn(target: Target, minutes: Minutes, isFree: (spot: Spot) => boolean): Spot {
  const first = spotIn(target, target.startMinute, minutes);
  for (let start = first.startMinute; start <= target.endMinute - lengthOf(first); start += GRID_MINUTES) {
    const spot = spotIn(target, start, minutes);
    if (isFree(spot)) return spot;
  }
  return first;
}

/** The target that a time lies in; of several the best fitting. */
export function targetAt(
  targets: readonly Target[],
  { date, startMinute, endMinute }: MinuteSpan & { date: LocalDate },
): Target | null {
  const around = targets.filter(
    (target) => target.date === date && target.startMinute <= startMinute && target.endMinute >= endMinute,
  );
  return around.toSorted((a, b) => order[b.fit] - order[a.fit])[0] ?? null;
}

function asTarget(window: PushInWindow): Target {
  const { date, classroomId, routine, fit } = window;
  return { ...spanOf(window), date, classroomId, routine, fit, windows: [window] };
}

function shared(target: Target, window: PushInWindow): Target | null {
  const { classroomId, date, routine, start, end, fit } = window;
  if (classroomId !== target.classroomId || date !== target.date || routine !== target.routine) return null;
  const startMinute = Math.max(start, target.startMinute);
  const endMinute = Math.min(end, target.endMinute);
  if (startMinute >= endMinute) return null;
  const least = order[fit] < order[target.fit] ? fit : target.fit;
  return { ...target, startMinute, endMinute, fit: least, windows: [...target.windows, window] };
}
