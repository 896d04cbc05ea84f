import { goAhead, leaveIt, usePage } from '../booking/decide.ts';
import type { WriteChoice } from '../booking/write-choice.ts';
import { asId, type EventId, type VisitId } from '../domain/ids.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Desk } from './desk.ts';

/** Does with an order that waits what the therapist says. */
export async function decideWrite(
  desk: Pick<Desk, 'vault' | 'now' | 'calendars' | 'openTab'>,
  { id, choice, tabId }: { id: VisitId; choice: WriteChoice; tabId: number | null },
): Promise<void> {
  const { vault, now, calendars, openTab } = desk;
  if (choice === 'leave-it') await leaveIt(vault, id, now);
  if (choice === 'go-ahead') await goAhead(vault, id, () => asId<EventId>(newRecordId()));
  if (choice === 'use-page') {
    const url = await usePage(vault, id);
    if (url !== null) await openTab(url, tabId);
  }
  await calendars.push();
}
