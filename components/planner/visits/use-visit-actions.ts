import { i18n } from '#i18n';
import type { VisitId } from '../../../utils/domain/ids.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { MissedReason, Visit } from '../../../utils/domain/visit.ts';
import {
  type Closed,
  closeVisit,
  type DropScope,
  dropVisit,
  reopenVisit,
  settleVisit,
} from '../../../utils/visits/close-visit.ts';
import { pushOutbox } from '../../shared/push-outbox.ts';
import { showToast } from '../../shared/toast.tsx';
import { usePlanner } from '../planner.ts';

/** What a person can do with a visit. All of it can be taken back. */
export function useVisitActions() {
  const { vault, now } = usePlanner();

  function offerUndo(text: string, closed: readonly Closed[]) {
    if (closed.length === 0) return;
    showToast(text, async () => {
      for (const { visit, before } of closed) await reopenVisit(vault, visit.id, before);
      await pushOutbox();
    });
  }

  return {
    async closeAsDone(visit: Visit, actual: MinuteSpan) {
      const closed = await closeVisit(vault, visit.id, {
        is: 'done',
        actualStart: actual.startMinute,
        actualEnd: actual.endMinute,
      });
      offerUndo(i18n.t('planner.visits.logged'), closed ? [closed] : []);
    },
    async closeAsMissed(visit: Visit, reason: MissedReason) {
      const closed = await closeVisit(vault, visit.id, { is: 'missed', reason });
      offerUndo(i18n.t('planner.visits.missedSaid'), closed ? [closed] : []);
    },
    async drop(visit: Visit, scope: DropScope) {
      const dropped = await dropVisit(vault, visit.id, { scope, now: () => now().toInstant() });
      offerUndo(i18n.t('planner.visits.droppedSaid', dropped.length), dropped);
      await pushOutbox();
    },
    /** Back to open; the tie to its event is kept, so that it is not asked for again. */
    async reopen(visit: Visit) {
      const tie = 'tie' in visit.state ? visit.state.tie : undefined;
      if (tie) await reopenVisit(vault, visit.id, { is: 'scheduled', tie });
      else await reopenVisit(vault, visit.id, { is: 'opened', openedAt: now().toInstant().toString() });
    },
    async settle(id: VisitId, eventId: string | null) {
      await settleVisit(vault, id, eventId);
    },
  };
}
