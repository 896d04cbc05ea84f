import * as v from 'valibot';
import type { CalendarId, VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant } from './shapes.ts';
import { visitKind } from './visit.ts';

/** What Google's page was opened for. Written before anything else, so that a retry finds it and loses nothing. */
export type OutboxRecord = {
  /** Of its first visit. */
  id: VisitId;
  openedAt: string;
  url: string;
  /** `/u/N/` of the account it was opened for. */
  accountIndex: number;
  /** Where the event was meant to go; null when the page did not say. */
  targetCalendarId: CalendarId | null;
  /** What the event was going to say. */
  eventTitle: string;
  /** The visits as they were asked for: one, or every date of an "Every week". */
  visits: [Visit, ...Visit[]];
  /** Events and series that were on the calendar before, or that the therapist said no to: none is this visit. */
  knownIds: string[];
};

export const outboxKind: RecordKind<OutboxRecord> = {
  schema: v.object({
    id: id<VisitId>(),
    openedAt: instant,
    url: v.string(),
    accountIndex: v.pipe(v.number(), v.integer(), v.minValue(0)),
    targetCalendarId: v.nullable(id<CalendarId>()),
    eventTitle: v.string(),
    visits: v.tupleWithRest([visitKind.schema], visitKind.schema),
    knownIds: v.array(v.string()),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
