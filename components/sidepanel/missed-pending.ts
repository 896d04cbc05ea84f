import type { LocalNow } from '../../utils/domain/local-now.ts';
import type { MissedReason, Visit } from '../../utils/domain/visit.ts';
import { hasBegun } from '../../utils/visits/has-begun.ts';
import type { VisitNotice } from '../../utils/visits/visit-notices.ts';

/** A visit that did not take place, or will not, with the reason filled in: the therapist only has to agree (C9). */
export type MissedPending = { visit: Visit; reason: MissedReason; hasBegun: boolean };

/** Visits whose time has come, and all of a day on which the therapist is out, are logged; for the others there is still a choice. */
export function splitNotices(
  notices: readonly VisitNotice[],
  now: LocalNow,
): { ahead: VisitNotice[]; pending: MissedPending[] } {
  const ahead: VisitNotice[] = [];
  const pending: MissedPending[] = [];
  for (const notice of notices) {
    const { visit, what } = notice;
    const begun = hasBegun(visit, now);
    if (what.is === 'not-running' && (begun || what.why === 'therapistOut'))
      pending.push({ visit, reason: what.missedReason, hasBegun: begun });
    else ahead.push(notice);
  }
  return { ahead, pending };
}
