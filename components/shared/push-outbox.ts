import type { PushReport } from '../../utils/booking/push-outbox.ts';
import { ask } from '../../utils/messaging/ask.ts';

/** Has the background tell the calendar what waits. null: nobody to tell, or nobody heard; it is told later. */
export async function pushOutbox(): Promise<PushReport | null> {
  return ask('push-outbox', null).catch(() => null);
}
