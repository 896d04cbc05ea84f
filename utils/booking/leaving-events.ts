import { localNow } from '../domain/local-now.ts';
import type { Visit } from '../domain/visit.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import { hasBegun } from '../visits/has-begun.ts';
import { writeOf } from '../visits/outbox.ts';

/** Visits ahead that stand on a calendar, of those that are about to be deleted. */
export type LeavingEvents = {
  /** We wrote them, so we can take them off. */
  ours: Visit[];
  /** Still on their way: no calendar has heard of them. */
  coming: Visit[];
  /** Saved by hand: only the therapist can delete them. */
  others: Visit[];
};

/** What has begun is past, and stays on the calendar as it was. */
export function leavingEvents(
  visits: readonly Visit[],
  outbox: readonly OutboxRecord[],
  now: Temporal.Instant,
): LeavingEvents {
  const ahead = visits
    .filter((visit) => isOpen(visit) && !hasBegun(visit, localNow(now.toZonedDateTimeISO(visit.zone))))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const writeFor = ({ id }: Visit) => writeOf(id, outbox)?.write;
  const isOurs = (visit: Visit) => visit.booked !== undefined || writeFor(visit)?.wasSent === true;
  return {
    ours: ahead.filter(isOurs),
    coming: ahead.filter((visit) => !isOurs(visit) && writeFor(visit) !== undefined),
    others: ahead.filter((visit) => !isOurs(visit) && visit.state.is === 'scheduled'),
  };
}

function isOpen({ state }: Visit): boolean {
  return state.is === 'scheduled' || state.is === 'opened' || state.is === 'unsure';
}
