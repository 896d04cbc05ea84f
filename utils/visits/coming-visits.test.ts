import { expect, test } from 'vitest';
import { asId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit, VisitState } from '../domain/visit.ts';
import { comingVisits } from './coming-visits.ts';

const room = asId<Visit['classroomId']>('room');
const RANGE = { from: localDate('2026-11-16'), until: localDate('2026-12-28') };
const scheduled: VisitState = { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };

function visit(date: string, facts: Partial<Visit> = {}): Visit {
  return {
    id: asId(`${date} ${JSON.stringify(facts)}`),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: room,
    routine: 'writing',
    date: localDate(date),
    startMinute: 590,
    endMinute: 610,
    zone: 'America/New_York',
    state: scheduled,
    ...facts,
  };
}

test('S10: a class hears of times and routines; nothing says for whom, for how many or for what', () => {
  const visits = [
    visit('2026-11-24'),
    visit('2026-11-17'),
    visit('2026-11-17', { studentIds: [asId('otter')], type: 'co-teach' }),
    visit('2026-11-16', { routine: 'recess', startMinute: 700, endMinute: 720 }),
    visit('2026-11-18', { type: 'pull-out' }),
    visit('2026-11-18', { type: 'touch-base' }),
    visit('2026-11-18', { state: { is: 'dropped', droppedAt: '2026-11-10T12:00:00Z' } }),
    visit('2026-11-10'),
    visit('2026-11-18', { classroomId: asId('elsewhere') }),
  ];
  expect(comingVisits(visits, room, RANGE)).toEqual([
    { routine: 'recess', weekday: 1, startMinute: 700, endMinute: 720, dates: ['2026-11-16'] },
    { routine: 'writing', weekday: 2, startMinute: 590, endMinute: 610, dates: ['2026-11-17', '2026-11-24'] },
  ]);
});
