import * as v from 'valibot';
import type { CalendarId, VisitId } from '../domain/ids.ts';
import type { Visit } from '../domain/visit.ts';
import { type CalendarWrite, calendarWrite } from './calendar-write.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant } from './shapes.ts';
import { visitKind } from './visit.ts';

/** What Google's page was opened for, or what a connected account's calendar is to be told. Written before anything else, so that a retry finds it and loses nothing. */
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
  /** Set where it goes through a connected account; `url` is then the way out if that never works. */
  write?: CalendarWrite;
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
    write: v.exactOptional(calendarWrite),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
