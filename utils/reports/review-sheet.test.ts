import { describe, expect, test } from 'vitest';
import { asId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import type { GoalPoint } from './goal-history.ts';
import { goalSettings } from './goal-history.ts';
import { progressPeriod, ratingsOf, routinesUsed } from './review-sheet.ts';

const TODAY = localDate('2026-11-16');

describe('S20: the days that a review sheet tells of', () => {
  test.each<[string, string[], string, string | null, boolean]>([
    ['no report is named: the school year so far', [], '2026-08-01', null, false],
    ['since the report before', ['2026-10-16', '2027-01-22'], '2026-10-16', '2027-01-22', false],
    ['the next is near', ['2026-12-04'], '2026-08-01', '2026-12-04', true],
    ['it is due today', ['2026-11-16'], '2026-08-01', '2026-11-16', true],
    ['reports of the year before are over', ['2026-06-05'], '2026-08-01', null, false],
  ])('%s', (_title, dates, from, due, isSoon) => {
    expect(progressPeriod(dates.map(localDate), TODAY)).toEqual({ range: { from, until: '2026-11-17' }, due, isSoon });
  });
});

function visit(id: string, facts: Partial<Visit> = {}): Visit {
  return {
    id: asId<VisitId>(id),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('room'),
    routine: 'writing',
    date: TODAY,
    startMinute: 600,
    endMinute: 620,
    zone: 'America/Chicago',
    state: { is: 'done', actualStart: 600, actualEnd: 620 },
    ...facts,
  };
}

test('S20: routines used are counted with their minutes; what was missed is none of them', () => {
  const visits = [
    visit('a'),
    visit('b', { type: 'pull-out' }),
    visit('c', { routine: 'recess' }),
    visit('d', { routine: 'arrival', state: { is: 'missed', reason: 'testing' } }),
  ];
  const minutes = new Map(visits.map(({ id }, at) => [id, [20, 15, 40, 0][at] ?? 0]));
  expect(routinesUsed(visits, minutes)).toEqual([
    { routine: 'recess', types: ['push-in'], visits: 1, minutes: 40 },
    { routine: 'writing', types: ['push-in', 'pull-out'], visits: 2, minutes: 35 },
  ]);
});

test('S20, S4: ratings are counted by setting, from the first to the last, without an average', () => {
  const point = (date: string, help: GoalPoint['help'], routine: GoalPoint['routine'] = 'writing'): GoalPoint => ({
    ...{ visitId: asId(date), date: localDate(date), routine, type: 'push-in', help },
    ...{ outcome: null, count: null, participation: [] },
  });
  const points = [
    point('2026-09-01', 'some'),
    point('2026-09-08', 'none'),
    point('2026-09-15', 'some'),
    point('2026-09-16', null),
    point('2026-09-17', 'full', 'recess'),
  ];
  expect(ratingsOf(goalSettings(points))).toEqual([
    {
      routine: 'writing',
      type: 'push-in',
      counts: [
        { help: 'none', times: 1 },
        { help: 'some', times: 2 },
      ],
      first: { date: '2026-09-01', help: 'some' },
      last: { date: '2026-09-15', help: 'some' },
      isEnough: true,
    },
    expect.objectContaining({ routine: 'recess', isEnough: false }),
  ]);
});
