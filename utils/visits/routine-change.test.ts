import { describe, expect, test } from 'vitest';
import type { TimedEvent } from '../domain/calendar-event.ts';
import { asId, type CalendarId, type ClassroomId, type EventId, type VisitId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import type { RoutineAnchor, Visit } from '../domain/visit.ts';
import { findAnchor } from './find-anchor.ts';
import { routineChange } from './routine-change.ts';

const TUESDAY = localDate('2026-11-17');
const room12 = asId<CalendarId>('room12');

function event(id: string, startMinute: number, endMinute: number, changes: Partial<TimedEvent> = {}): TimedEvent {
  return {
    id: asId<EventId>(id),
    calendarId: room12,
    seriesId: 'recess',
    source: 'page',
    zone: 'America/New_York',
    seenAt: '2026-11-16T12:00:00Z',
    title: 'Recess',
    busy: true,
    status: 'confirmed',
    allDay: false,
    date: TUESDAY,
    startMinute,
    endMinute,
    endConfirmed: true,
    ...changes,
  };
}

const lunch = event('lunch', 700, 720, { seriesId: 'lunch', title: 'Lunch' });
const visit: Visit & { anchor: RoutineAnchor } = {
  id: asId<VisitId>('v'),
  type: 'push-in',
  studentIds: [],
  classroomId: asId<ClassroomId>('c'),
  routine: 'recess',
  date: TUESDAY,
  startMinute: 615,
  endMinute: 635,
  zone: 'America/New_York',
  state: { is: 'opened', openedAt: '2026-11-16T12:00:00Z' },
  anchor: { calendarId: room12, eventId: asId<EventId>('r1'), seriesId: 'recess', startMinute: 615, endMinute: 635 },
};
const seen = (...events: TimedEvent[]) =>
  routineChange(visit, { events, seenDays: { [TUESDAY]: '2026-11-16T12:00:00Z' } as Record<typeof TUESDAY, string> });

describe('the routine under a visit', () => {
  test('is as it was, or longer, or another title: nothing to say', () => {
    expect(seen(event('r1', 615, 635), lunch)).toBeNull();
    expect(seen(event('r1', 600, 650, { title: 'Recess!' }), lunch)).toBeNull();
  });

  test('S18 moved on its day, or to another', () => {
    expect(seen(event('r1', 560, 580), lunch)).toMatchObject({ is: 'moved', to: { startMinute: 560 } });
    const thursday = addDays(TUESDAY, 2);
    expect(seen(event('r1', 615, 635, { date: thursday }), lunch)).toMatchObject({
      is: 'moved',
      to: { date: thursday },
    });
  });

  test('drawn anew in the same series is moved, not gone', () => {
    expect(seen(event('r2', 560, 580), lunch)).toMatchObject({ is: 'moved' });
  });

  test('shrank under it', () => {
    expect(seen(event('r1', 615, 625), lunch)).toMatchObject({ is: 'shrunk', to: { endMinute: 625 } });
  });

  test('vanished is said only where others of its calendar were seen that day', () => {
    expect(seen(lunch)).toMatchObject({ is: 'vanished' });
    expect(seen({ ...lunch, date: addDays(TUESDAY, 1) })).toBeNull();
    expect(routineChange(visit, { events: [lunch], seenDays: {} })).toBeNull();
    expect(routineChange(visit, null)).toBeNull();
  });

  test('another event at that time of the same calendar does not stand in for it', () => {
    expect(seen(event('other', 615, 635, { seriesId: 'math', title: 'Math' }))).toMatchObject({ is: 'vanished' });
  });

  test('is found by what the visit shares most of its time with, on the class’s own calendars', () => {
    const calendars = [{ calendarId: room12, role: 'class' as const, label: '' }];
    const events = [event('long', 500, 700), event('r1', 615, 635), event('x', 615, 635, { calendarId: asId('mine') })];
    expect(findAnchor({ calendars }, events, TUESDAY, visit)).toMatchObject({ eventId: 'r1', calendarId: room12 });
    expect(findAnchor({ calendars }, [lunch], TUESDAY, visit)).toBeNull();
  });
});
