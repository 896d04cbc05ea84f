import { expect, it } from 'vitest';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import { asId, type CalendarId, type EventId, type VisitId } from '../../../../utils/domain/ids.ts';
import { localDate } from '../../../../utils/domain/local-date.ts';
import type { Visit } from '../../../../utils/domain/visit.ts';
import type { OutboxRecord } from '../../../../utils/records/outbox.ts';
import { bookedOf } from './booked.ts';

const date = localDate('2026-11-17');
const calendarId = asId<CalendarId>('visits');
const openedAt = '2026-11-16T12:00:00Z';

function draft(id: string, visitId?: string): DraftVisit {
  return {
    id,
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('rm1'),
    routine: 'recess',
    date,
    startMinute: 600,
    endMinute: 620,
    pinned: false,
    ...(visitId && { visitId: asId(visitId) }),
  };
}

function visit(id: string, changes: Partial<Visit> = {}): Visit {
  const { pinned: _, visitId: __, ...place } = draft(id);
  return { ...place, id: asId<VisitId>(id), zone: 'America/New_York', state: { is: 'opened', openedAt }, ...changes };
}

function onCalendar(id: string): Visit {
  const tie = { calendarId, eventId: asId<EventId>(`event-${id}`) };
  return visit(id, {
    state: { is: 'scheduled', tie },
    booked: { ...tie, etag: null, marker: id, title: 'Room visit', isOurCalendar: true, tellsGuests: false },
  });
}

function order(...visits: [Visit, ...Visit[]]): OutboxRecord {
  const [{ id, startMinute, endMinute, zone }] = visits;
  return {
    id,
    openedAt,
    url: '',
    accountIndex: 0,
    targetCalendarId: calendarId,
    eventTitle: 'Room visit',
    visits,
    knownIds: [],
    write: {
      calendarId,
      eventId: asId(`event-${id}`),
      isOurCalendar: true,
      order: {
        is: 'insert',
        title: 'Room visit',
        time: { date, startMinute, endMinute, zone },
        weekly: null,
        guests: [],
        overBusy: false,
      },
      etag: null,
      tellsGuests: false,
      wasSent: false,
      pause: null,
    },
  };
}

it('tells apart what is there, what waits, and what nobody asked for, from the records alone', () => {
  const late = visit('late', { startMinute: 800, endMinute: 820 });
  const early = visit('early');
  const dropped = visit('dropped', { state: { is: 'dropped', droppedAt: openedAt } });
  const plan = [
    draft('d0'),
    draft('d1', 'late'),
    draft('d2', 'early'),
    draft('d3', 'there'),
    draft('d4', 'dropped'),
    draft('d5', 'by-page'),
    draft('d6', 'forgotten'),
  ];
  const visits = [late, early, onCalendar('there'), dropped, visit('by-page')];
  const { there, waiting } = bookedOf(plan, visits, [order(late), order(early, visit('next-week')), order(dropped)]);
  expect(there.map(({ draftId }) => draftId)).toEqual(['d3']);
  expect(waiting.map(({ draftId, record }) => [draftId, record.id])).toEqual([
    ['d2', 'early'],
    ['d1', 'late'],
  ]);
});
