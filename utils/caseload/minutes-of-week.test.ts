import { expect, test } from 'vitest';
import { asId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate, weekOf } from '../domain/local-date.ts';
import type { Visit, VisitState } from '../domain/visit.ts';
import { minutesOfWeek } from './minutes-of-week.ts';

const fox = asId<StudentId>('fox');
const week = weekOf(localDate('2026-11-16'));

function visit(state: VisitState, facts: Partial<Visit> = {}): Visit {
  return {
    id: asId<VisitId>('v'),
    type: 'push-in',
    studentIds: [fox],
    classroomId: asId('room'),
    routine: 'recess',
    startMinute: 735,
    endMinute: 755,
    date: localDate('2026-11-18'),
    zone: 'America/New_York',
    state,
    ...facts,
  };
}

const scheduled: VisitState = { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };
const nothing = { done: 0, planned: 0, unconfirmed: 0 };

test.each<[string, VisitState, object]>([
  ['done counts as long as it really took', { is: 'done', actualStart: 738, actualEnd: 752 }, { done: 14 }],
  ['scheduled is planned', scheduled, { planned: 20 }],
  ['opened is not planned before it was seen on a calendar', { is: 'opened', openedAt: '' }, { unconfirmed: 20 }],
  ['unsure is not, either', { is: 'unsure', openedAt: '', candidates: [] }, { unconfirmed: 20 }],
  ['missed counts for nothing', { is: 'missed', reason: 'student-absent' }, {}],
  ['dropped counts for nothing', { is: 'dropped', droppedAt: '' }, {}],
])('%s', (_title, state, minutes) => {
  expect(minutesOfWeek([visit(state)], fox, week)).toEqual({ ...nothing, ...minutes });
});

test.each<[string, Partial<Visit>]>([
  ['another student', { studentIds: [asId('otter')] }],
  ['the Sunday before', { date: localDate('2026-11-15') }],
  ['the Monday after', { date: localDate('2026-11-23') }],
  ['a touch-base: it is time between adults', { type: 'touch-base' }],
  ['a consult', { type: 'consult' }],
])('does not count %s', (_title, facts) => {
  expect(minutesOfWeek([visit(scheduled, facts)], fox, week)).toEqual(nothing);
});

test('a visit to several students counts in full for each, and all of a week add up', () => {
  const both = visit(scheduled, { studentIds: [fox, asId('otter')] });
  const done = visit(
    { is: 'done', actualStart: 600, actualEnd: 625 },
    { date: localDate('2026-11-16'), type: 'make-up' },
  );
  expect(minutesOfWeek([both, both, done], fox, week)).toEqual({ done: 25, planned: 40, unconfirmed: 0 });
});
