import { expect, test } from 'vitest';
import { asId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import { timeDoubt, timeProblem } from './time-problem.ts';

const span = (startMinute: number, endMinute: number): MinuteSpan => ({ startMinute, endMinute });

test.each<[string, MinuteSpan, ReturnType<typeof timeProblem>]>([
  ['twenty minutes', span(590, 610), null],
  ['no minute at all', span(590, 590), 'ends-before-it-begins'],
  ['an end before the start', span(610, 590), 'ends-before-it-begins'],
  ['across midnight', span(1430, 10), 'ends-before-it-begins'],
  ['a whole school day', span(480, 960), null],
  ['a minute more', span(480, 961), 'longer-than-a-school-day'],
  ['twenty-four hours', span(0, 1440), 'longer-than-a-school-day'],
])('%s', (_title, times, problem) => {
  expect(timeProblem(times)).toBe(problem);
});

function visit(id: string, facts: Partial<Visit> = {}): Visit {
  return {
    id: asId(id),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('room'),
    routine: 'writing',
    date: localDate('2026-11-16'),
    startMinute: 590,
    endMinute: 610,
    zone: 'America/New_York',
    state: { is: 'done', actualStart: 590, actualEnd: 610 },
    ...facts,
  };
}

test.each<[string, Visit, boolean]>([
  ['with a visit elsewhere', visit('other', { classroomId: asId('elsewhere') }), true],
  ['with another routine of the room', visit('other', { routine: 'recess' }), true],
  ['of two students in one routine is one visit', visit('other'), false],
  ['with itself, as it was logged before, is none', visit('this', { routine: 'recess' }), false],
  ['on another day is none', visit('other', { routine: 'recess', date: localDate('2026-11-17') }), false],
  [
    'with a planned one is none',
    visit('other', { routine: 'recess', state: { is: 'missed', reason: 'testing' } }),
    false,
  ],
  [
    'that only touches is none',
    visit('other', { routine: 'recess', state: { is: 'done', actualStart: 610, actualEnd: 620 } }),
    false,
  ],
])('an overlap %s', (_title, other, doubts) => {
  expect(timeDoubt(span(590, 610), visit('this'), [other])).toEqual(
    doubts ? { is: 'overlaps', other: span(590, 610) } : null,
  );
});

test.each<[string, string, MinuteSpan, number | null]>([
  ['an hour is left out in spring', '2026-03-08', span(60, 200), 80],
  ['an hour comes twice in fall', '2026-11-01', span(60, 200), 200],
  ['of another day nothing is said', '2026-11-02', span(60, 200), null],
])('a clock change: %s', (_title, date, times, minutes) => {
  expect(timeDoubt(times, visit('this', { date: localDate(date) }), [])).toEqual(
    minutes === null ? null : { is: 'clock-change', minutes },
  );
});
