import type { CalendarId, EventId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { MinuteOfDay } from './minutes.ts';

export type EventSource = 'page' | 'google' | 'ics' | 'pasted';

/** What every event of every source has once it has entered: local times, no Temporal objects. */
type EventFacts = {
  id: EventId;
  calendarId: CalendarId;
  seriesId?: string;
  source: EventSource;
  /** IANA zone in which the local times are meant. */
  zone: string;
  /** Instant of the last sighting, ISO 8601 in UTC. */
  seenAt: string;
  /** null: the calendar shares free/busy only, so the title is hidden (C5). */
  title: string | null;
  location?: string;
  description?: string;
  busy: boolean;
  status: 'confirmed' | 'tentative' | 'declined';
};

export type TimedEvent = EventFacts & {
  allDay: false;
  date: LocalDate;
  startMinute: MinuteOfDay;
  endMinute: MinuteOfDay;
  /** false: the end was only read off a drawn box and could be earlier. */
  endConfirmed: boolean;
  /** It stands on every day of the week that it may fall on, and holds only on these days of the school's rotation. */
  cycleDays?: string[];
};

export type AllDayEvent = EventFacts & {
  allDay: true;
  date: LocalDate;
  /** Exclusive. */
  endDate: LocalDate;
};

export type CalendarEvent = TimedEvent | AllDayEvent;
