import type { AllDayEvent, CalendarEvent, TimedEvent } from '../../domain/calendar-event.ts';
import type { SeenAllDayChip, SeenPage, SeenTimedChip } from '../../messages.ts';

/** Everything on screen as events, seen at the instant `seenAt`. A page does not say who is busy: taken as busy. */
export function eventsFromPage({ zone, timed, allDay }: SeenPage, seenAt: string): CalendarEvent[] {
  return [
    ...timed.map((chip) => timedEvent(chip, zone, seenAt)),
    ...allDay.map((chip) => allDayEvent(chip, zone, seenAt)),
  ];
}

function timedEvent(chip: SeenTimedChip, zone: string, seenAt: string): TimedEvent {
  const { date, startMinute, endMinute, endConfirmed, declined } = chip;
  const status = declined ? 'declined' : 'confirmed';
  return { ...factsOf(chip, zone, seenAt), status, allDay: false, date, startMinute, endMinute, endConfirmed };
}

function allDayEvent(chip: SeenAllDayChip, zone: string, seenAt: string): AllDayEvent {
  const { date, endDate } = chip;
  return { ...factsOf(chip, zone, seenAt), status: 'confirmed', allDay: true, date, endDate };
}

function factsOf(
  { eventId, calendarId, seriesId, title }: SeenTimedChip | SeenAllDayChip,
  zone: string,
  seenAt: string,
) {
  return {
    id: eventId,
    calendarId,
    ...(seriesId !== undefined && { seriesId }),
    source: 'page' as const,
    zone,
    seenAt,
    title,
    busy: true,
  };
}
