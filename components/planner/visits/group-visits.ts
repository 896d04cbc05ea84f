import type { LocalNow } from '../../../utils/domain/local-now.ts';
import { unreachable } from '../../../utils/domain/result.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { hasBegun } from '../../../utils/visits/has-begun.ts';

/** What a visit asks of the therapist, in the order in which it matters. */
export const visitGroups = ['unsure', 'opened', 'notLogged', 'comingUp', 'closed'] as const;
export type VisitGroup = (typeof visitGroups)[number];

/** The visits of each group: what lies ahead soonest first, what is over latest first. Dropped ones are left out. */
export function groupVisits(visits: readonly Visit[], now: LocalNow): Record<VisitGroup, Visit[]> {
  const groups: Record<VisitGroup, Visit[]> = { unsure: [], opened: [], notLogged: [], comingUp: [], closed: [] };
  for (const visit of visits) {
    const group = groupOf(visit, now);
    if (group) groups[group].push(visit);
  }
  for (const group of visitGroups) groups[group].sort(byTime);
  groups.closed.reverse();
  return groups;
}

function groupOf(visit: Visit, now: LocalNow): VisitGroup | null {
  switch (visit.state.is) {
    case 'unsure':
      return 'unsure';
    case 'opened':
      return 'opened';
    case 'scheduled':
      return hasBegun(visit, now) ? 'notLogged' : 'comingUp';
    case 'done':
    case 'missed':
      return 'closed';
    case 'dropped':
      return null;
    default:
      return unreachable(visit.state);
  }
}

function byTime(a: Visit, b: Visit): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.startMinute - b.startMinute;
}
