import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { unreachable } from '../../../utils/domain/result.ts';

export type DraftVisits = readonly DraftVisit[];

/** What a hand does to a plan. Each is one step back. */
export type PlanStep =
  | { do: 'put'; visit: DraftVisit }
  | { do: 'remove'; id: string }
  | { do: 'pin'; id: string; pinned: boolean }
  /** A new plan, a version, a repair: all at once, and taken back all at once. `amends`: it betters the step before. */
  | { do: 'replace'; visits: DraftVisits; amends?: boolean };

/** A week's plan with the way back and forth. */
export type PlanHistory = { past: readonly DraftVisits[]; now: DraftVisits; future: readonly DraftVisits[] };

/** More steps than a person remembers; each is a list of shared objects. */
const MOST_STEPS = 100;

export function startHistory(now: DraftVisits): PlanHistory {
  return { past: [], now, future: [] };
}

/** The plan after a step; a step that changes nothing is no step. */
export function takeStep(history: PlanHistory, step: PlanStep): PlanHistory {
  const now = applyStep(history.now, step);
  if (samePlan(now, history.now)) return history;
  if (step.do === 'replace' && step.amends) return { ...history, now };
  return { past: [...history.past, history.now].slice(-MOST_STEPS), now, future: [] };
}

export function undo({ past, now, future }: PlanHistory): PlanHistory {
  const before = past.at(-1);
  return before ? { past: past.slice(0, -1), now: before, future: [now, ...future] } : { past, now, future };
}

export function redo({ past, now, future }: PlanHistory): PlanHistory {
  const [after, ...later] = future;
  return after ? { past: [...past, now], now: after, future: later } : { past, now, future };
}

function applyStep(visits: DraftVisits, step: PlanStep): DraftVisits {
  switch (step.do) {
    case 'put':
      return visits.some(({ id }) => id === step.visit.id)
        ? visits.map((visit) => (visit.id === step.visit.id ? step.visit : visit))
        : [...visits, step.visit];
    case 'remove':
      return visits.filter(({ id }) => id !== step.id);
    case 'pin':
      return visits.map((visit) => (visit.id === step.id ? { ...visit, pinned: step.pinned } : visit));
    case 'replace':
      return step.visits;
    default:
      return unreachable(step);
  }
}

function samePlan(a: DraftVisits, b: DraftVisits): boolean {
  return a === b || (a.length === b.length && a.every((visit, at) => keyOf(visit) === keyOf(b[at])));
}

/** Everything about a visit, whatever the order in which a record keeps it. */
function keyOf(visit: DraftVisit | undefined): string {
  return JSON.stringify(Object.entries(visit ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
