import type { WriteChoice } from '../../../../utils/booking/write-choice.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import { dropVisit } from '../../../../utils/visits/close-visit.ts';
import { decideBooking } from '../../../shared/decide-booking.ts';
import { pushOutbox } from '../../../shared/push-outbox.ts';
import { usePlanner } from '../../planner.ts';
import { useRecords } from '../../use-records.ts';
import { type Booked, bookedOf } from './booked.ts';
import type { useBatch } from './use-batch.ts';

/** What became of what was booked, and what can be done about it: a word on one that waits, or all of the batch off again. */
export function useBooked(draft: readonly DraftVisit[], { state, step, send }: ReturnType<typeof useBatch>) {
  const { vault, data, now } = usePlanner();
  const outbox = useRecords('outbox') ?? [];
  const instant = () => now().toInstant();
  const booked = bookedOf(draft, data.recentVisits, outbox);
  const ofThisBatch = [...booked.there, ...booked.waiting].filter(({ draftId }) => state.done.includes(draftId));
  return {
    booked,
    ofThisBatch,
    async decide({ draftId, record: { id } }: Booked['waiting'][number], choice: WriteChoice) {
      await send(() => decideBooking(vault, { id, choice }, instant));
      if (choice === 'leave-it') step({ do: 'taken-back', ids: [draftId] });
    },
    async takeBack() {
      await send(async () => {
        for (const { visit } of ofThisBatch) await dropVisit(vault, visit.id, { scope: 'series', now: instant });
        await pushOutbox();
      });
      step({ do: 'taken-back', ids: ofThisBatch.map(({ draftId }) => draftId) });
    },
  };
}
