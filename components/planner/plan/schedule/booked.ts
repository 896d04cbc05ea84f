import { isWrite, type WriteRecord } from '../../../../utils/booking/push-tools.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import type { Visit } from '../../../../utils/domain/visit.ts';
import type { OutboxRecord } from '../../../../utils/records/outbox.ts';
import { inOrder } from '../board-visits.ts';

/** What became of a plan's visits that go through a connected account. */
export type Booked = {
  /** On the calendar, with the planned visit each was asked for by. */
  there: { draftId: string; visit: Visit }[];
  /** Not on the calendar yet: on the way, or in need of a word of the therapist's. In order of time. */
  waiting: { draftId: string; visit: Visit; record: WriteRecord }[];
};

/** Read off the records alone, so that a batch whose page was closed in the middle is told the same way. */
export function bookedOf(
  draft: readonly DraftVisit[],
  visits: readonly Visit[],
  outbox: readonly OutboxRecord[],
): Booked {
  const orders = new Map(outbox.filter(isWrite).flatMap((record) => record.visits.map(({ id }) => [id, record])));
  const booked: Booked = { there: [], waiting: [] };
  for (const { id: draftId, visitId } of draft) {
    const visit = visits.find(({ id }) => id === visitId);
    if (!visit || visit.state.is === 'dropped') continue;
    const record = orders.get(visit.id);
    if (record) booked.waiting.push({ draftId, visit, record });
    else if (visit.booked) booked.there.push({ draftId, visit });
  }
  booked.waiting.sort((a, b) => inOrder(a.visit, b.visit));
  return booked;
}
