import type { EventColor, EventKind, Response } from '../shared/wire.ts';

/** An event as the server keeps it: local times of its own zone, so that it stays put when clocks change. */
export interface StoredEvent {
  id: string;
  calendarId: string;
  kind: EventKind;
  title: string;
  allDay: boolean;
  /** `'2026-11-16T09:00'`, or the date alone when all-day. */
  start: string;
  /** Like `start`; exclusive when all-day. */
  end: string;
  zone: string;
  location?: string;
  description?: string;
  color?: EventColor;
  response: Response;
  guests: string[];
  /** Shown as busy to others. */
  busy: boolean;
  recurrence?: Recurrence;
  /** What only programs see; kept as it was sent. */
  more?: EventMore;
}

export interface EventMore {
  status?: 'confirmed' | 'tentative';
  visibility?: 'default' | 'public' | 'private' | 'confidential';
  privateProperties?: Record<string, string>;
  sharedProperties?: Record<string, string>;
  /** Anything else, by the name it has on the wire. */
  asSent?: Record<string, unknown>;
}

export interface Recurrence {
  /** `RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261218`. */
  rule: string;
  /** What happened to single occurrences, by their original start (`'2026-11-17T09:00'`, or the date). */
  exceptions: Record<string, OccurrenceException>;
}

export type OccurrenceException = 'cancelled' | OccurrenceChange;
export type OccurrenceChange = Partial<
  Pick<
    StoredEvent,
    'title' | 'start' | 'end' | 'location' | 'description' | 'response' | 'color' | 'more' | 'busy' | 'guests'
  >
>;

/** What a test or the district has to say; the rest has plain defaults. */
export type NewEvent = Pick<StoredEvent, 'calendarId' | 'title' | 'start' | 'end'> &
  Partial<Omit<StoredEvent, 'recurrence'>> & {
    rule?: string;
    exceptions?: Record<string, OccurrenceException>;
  };
