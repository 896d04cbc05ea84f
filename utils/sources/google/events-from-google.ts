import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { asId, type CalendarId, type EventId } from '../../domain/ids.ts';
import { addDays, parseLocalDate } from '../../domain/local-date.ts';
import { MINUTES_A_DAY, type MinuteSpan } from '../../domain/minutes.ts';
import type { GoogleEvent } from '../../google/calendar/shapes.ts';
import { type LocalMoment, localMoment } from './local-parts.ts';

/** What holds for all events of one answer. */
export type GoogleFacts = {
  calendarId: CalendarId;
  /** IANA zone of the calendar. */
  zone: string;
  /** false: only free and busy times are shared (C5), or that is all we were allowed to ask for. */
  titlesShared: boolean;
  seenAt: string;
};

/** Where somebody works and whose birthday it is: on the calendar, and nothing that happens. */
const NOTHING_HAPPENS: ReadonlySet<string> = new Set(['workingLocation', 'birthday']);

/** A timed event that goes on for longer is somebody's slip. */
const MOST_DAYS = 60;

/** One of Google's events as ours: none, one, or for a timed one over midnight one a day. */
export function eventsFromGoogle(event: GoogleEvent, facts: GoogleFacts): CalendarEvent[] {
  if (event.status === 'cancelled' || NOTHING_HAPPENS.has(event.eventType ?? '')) return [];
  const common = factsOf(event, facts);
  const date = parseLocalDate(event.start?.date ?? '');
  if (date !== null) {
    const end = parseLocalDate(event.end?.date ?? '') ?? addDays(date, 1);
    return [{ ...common, allDay: true, date, endDate: end > date ? end : addDays(date, 1) }];
  }
  const start = localMoment(event.start ?? {}, facts.zone);
  if (start === null) return [];
  const end = localMoment(event.end ?? {}, facts.zone);
  return spansOf(start, end ?? start).map((span) => ({
    ...common,
    ...span,
    allDay: false,
    endConfirmed: end !== null,
  }));
}

function factsOf(event: GoogleEvent, { calendarId, zone, titlesShared, seenAt }: GoogleFacts) {
  return {
    id: asId<EventId>(event.id),
    calendarId,
    ...(event.recurringEventId !== undefined && { seriesId: event.recurringEventId }),
    source: 'google' as const,
    zone,
    seenAt,
    title: titleOf(event, titlesShared),
    ...(titlesShared && event.location && { location: event.location }),
    busy: event.transparency !== 'transparent',
    status: statusOf(event),
  };
}

/** A private event is there for its readers, without a word. An event that nobody gave a title has an empty one. */
function titleOf({ summary, visibility }: GoogleEvent, titlesShared: boolean): string | null {
  if (!titlesShared) return null;
  if (summary !== undefined) return summary;
  return visibility === 'private' || visibility === 'confidential' ? null : '';
}

function statusOf({ status, attendees = [] }: GoogleEvent): CalendarEvent['status'] {
  const answer = attendees.find(({ self }) => self)?.responseStatus;
  if (answer === 'declined') return 'declined';
  return status === 'tentative' || answer === 'tentative' ? 'tentative' : 'confirmed';
}

/** The part of each day, as a page draws it: from midnight, to midnight, or both. */
function spansOf(start: LocalMoment, end: LocalMoment): (MinuteSpan & { date: LocalMoment['date'] })[] {
  const spans: (MinuteSpan & { date: LocalMoment['date'] })[] = [];
  let { date, minute } = start;
  while (date < end.date && spans.length < MOST_DAYS) {
    spans.push({ date, startMinute: minute, endMinute: MINUTES_A_DAY });
    date = addDays(date, 1);
    minute = 0;
  }
  const isOver = date === end.date && end.minute <= minute;
  // "Until midnight" ends with the day before; an event without a length still stands at its minute.
  if (isOver && spans.length > 0) return spans;
  const endMinute = date === end.date ? Math.max(minute, end.minute) : minute;
  return [...spans, { date, startMinute: minute, endMinute }];
}
