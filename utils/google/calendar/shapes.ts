import * as v from 'valibot';

/** What we read of Google's answers. Whatever else stands in them, now or later, is left out. */

const when = v.object({
  date: v.optional(v.string()),
  dateTime: v.optional(v.string()),
  timeZone: v.optional(v.string()),
});

export const googleEvent = v.object({
  id: v.string(),
  etag: v.optional(v.string()),
  /** Of a canceled one nothing but the id is certain. */
  status: v.optional(v.string()),
  summary: v.optional(v.string()),
  location: v.optional(v.string()),
  start: v.optional(when),
  end: v.optional(when),
  recurringEventId: v.optional(v.string()),
  originalStartTime: v.optional(when),
  recurrence: v.optional(v.array(v.string())),
  eventType: v.optional(v.string()),
  transparency: v.optional(v.string()),
  visibility: v.optional(v.string()),
  created: v.optional(v.string()),
  attendees: v.optional(v.array(v.object({ self: v.optional(v.boolean()), responseStatus: v.optional(v.string()) }))),
  extendedProperties: v.optional(v.object({ private: v.optional(v.record(v.string(), v.string())) })),
});
export type GoogleEvent = v.InferOutput<typeof googleEvent>;

/** One item that can't be read takes no other with it. */
function itemsOf<Item>(item: v.GenericSchema<unknown, Item>) {
  return v.pipe(
    v.optional(v.array(v.unknown()), []),
    v.transform((items) => items.filter((one): one is unknown => v.is(item, one)).map((one) => v.parse(item, one))),
  );
}

export const eventsPage = v.object({
  /** Told apart from a page of anything else. */
  kind: v.literal('calendar#events'),
  timeZone: v.optional(v.string()),
  accessRole: v.optional(v.string()),
  nextPageToken: v.optional(v.string()),
  /** On the last page alone. */
  nextSyncToken: v.optional(v.string()),
  items: itemsOf(googleEvent),
});
export type EventsPage = v.InferOutput<typeof eventsPage>;

const calendarEntry = v.object({
  id: v.string(),
  summary: v.optional(v.string(), ''),
  summaryOverride: v.optional(v.string()),
  timeZone: v.optional(v.string()),
  backgroundColor: v.optional(v.string()),
  /** An unknown one is treated as `reader`. */
  accessRole: v.optional(v.string(), 'reader'),
  primary: v.optional(v.boolean(), false),
  hidden: v.optional(v.boolean(), false),
});
export type GoogleCalendar = v.InferOutput<typeof calendarEntry>;

export const calendarsPage = v.object({
  kind: v.literal('calendar#calendarList'),
  nextPageToken: v.optional(v.string()),
  items: itemsOf(calendarEntry),
});

export const madeCalendar = v.object({ id: v.string() });

export const freeBusyAnswer = v.object({
  calendars: v.record(
    v.string(),
    v.object({
      /** A calendar that can't be asked says so inside a good answer. */
      errors: v.optional(v.array(v.unknown())),
      busy: v.optional(v.array(v.object({ start: v.string(), end: v.string() })), []),
    }),
  ),
});
export type FreeBusyAnswer = v.InferOutput<typeof freeBusyAnswer>;
