import type { CalendarId } from '../domain/ids.ts';
import { ok } from '../domain/result.ts';
import type { CalendarApi } from '../google/calendar/calendar-api.ts';
import type { CalendarWrite, WritePause } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Vault } from '../vault/vault.ts';

export type PushTools = {
  vault: Vault;
  api: Pick<CalendarApi, 'insert' | 'event' | 'occurrences' | 'patch' | 'remove' | 'freeBusy'>;
  newId: () => string;
  /** Calendars of the therapist's own that must be free. */
  ownCalendars: readonly CalendarId[];
};

/** A record of the outbox that a connected account is to be told of. */
export type WriteRecord = OutboxRecord & { write: CalendarWrite };

export function isWrite(record: OutboxRecord): record is WriteRecord {
  return record.write !== undefined;
}

/** The therapist has to decide; until then it is not tried again. */
export async function pauseWrite(vault: Vault, { id }: WriteRecord, pause: WritePause) {
  await vault.change('outbox', id, (now) => (now?.write ? { ...now, write: { ...now.write, pause } } : now));
  return ok(null);
}
