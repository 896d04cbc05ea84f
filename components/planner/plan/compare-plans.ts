import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { DraftVisits } from './plan-history.ts';

/** What differs between two plans, visit by visit. */
export type PlanLine =
  | { is: 'moved'; before: DraftVisit; after: DraftVisit }
  | { is: 'added'; before: null; after: DraftVisit }
  | { is: 'removed'; before: DraftVisit; after: null };

export type Comparison = { lines: PlanLine[]; same: number };

/**
 * Pairs the visits of two plans: the same visit first, then the same students at the same place, then the same students
 * anywhere, nearest day first. What finds no partner was added or removed.
 */
export function comparePlans(before: DraftVisits, after: DraftVisits): Comparison {
  const left = new Set(before);
  const lines: PlanLine[] = [];
  let same = 0;
  const open = new Set(after);
  for (const matches of [isSamePlace, hasSameId, isSamePeople]) {
    for (const visit of [...open].sort(byTime)) {
      const partner = [...left].filter((other) => matches(other, visit)).sort(nearTo(visit))[0];
      if (!partner) continue;
      left.delete(partner);
      open.delete(visit);
      if (isSamePlace(partner, visit)) same += 1;
      else lines.push({ is: 'moved', before: partner, after: visit });
    }
  }
  lines.push(...[...open].map((visit): PlanLine => ({ is: 'added', before: null, after: visit })));
  lines.push(...[...left].map((visit): PlanLine => ({ is: 'removed', before: visit, after: null })));
  return { lines: lines.sort((a, b) => byTime(a.before ?? a.after, b.before ?? b.after)), same };
}

function isSamePlace(a: DraftVisit, b: DraftVisit): boolean {
  return isSamePeople(a, b) && a.date === b.date && a.startMinute === b.startMinute && a.endMinute === b.endMinute;
}

function hasSameId(a: DraftVisit, b: DraftVisit): boolean {
  return a.id === b.id;
}

function isSamePeople(a: DraftVisit, b: DraftVisit): boolean {
  return a.classroomId === b.classroomId && a.type === b.type && people(a) === people(b);
}

function people({ studentIds }: DraftVisit): string {
  return [...studentIds].sort().join(' ');
}

function nearTo(visit: DraftVisit) {
  const away = (other: DraftVisit) => (other.date === visit.date ? 0 : 1);
  return (a: DraftVisit, b: DraftVisit) => away(a) - away(b) || byTime(a, b);
}

function byTime(a: DraftVisit | null, b: DraftVisit | null): number {
  if (!a || !b) return 0;
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.startMinute - b.startMinute || (a.id < b.id ? -1 : 1);
}
