import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type StudentId } from '../domain/ids.ts';
import { addDays, type DateRange, localDate } from '../domain/local-date.ts';
import { missedReasons, type Visit, type VisitState } from '../domain/visit.ts';
import type { ServiceOfStudent } from '../minutes/counted-visits.ts';
import { defaultDistrictRules } from '../minutes/default-rules.ts';
import { minutesOfService, missedMinutesOf, sumOfLedgers } from './plan-minutes.ts';

const fox = asId<StudentId>('fox');
const calendar = { rules: defaultDistrictRules, noSchoolDates: [] };
const YEAR: DateRange = { from: localDate('2026-08-01'), until: localDate('2027-08-01') };
const TODAY = localDate('2026-11-18');

const weekly: ServiceOfStudent = {
  id: asId('service'),
  discipline: 'OT',
  kind: 'direct',
  terms: [{ from: null, minutes: 60, per: 'week', setting: 'either' }],
  studentId: fox,
  sessionMinutes: 20,
  takes: 'either',
};

function visit(date: string, state: VisitState, startMinute = 600): Visit {
  return {
    id: asId(`${date} ${startMinute}`),
    type: 'push-in',
    studentIds: [fox],
    classroomId: asId('room'),
    routine: 'writing',
    date: localDate(date),
    startMinute,
    endMinute: startMinute + 20,
    zone: 'America/Chicago',
    state,
  };
}
const done: VisitState = { is: 'done', actualStart: 600, actualEnd: 620 };
const scheduled: VisitState = { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };

describe('C10: what the plan promised, and what became of it', () => {
  test('terms without a first day count from the first visit; what lies ahead stands beside the identity', () => {
    const visits = [
      visit('2026-11-04', done),
      visit('2026-11-10', { is: 'missed', reason: 'testing' }),
      visit('2026-11-17', done),
      visit('2026-11-19', scheduled),
    ];
    const { periods, sum, now } = minutesOfService(weekly, visits, calendar, { range: YEAR, today: TODAY });
    expect(periods.map(({ period }) => period?.range.from)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
    expect(sum).toEqual({ allowed: 180, delivered: 40, missed: { testing: 20 }, unaccounted: 120, planned: 20 });
    expect(now).toMatchObject({ allowed: 60, delivered: 20, planned: 20, owed: 40 });
  });

  test('a year that is over has no present; one without a visit begins today', () => {
    const before = { from: localDate('2025-08-01'), until: YEAR.from };
    expect(minutesOfService(weekly, [], calendar, { range: before, today: TODAY })).toMatchObject({
      periods: [],
      now: null,
    });
    expect(minutesOfService(weekly, [], calendar, { range: YEAR, today: TODAY }).sum).toMatchObject({
      allowed: 60,
      unaccounted: 60,
    });
  });

  test('a sum of sums holds the identity to the minute', () => {
    const state: fc.Arbitrary<VisitState> = fc.oneof(
      fc.constant(done),
      fc.constantFrom(...missedReasons).map((reason): VisitState => ({ is: 'missed', reason })),
      fc.constant(scheduled),
    );
    const visits = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 110 }), state), { maxLength: 30 })
      .map((all) =>
        all.map(([days, one], at) => ({ ...visit(addDays(YEAR.from, days), one), id: asId<Visit['id']>(`v${at}`) })),
      );
    fc.assert(
      fc.property(visits, (some) => {
        const one = minutesOfService(weekly, some, calendar, { range: YEAR, today: TODAY });
        const sum = sumOfLedgers([one.sum, one.sum]);
        expect(sum.allowed).toBe(sum.delivered + missedMinutesOf(sum) + sum.unaccounted);
      }),
    );
  });
});
