import type { LocalNow } from '../domain/local-now.ts';
import type { Visit } from '../domain/visit.ts';

/** Whether the visit's first minute has come: from then on it can be closed. */
export function hasBegun(visit: Visit, now: LocalNow): boolean {
  return visit.date < now.date || (visit.date === now.date && visit.startMinute <= now.minute);
}
