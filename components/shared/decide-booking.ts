import { browser } from 'wxt/browser';
import { goAhead, leaveIt, usePage } from '../../utils/booking/decide.ts';
import type { WriteChoice } from '../../utils/booking/write-choice.ts';
import { asId, type EventId, type VisitId } from '../../utils/domain/ids.ts';
import { newRecordId } from '../../utils/vault/record-id.ts';
import type { Vault } from '../../utils/vault/vault.ts';
import { pushOutbox } from './push-outbox.ts';

/** For our own pages: does with an order that waits what the therapist says. */
export async function decideBooking(
  vault: Vault,
  { id, choice }: { id: VisitId; choice: WriteChoice },
  now: () => Temporal.Instant,
): Promise<void> {
  if (choice === 'leave-it') await leaveIt(vault, id, now);
  if (choice === 'go-ahead') await goAhead(vault, id, () => asId<EventId>(newRecordId()));
  if (choice === 'use-page') {
    const url = await usePage(vault, id);
    if (url) await browser.tabs.create({ url });
  }
  await pushOutbox();
}
