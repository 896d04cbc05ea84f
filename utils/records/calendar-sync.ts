import * as v from 'valibot';
import type { CalendarId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, localDate, zone } from './shapes.ts';

/** How far one calendar of a connected account has been read. Written after what was read, so that nothing is skipped. */
export type CalendarSync = {
  id: CalendarId;
  /** The weeks that were read whole, `until` not included; both Mondays. */
  from: LocalDate;
  until: LocalDate;
  zone: string;
  /** Whether titles were asked for: a token is good for the same questions only. */
  titles: boolean;
  /** null: the next reading is of everything. */
  syncToken: string | null;
  /** null: it has never been read to the end. */
  syncedAt: string | null;
  /** Why the last reading came to nothing, in the words of the error table, and when it may be tried again. */
  trouble?: { is: string; tries: number; notBefore: string };
};

export const calendarSyncKind: RecordKind<CalendarSync> = {
  schema: v.object({
    id: id<CalendarId>(),
    from: localDate,
    until: localDate,
    zone,
    titles: v.boolean(),
    syncToken: v.nullable(v.string()),
    syncedAt: v.nullable(instant),
    trouble: v.exactOptional(
      v.object({ is: v.string(), tries: v.pipe(v.number(), v.integer(), v.minValue(1)), notBefore: instant }),
    ),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
