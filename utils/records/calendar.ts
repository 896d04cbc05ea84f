import * as v from 'valibot';
import type { EventSource } from '../domain/calendar-event.ts';
import type { CalendarId } from '../domain/ids.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, zone } from './shapes.ts';

/** A calendar that was ever seen or pasted, so that a therapist can tell which class it belongs to. */
export type KnownCalendar = {
  id: CalendarId;
  source: EventSource;
  /** CSS color of its events; null when none was ever seen. */
  color: string | null;
  /** A few different titles, the latest first: an id says nothing to a person. */
  sampleTitles: string[];
  seenAt: string;
  zone: string;
  /** Only free and busy times are shared (C5). */
  hiddenTitles: boolean;
  /** As its owner, or this person, calls it; known once an account is connected. */
  name?: string;
  /** What the connected account may do with it. */
  access?: CalendarAccess;
};

/** `times`: free and busy only (C5). */
export const calendarAccesses = ['owner', 'writer', 'reader', 'times'] as const;
export type CalendarAccess = (typeof calendarAccesses)[number];

export const eventSource = v.picklist(['page', 'google', 'ics', 'pasted']);

export const calendarKind: RecordKind<KnownCalendar> = {
  schema: v.object({
    id: id<CalendarId>(),
    source: eventSource,
    color: v.nullable(v.string()),
    sampleTitles: v.array(v.string()),
    seenAt: instant,
    zone,
    hiddenTitles: v.boolean(),
    name: v.exactOptional(v.string()),
    access: v.exactOptional(v.picklist(calendarAccesses)),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
