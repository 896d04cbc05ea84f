import type { StudentId } from '../domain/ids.ts';
import { lengthOf, type Minutes } from '../domain/minutes.ts';
import type { Student } from '../domain/student.ts';
import type { PlanNeed } from './model.ts';
import type { Need, PinnedVisit, PlanInput, VisitMode } from './plan-input.ts';

/** S52: shorter is no visit. */
export const SHORTEST_VISIT_MINUTES = 10;
/** What may be given beyond the promise, so that two windows of 20 minutes can fill 30. */
export const MOST_EXTRA_MINUTES = 10;

/** Every need, in an order of its own, whatever the order of the input. Needs of students who are not there are left out. */
export function readNeeds(input: PlanInput): PlanNeed[] {
  const known = new Set(input.students.map(({ id }) => id));
  const needs = input.needs ?? input.students.map(weeklyNeed);
  return needs
    .filter((need) => known.has(need.studentId) && need.minutesOwed > 0)
    .toSorted(inOrder)
    .map((need, index) => ({
      ...need,
      sessionMinutes: Math.max(SHORTEST_VISIT_MINUTES, need.sessionMinutes),
      index,
      most: need.minutesOwed + MOST_EXTRA_MINUTES,
    }));
}

/** A week's minutes, in class unless every goal is for practice apart. */
export function weeklyNeed({ id, minutesPerWeek, sessionMinutes, goals }: Student): Need {
  const onlyApart = goals.length > 0 && goals.every((goal) => goal.fit === 'pull-out');
  return { studentId: id, minutesOwed: minutesPerWeek, sessionMinutes, mode: onlyApart ? 'pull-out' : 'push-in' };
}

function inOrder(a: Need, b: Need): number {
  return compare(keyOf(a), keyOf(b)) || a.minutesOwed - b.minutesOwed || a.sessionMinutes - b.sessionMinutes;
}

function keyOf({ studentId, mode, makeUp = false }: Need): string {
  return `${studentId} ${makeUp ? 1 : 0} ${mode}`;
}

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Lengths that a visit for this need may have when its window allows: a full session, and what is left at the end. */
export function lengthsOf({ minutesOwed, sessionMinutes }: Need): Minutes[] {
  if (minutesOwed <= sessionMinutes) return [Math.max(minutesOwed, SHORTEST_VISIT_MINUTES)];
  const rest = minutesOwed % sessionMinutes;
  return rest >= SHORTEST_VISIT_MINUTES ? [sessionMinutes, rest] : [sessionMinutes];
}

/** Which need a pinned visit serves: one of its mode that still lacks minutes, regular ones first. */
export function servedNeeds(
  pinned: readonly PinnedVisit[],
  needs: readonly PlanNeed[],
): Map<PinnedVisit, (number | null)[]> {
  const left = needs.map(({ minutesOwed }) => minutesOwed);
  return new Map(
    pinned.map((visit) => [
      visit,
      visit.studentIds.map((studentId) => {
        const need = bestNeed(studentId, modeOf(visit), needs, left);
        if (need !== null) left[need] = (left[need] ?? 0) - lengthOf(visit);
        return need;
      }),
    ]),
  );
}

function bestNeed(studentId: StudentId, mode: VisitMode, needs: readonly PlanNeed[], left: number[]): number | null {
  const own = needs.filter((need) => need.studentId === studentId && need.mode === mode);
  return (own.find(({ index }) => (left[index] ?? 0) > 0) ?? own[0])?.index ?? null;
}

export function modeOf({ type }: Pick<PinnedVisit, 'type'>): VisitMode {
  return type === 'pull-out' ? 'pull-out' : 'push-in';
}
