import type { BookedEvent, Visit } from '../domain/visit.ts';
import type { CalendarOrder, CalendarWrite, EventTime } from '../records/calendar-write.ts';

export function timeOfVisit({ date, startMinute, endMinute, zone }: Visit): EventTime {
  return { date, startMinute, endMinute, zone };
}

/** What tells a visit's own event of a change. */
export function writeTo(booked: BookedEvent, order: CalendarOrder): CalendarWrite {
  const { calendarId, isOurCalendar, tellsGuests } = booked;
  const ofSeries = order.is === 'end-series' && booked.seriesEventId;
  return {
    calendarId,
    eventId: ofSeries ? ofSeries : booked.eventId,
    isOurCalendar,
    order,
    // A series is asked for anew before it is ended: each change of one of its days changes it, too.
    etag: ofSeries ? null : booked.etag,
    tellsGuests,
    wasSent: false,
    pause: null,
  };
}

export function deletionOf(visit: Visit, booked: BookedEvent): CalendarWrite {
  return writeTo(booked, { is: 'delete', seen: timeOfVisit(visit), title: booked.title });
}
