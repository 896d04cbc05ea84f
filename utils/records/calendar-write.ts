import * as v from 'valibot';
import type { CalendarId, EventId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import { id, localDate, span, zone } from './shapes.ts';

/** A time on a day, in a zone: all that we ever change of an event. */
export type EventTime = MinuteSpan & { date: LocalDate; zone: string };

/** What a connected account's calendar is to be told. */
export type CalendarOrder =
  /** A new event, or a weekly series until `until` that leaves out some days. */
  | {
      is: 'insert';
      title: string;
      time: EventTime;
      weekly: { until: LocalDate; except: LocalDate[] } | null;
      /** Persons' own addresses; each was chosen by hand. */
      guests: string[];
      /** It may stand over something else: the therapist said so. */
      overBusy: boolean;
    }
  | { is: 'move'; from: EventTime; to: EventTime }
  /** A whole weekly series: its first day from here to there, the others as far. */
  | { is: 'move-series'; from: EventTime; to: EventTime; until: LocalDate }
  | { is: 'delete'; seen: EventTime; title: string }
  /** Of a weekly series: all from this day on. */
  | { is: 'end-series'; from: LocalDate; zone: string };

/** Why an order waits for the therapist, and what was found. */
export type WritePause =
  /** Something else stands there; its times. */
  | { is: 'busy'; times: EventTime[] }
  /** Somebody changed the event since we wrote it; as it is now. */
  | { is: 'changed'; now: EventTime | null }
  /** The event was deleted on the calendar. */
  | { is: 'deleted-there' }
  /** Google says no, in the words of the error table, and would say no again. */
  | { is: 'refused'; why: string };

export type CalendarWrite = {
  calendarId: CalendarId;
  eventId: EventId;
  /** Written with the right to our own calendar, or to one that the person owns. */
  isOurCalendar: boolean;
  order: CalendarOrder;
  /** Only if the event is still this one; null: whatever it is now. */
  etag: string | null;
  /** Guests hear of it by mail. */
  tellsGuests: boolean;
  /** It was sent once: what came of it may not be known. */
  wasSent: boolean;
  pause: WritePause | null;
  /** Why it did not come through the last time, in the words of the error table. It is tried again. */
  trouble?: string;
};

const time = v.object({ ...span, date: localDate, zone });

const order = v.variant('is', [
  v.object({
    is: v.literal('insert'),
    title: v.string(),
    time,
    weekly: v.nullable(v.object({ until: localDate, except: v.array(localDate) })),
    guests: v.array(v.string()),
    overBusy: v.boolean(),
  }),
  v.object({ is: v.literal('move'), from: time, to: time }),
  v.object({ is: v.literal('move-series'), from: time, to: time, until: localDate }),
  v.object({ is: v.literal('delete'), seen: time, title: v.string() }),
  v.object({ is: v.literal('end-series'), from: localDate, zone }),
]);

const pause = v.variant('is', [
  v.object({ is: v.literal('busy'), times: v.array(time) }),
  v.object({ is: v.literal('changed'), now: v.nullable(time) }),
  v.object({ is: v.literal('deleted-there') }),
  v.object({ is: v.literal('refused'), why: v.string() }),
]);

export const calendarWrite: v.GenericSchema<unknown, CalendarWrite> = v.object({
  calendarId: id<CalendarId>(),
  eventId: id<EventId>(),
  isOurCalendar: v.boolean(),
  order,
  etag: v.nullable(v.string()),
  tellsGuests: v.boolean(),
  wasSent: v.boolean(),
  pause: v.nullable(pause),
  trouble: v.exactOptional(v.string()),
});
