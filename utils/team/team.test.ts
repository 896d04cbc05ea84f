import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type ClassroomId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import type { Visit, VisitState } from '../domain/visit.ts';
import { calendarOfSchool } from '../minutes/calendar-of-school.ts';
import { defaultDistrictRules } from '../minutes/default-rules.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { decideSeries, keepSeries } from './decide.ts';
import { lastTalks } from './due-talks.ts';
import { isDue, runningSeries } from './series.ts';

const MONDAY = localDate('2026-11-16');
const room = asId<ClassroomId>('room');
const done: VisitState = { is: 'done', actualStart: 600, actualEnd: 620 };
const scheduled: VisitState = { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };

function visit(date: string, state: VisitState, facts: Partial<Visit> = {}): Visit {
  return {
    id: asId(`${date} ${facts.seriesId ?? ''}${facts.type ?? ''}`),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: room,
    routine: 'recess',
    startMinute: 600,
    endMinute: 620,
    date: localDate(date),
    zone: 'America/New_York',
    state,
    ...facts,
  };
}
const weekly = (date: string, state: VisitState) =>
  visit(date, state, { seriesId: 's1', repeatsUntil: localDate('2026-11-23') });

describe('S40: the last talk with a class', () => {
  const calendar = calendarOfSchool({ noSchoolDates: [localDate('2026-11-11')] }, defaultDistrictRules);
  const talkOn = (date: string) => visit(date, done, { type: 'touch-base', studentIds: [] });
  test.each<[string, Visit[], number | null, boolean]>([
    ['was twenty school days ago: not due yet', [talkOn('2026-10-16')], 20, false],
    ['was twenty-one school days ago: due', [talkOn('2026-10-15')], 21, true],
    ['never was, and the class was visited: due', [visit('2026-11-02', done)], null, true],
    ['never was, and neither was a visit: not due', [], null, false],
    [
      'a planned one does not count',
      [visit('2026-11-12', scheduled, { type: 'touch-base' }), talkOn('2026-11-13')],
      1,
      false,
    ],
  ])('%s', (_title, visits, schoolDays, due) => {
    expect(lastTalks([{ id: room }], visits, () => calendar, MONDAY)).toMatchObject([{ schoolDays, isDue: due }]);
  });
});

describe('S18: a standing visit', () => {
  let vault: Vault;
  beforeEach(async () => {
    vault = await openVaultForTests();
    for (const one of [
      weekly('2026-11-02', done),
      weekly('2026-11-09', scheduled),
      weekly('2026-11-16', scheduled),
      weekly('2026-11-23', scheduled),
    ])
      await vault.write('visits', one);
  });
  afterEach(() => vault.close());

  const all = async () => {
    const [visits, reviews] = await Promise.all([vault.readAll('visits'), vault.readAll('reviews')]);
    return { visits: visits.records.toSorted((a, b) => a.date.localeCompare(b.date)), reviews: reviews.records };
  };
  const series = async () => {
    const { visits, reviews } = await all();
    return runningSeries(visits, reviews);
  };
  const now = { today: MONDAY, instant: () => Temporal.Instant.from('2026-11-16T15:00:00Z') };

  test('is listed from a week before its review date', async () => {
    const [one] = await series();
    expect(one && [one.reviewOn, isDue(one, MONDAY), isDue(one, addDays(MONDAY, -1))]).toEqual([
      '2026-11-23',
      true,
      false,
    ]);
  });

  test.each(['paused', 'moved', 'ended'] as const)(
    'is %s with a reason: what is ahead goes, what was stays',
    async (did) => {
      const [one] = await series();
      if (!one) throw new Error('no series');
      const { undo } = await decideSeries(vault, one, { did, because: 'class-changed' }, now);
      const { visits, reviews } = await all();
      expect(visits.map(({ state }) => state.is)).toEqual(['done', 'scheduled', 'dropped', 'dropped']);
      expect(reviews).toMatchObject([{ state: did, history: [{ did, because: 'class-changed', on: MONDAY }] }]);
      expect(await series()).toEqual([]);
      await undo();
      expect((await all()).visits.map(({ state }) => state.is)).toEqual([
        'done',
        'scheduled',
        'scheduled',
        'scheduled',
      ]);
      expect(await series()).toHaveLength(1);
    },
  );

  test('that is kept asks no more, and nothing goes on by itself', async () => {
    const [one] = await series();
    if (!one) throw new Error('no series');
    await keepSeries(vault, one, localDate('2027-01-04'), MONDAY);
    const { visits, reviews } = await all();
    expect(visits).toHaveLength(4);
    expect(reviews[0]?.history).toEqual([{ did: 'kept', on: MONDAY, until: '2027-01-04' }]);
    expect(await series()).toEqual([]);
  });
});
