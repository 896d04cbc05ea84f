import { describe, expect, test } from 'vitest';
import type { DistrictRules } from '../domain/district-rules.ts';
import { asId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { ServiceTerms } from '../domain/service.ts';
import { type MissedReason, missedReasons, type Visit, type VisitState, type VisitType } from '../domain/visit.ts';
import type { ServiceOfStudent } from './counted-visits.ts';
import { defaultDistrictRules } from './default-rules.ts';
import { type Ledger, ledger, ledgersIn } from './ledger.ts';
import type { ServiceCalendar } from './service-calendar.ts';

const [fox, otter] = [asId<StudentId>('fox'), asId<StudentId>('otter')];
const day = (monthAndDay: string, year = 2026) => localDate(`${year}-${monthAndDay}`);

/**
 * School from Mon 8/17/2026 to Fri 6/11/2027. No school: Mon 9/7, Wed 11/11, Wed-Fri 11/25-27, 12/21 to 1/1.
 * Marking periods begin on 8/17, 10/19, 1/11 and 3/22. Six-day rotation, Mon 8/17 is day 1.
 */
const school: ServiceCalendar = {
  rules: {
    ...defaultDistrictRules,
    yearStart: '08-17',
    yearEnd: '06-11',
    quarterStarts: [day('08-17'), day('10-19'), day('01-11', 2027), day('03-22', 2027)],
    makeUpFor: missedReasons.filter((reason) => reason !== 'student-absent'),
  },
  noSchoolDates: [
    ...['09-07', '11-11', '11-25', '11-26', '11-27'].map((text) => day(text)),
    ...['21', '22', '23', '24', '25', '28', '29', '30', '31'].map((text) => day(`12-${text}`)),
    day('01-01', 2027),
  ],
  cycle: { days: 6, anchorDate: day('08-17'), anchorDay: 1, afterClosure: 'resume' },
};
const withRules = (rules: Partial<DistrictRules>): ServiceCalendar => ({
  ...school,
  rules: { ...school.rules, ...rules },
});
const strict = withRules({ resets: 'strict' });

type Terms = Partial<ServiceTerms> & Pick<ServiceTerms, 'minutes' | 'per'>;

function service(first: Terms, ...later: Terms[]): ServiceOfStudent {
  const full = (terms: Terms): ServiceTerms => ({ from: null, setting: 'either', ...terms });
  return {
    id: asId('service'),
    discipline: 'OT',
    kind: 'direct',
    terms: [full(first), ...later.map(full)],
    studentId: fox,
    sessionMinutes: 20,
    takes: 'either',
  };
}
const weekly60 = service({ minutes: 60, per: 'week' });
const monthly90 = service({ minutes: 90, per: 'month' });

/** `done 11-16 20`, `missed 11-17 20 testing`, `planned 11-19 20`; all begin at 10:00 unless `facts` say otherwise. */
function visit(text: string, facts: Partial<Visit> = {}): Visit {
  const [is = '', date = '', minutes = '0', reason] = text.split(' ');
  const startMinute = facts.startMinute ?? 600;
  const endMinute = startMinute + Number(minutes);
  return {
    id: asId<VisitId>(`${is} ${date} ${startMinute}`),
    type: 'push-in',
    studentIds: [fox],
    classroomId: asId('room'),
    routine: 'writing',
    date: date.length === 5 ? day(date) : localDate(date),
    startMinute,
    endMinute,
    zone: 'America/New_York',
    state: stateOf(is, { startMinute, endMinute, reason }),
    ...facts,
  };
}

type Told = { startMinute: number; endMinute: number; reason: string | undefined };

function stateOf(is: string, { startMinute, endMinute, reason }: Told): VisitState {
  if (is === 'done') return { is, actualStart: startMinute, actualEnd: endMinute };
  if (is === 'missed') return { is, reason: missedReasons.find((one) => one === reason) ?? 'testing' };
  if (is === 'planned') return { is: 'scheduled', tie: { calendarId: asId('c'), eventId: asId('e') } };
  return { is: 'opened', openedAt: '2026-11-01T12:00:00Z' };
}

type Row = {
  of: ServiceOfStudent;
  in?: ServiceCalendar;
  visits?: (string | Visit)[];
  on: string;
  is: Partial<Omit<Ledger, 'period'>> & { from?: string; until?: string };
};

function standing({ of, in: calendar = school, visits = [], on }: Row): Ledger {
  const all = visits.map((one) => (typeof one === 'string' ? visit(one) : one));
  return ledger(of, all, calendar, on.length === 5 ? day(on) : localDate(on));
}

const missed = (minutes: number, reason: MissedReason = 'testing') => ({ missed: { [reason]: minutes } });
const group = { studentIds: [fox, otter] };
const friday13 = visit('missed 11-13 20');
const makeUp = (text: string, facts: Partial<Visit> = {}) =>
  visit(text, { type: 'make-up', makesUpFor: friday13.id, ...facts });

const table: Record<string, Row> = {
  // Per week.
  'a week under way': {
    of: weekly60,
    visits: ['done 11-16 20', 'planned 11-19 20', 'opened 11-20 15'],
    on: '11-18',
    is: {
      from: '11-16',
      until: '11-23',
      allowed: 60,
      delivered: 20,
      planned: 20,
      unconfirmed: 15,
      unaccounted: 40,
      owed: 40,
      expected: 36,
      pace: 'on',
    },
  },
  'more than a visit ahead': {
    of: weekly60,
    visits: ['done 11-16 30', 'done 11-17 30'],
    on: '11-17',
    is: { delivered: 60, unaccounted: 0, owed: 0, expected: 24, pace: 'ahead' },
  },
  'nothing by the last day of the week': {
    of: weekly60,
    on: '11-20',
    is: { allowed: 60, unaccounted: 60, owed: 60, expected: 60, pace: 'behind' },
  },
  'a week with a day off promises no less': {
    of: weekly60,
    visits: ['done 11-09 20', 'done 11-10 20'],
    on: '11-12',
    is: { allowed: 60, delivered: 40, owed: 20, expected: 45, pace: 'on' },
  },
  'a week of two school days promises no less': {
    of: weekly60,
    visits: ['done 11-23 30', 'done 11-24 30'],
    on: '11-24',
    is: { allowed: 60, delivered: 60, unaccounted: 0, owed: 0, pace: 'on' },
  },
  'a week of break promises nothing': {
    of: weekly60,
    on: '12-23',
    is: { from: '12-21', allowed: 0, unaccounted: 0, owed: 0, expected: 0, pace: 'on' },
  },
  'a Sunday belongs to the week before it': { of: weekly60, on: '11-22', is: { from: '11-16', until: '11-23' } },
  'strict weeks run from the first day of the service': {
    of: service({ minutes: 60, per: 'week', from: day('09-09') }),
    in: strict,
    visits: ['done 11-12 20', 'done 11-10 20'],
    on: '11-16',
    is: { from: '11-11', until: '11-18', delivered: 20, owed: 40, expected: 45, pace: 'behind' },
  },
  'the same visits in a calendar week': {
    of: service({ minutes: 60, per: 'week', from: day('09-09') }),
    visits: ['done 11-12 20', 'done 11-10 20'],
    on: '11-16',
    is: { from: '11-16', until: '11-23', delivered: 0, owed: 60, expected: 12, pace: 'on' },
  },
  // Missed.
  'missed for a reason that is made up': {
    of: weekly60,
    visits: ['done 11-16 20', 'done 11-17 20', 'missed 11-18 20'],
    on: '11-20',
    is: { delivered: 40, ...missed(20), unaccounted: 0, owed: 20, pace: 'behind' },
  },
  'missed for a reason that is not': {
    of: weekly60,
    visits: ['done 11-16 20', 'done 11-17 20', 'missed 11-18 20 student-absent'],
    on: '11-20',
    is: { delivered: 40, ...missed(20, 'student-absent'), unaccounted: 0, owed: 0, pace: 'on' },
  },
  'a person decides otherwise: to be made up': {
    of: weekly60,
    visits: [visit('missed 11-18 20', { state: { is: 'missed', reason: 'student-absent', makeUp: 'wanted' } })],
    on: '11-20',
    is: { ...missed(20, 'student-absent'), unaccounted: 40, owed: 60 },
  },
  'a person decides otherwise: not needed': {
    of: weekly60,
    visits: [visit('missed 11-18 20', { state: { is: 'missed', reason: 'testing', makeUp: 'not-needed' } })],
    on: '11-20',
    is: { ...missed(20), unaccounted: 40, owed: 40 },
  },
  'two reasons': {
    of: weekly60,
    visits: ['missed 11-17 20', 'missed 11-18 15 student-absent', 'missed 11-19 5'],
    on: '11-20',
    is: { missed: { testing: 25, 'student-absent': 15 }, unaccounted: 20, owed: 45 },
  },
  'made up in the same week': {
    of: weekly60,
    visits: [friday13, makeUp('done 11-12 20')],
    on: '11-13',
    is: { delivered: 20, missed: {}, unaccounted: 40, owed: 40 },
  },
  'made up a week later counts where it was missed': {
    of: weekly60,
    visits: [friday13, 'done 11-09 20', 'done 11-10 20', makeUp('done 11-17 20')],
    on: '11-13',
    is: { delivered: 60, missed: {}, unaccounted: 0, owed: 0 },
  },
  'and not on its own day': {
    of: weekly60,
    visits: [friday13, makeUp('done 11-17 20')],
    on: '11-17',
    is: { delivered: 0, unaccounted: 60 },
  },
  'a make-up that took longer': {
    of: weekly60,
    visits: [friday13, makeUp('done 11-17 30')],
    on: '11-17',
    is: { delivered: 10, unaccounted: 50 },
  },
  'a make-up that was shorter': {
    of: weekly60,
    visits: [friday13, makeUp('done 11-17 15')],
    on: '11-13',
    is: { delivered: 15, ...missed(5), unaccounted: 40, owed: 45 },
  },
  'two make-ups of one visit': {
    of: weekly60,
    visits: [friday13, makeUp('done 11-16 15'), makeUp('done 11-17 15')],
    on: '11-17',
    is: { delivered: 10 },
  },
  'a make-up of a visit that is gone counts on its own day': {
    of: weekly60,
    visits: [makeUp('done 11-17 20')],
    on: '11-17',
    is: { delivered: 20 },
  },
  'what was delivered unasked leaves less to miss': {
    of: weekly60,
    visits: ['done 11-16 50', 'missed 11-17 20'],
    on: '11-17',
    is: { delivered: 50, ...missed(10), unaccounted: 0, owed: 10 },
  },
  'more than promised': {
    of: weekly60,
    visits: ['done 11-16 40', 'done 11-17 40', 'missed 11-18 20'],
    on: '11-20',
    is: { delivered: 80, missed: {}, unaccounted: -20, owed: 0, pace: 'ahead' },
  },
  'carried on to the next week, where the district has it so': {
    of: weekly60,
    in: withRules({ makeUpWithin: 'year' }),
    visits: [friday13, 'done 11-16 20'],
    on: '11-16',
    is: { delivered: 20, owed: 60, carried: 20 },
  },
  'and not, where it is to be made up in the same period': {
    of: weekly60,
    visits: [friday13, 'done 11-16 20'],
    on: '11-16',
    is: { owed: 40, carried: 0 },
  },
  // Per month.
  'a month': {
    of: monthly90,
    visits: ['done 11-03 30', 'done 11-10 30', 'done 10-30 30'],
    on: '11-16',
    is: { from: '11-01', until: '12-01', allowed: 90, delivered: 60, owed: 30, expected: 53, pace: 'on' },
  },
  'a strict month': {
    of: service({ minutes: 90, per: 'month', from: day('09-15') }),
    in: strict,
    visits: ['done 11-03 30', 'done 11-15 30'],
    on: '11-16',
    is: { from: '11-15', until: '12-15', delivered: 30, owed: 60, expected: 5, pace: 'ahead' },
  },
  'strict months that began on the 31st keep to the ends of months': {
    of: service({ minutes: 90, per: 'month', from: day('08-31') }),
    in: strict,
    on: '11-30',
    is: { from: '11-30', until: '12-31', allowed: 90 },
  },
  'a summer month promises nothing': { of: monthly90, on: '2027-07-15', is: { allowed: 0, owed: 0, pace: 'on' } },
  // Per quarter.
  "a quarter is the district's marking period": {
    of: service({ minutes: 300, per: 'quarter' }),
    visits: ['done 10-20 60', 'done 11-10 60', 'done 10-16 60'],
    on: '11-16',
    is: { from: '10-19', until: '2027-01-11', allowed: 300, delivered: 120, expected: 130, pace: 'on' },
  },
  'the last marking period ends with the school year': {
    of: service({ minutes: 300, per: 'quarter' }),
    on: '2027-05-03',
    is: { from: '2027-03-22', until: '2027-08-17' },
  },
  'a quarter where no marking periods are known': {
    of: service({ minutes: 300, per: 'quarter' }),
    in: withRules({ quarterStarts: [] }),
    visits: ['done 10-20 60', 'done 11-10 60'],
    on: '11-16',
    is: { from: '10-01', until: '2027-01-01', delivered: 120, expected: 181, pace: 'behind' },
  },
  'a strict quarter': {
    of: service({ minutes: 300, per: 'quarter', from: day('09-15') }),
    in: strict,
    visits: ['done 10-20 60', 'done 09-14 60'],
    on: '11-16',
    is: { from: '09-15', until: '12-15', delivered: 60, expected: 216, pace: 'behind' },
  },
  // Per cycle.
  'a six-day cycle resumes after a day off': {
    of: service({ minutes: 40, per: 'cycle' }),
    visits: ['done 11-10 20', 'done 11-17 20', 'done 11-09 20'],
    on: '11-17',
    is: { from: '11-10', until: '11-19', allowed: 40, delivered: 40, expected: 33, pace: 'on' },
  },
  'a cycle whose printed numbers run on': {
    of: service({ minutes: 40, per: 'cycle' }),
    in: { ...school, cycle: { days: 6, anchorDate: day('08-17'), anchorDay: 1, afterClosure: 'skip' } },
    visits: ['done 11-10 20', 'done 11-17 20'],
    on: '11-16',
    is: { from: '11-09', until: '11-17', delivered: 20, owed: 20 },
  },
  'a strict cycle': {
    of: service({ minutes: 40, per: 'cycle', from: day('11-05') }),
    in: strict,
    on: '11-17',
    is: { from: '11-16', until: '11-24', allowed: 40 },
  },
  'a cycle in a school without one is a week': {
    of: service({ minutes: 40, per: 'cycle' }),
    in: { rules: school.rules, noSchoolDates: [] },
    on: '11-17',
    is: { from: '11-16', until: '11-23', allowed: 40 },
  },
  // Per year.
  'ten hours a year': {
    of: service({ minutes: 600, per: 'year' }),
    visits: ['done 09-15 60', 'done 10-15 60', 'done 11-10 60'],
    on: '11-16',
    is: { from: '08-17', until: '2027-08-17', allowed: 600, delivered: 180, expected: 192, pace: 'on' },
  },
  'a strict year runs from its own first day': {
    of: service({ minutes: 600, per: 'year', from: day('10-01') }),
    in: strict,
    visits: ['done 09-15 60', 'done 10-15 60', 'done 11-10 60'],
    on: '11-16',
    is: { from: '10-01', until: '2027-10-01', delivered: 120, expected: 96, pace: 'ahead' },
  },
  // 3 of 4 weeks.
  '3 of 4 weeks': {
    of: service({ minutes: 30, per: 'some-weeks', weeks: { on: 3, of: 4 } }),
    visits: ['done 11-10 30'],
    on: '11-16',
    is: { from: '11-09', until: '12-07', allowed: 90, delivered: 30, expected: 28, pace: 'on' },
  },
  'weeks of break are not among the four': {
    of: service({ minutes: 30, per: 'some-weeks', weeks: { on: 3, of: 4 } }),
    on: '12-28',
    is: { from: '12-07', until: '2027-01-18', allowed: 90 },
  },
  'the last block of the year may be short': {
    of: service({ minutes: 30, per: 'some-weeks', weeks: { on: 3, of: 4 } }),
    on: '2027-06-08',
    is: { from: '2027-06-07', until: '2027-08-16', allowed: 30 },
  },
  'strict, 3 of 4 weeks run from the first day': {
    of: service({ minutes: 30, per: 'some-weeks', weeks: { on: 3, of: 4 }, from: day('09-09') }),
    in: strict,
    on: '11-16',
    is: { from: '11-04', until: '12-02', allowed: 90 },
  },
  // The plan changes, begins, ends; a slip is corrected.
  'a plan that changes on Wednesday: each part its share': {
    of: service({ minutes: 30, per: 'week' }, { minutes: 60, per: 'week', from: day('11-18') }),
    on: '11-17',
    is: { from: '11-16', until: '11-23', allowed: 48 },
  },
  'a plan that changes on Wednesday: the new one for the whole week': {
    of: service({ minutes: 30, per: 'week' }, { minutes: 60, per: 'week', from: day('11-18') }),
    in: withRules({ partPeriods: 'whole' }),
    on: '11-17',
    is: { allowed: 60 },
  },
  'strict: the old plan has its part of a week': {
    of: service({ minutes: 30, per: 'week', from: day('11-02') }, { minutes: 60, per: 'week', from: day('11-18') }),
    in: strict,
    on: '11-17',
    is: { from: '11-16', until: '11-18', allowed: 12 },
  },
  'strict: and the new one a week of its own': {
    of: service({ minutes: 30, per: 'week', from: day('11-02') }, { minutes: 60, per: 'week', from: day('11-18') }),
    in: strict,
    on: '11-18',
    is: { from: '11-18', until: '11-25', allowed: 60 },
  },
  'a change that is still to come changes nothing yet': {
    of: service({ minutes: 30, per: 'week' }, { minutes: 60, per: 'week', from: day('12-01') }),
    on: '11-17',
    is: { allowed: 30 },
  },
  'weeks that become months': {
    of: service({ minutes: 30, per: 'week' }, { minutes: 90, per: 'month', from: day('11-16') }),
    on: '11-16',
    is: { from: '11-16', until: '12-01', allowed: 42 },
  },
  'a service that begins on Wednesday of a short week': {
    of: service({ minutes: 60, per: 'week', from: day('09-09') }),
    on: '09-10',
    is: { from: '09-09', until: '09-14', allowed: 45 },
  },
  'the same where parts count whole': {
    of: service({ minutes: 60, per: 'week', from: day('09-09') }),
    in: withRules({ partPeriods: 'whole' }),
    on: '09-10',
    is: { allowed: 60 },
  },
  'a service that ends': {
    of: { ...weekly60, until: day('12-16') },
    on: '12-14',
    is: { from: '12-14', until: '12-16', allowed: 24 },
  },
  'after its end nothing is promised': { of: { ...weekly60, until: day('12-16') }, on: '12-16', is: { allowed: 0 } },
  'a corrected slip was never so': {
    of: {
      ...service({ minutes: 45, per: 'week' }),
      corrections: [{ on: day('11-10'), before: { from: null, minutes: 30, per: 'week', setting: 'either' } }],
    },
    on: '11-03',
    is: { allowed: 45 },
  },
  // Groups and what overlaps.
  'a visit to two counts in full for each': {
    of: weekly60,
    visits: [visit('done 11-16 25', group)],
    on: '11-16',
    is: { delivered: 25 },
  },
  'or they share it, and the odd minute goes to one of them': {
    of: weekly60,
    in: withRules({ groupMinutes: 'split' }),
    visits: [visit('done 11-16 25', group)],
    on: '11-16',
    is: { delivered: 13 },
  },
  'the other one has the rest': {
    of: { ...weekly60, studentId: otter },
    in: withRules({ groupMinutes: 'split' }),
    visits: [visit('done 11-16 25', group)],
    on: '11-16',
    is: { delivered: 12 },
  },
  'visits that overlap share only what they have in common': {
    of: weekly60,
    in: withRules({ groupMinutes: 'split' }),
    visits: ['done 11-16 30', visit('done 11-16 30', { startMinute: 615, studentIds: [otter] })],
    on: '11-16',
    is: { delivered: 23 },
  },
  'nobody is seen twice in one minute': {
    of: weekly60,
    visits: ['done 11-16 30', visit('done 11-16 30', { startMinute: 620 })],
    on: '11-16',
    is: { delivered: 50 },
  },
  'a missed visit to two is shared as it would have been': {
    of: weekly60,
    in: withRules({ groupMinutes: 'split' }),
    visits: [visit('missed 11-16 30', group)],
    on: '11-16',
    is: missed(15),
  },
};

test.each(Object.entries(table))('C10: %s', (_title, row) => {
  const found = standing(row);
  const { from, until, ...figures } = row.is;
  expect(found).toMatchObject(figures);
  const full = (text: string) => (text.length === 5 ? day(text) : text);
  if (from) expect(found.period?.range.from).toBe(full(from));
  if (until) expect(found.period?.range.until).toBe(full(until));
  if (figures.missed) expect(found.missed).toEqual(figures.missed);
});

describe('what counts', () => {
  test.each<[VisitType, number]>([
    ['push-in', 20],
    ['co-teach', 20],
    ['pull-out', 20],
    ['make-up', 20],
    ['observe', 0],
    ['consult', 0],
    ['touch-base', 0],
    ['evaluation', 0],
  ])('C10: %s counts as direct for %i minutes', (type, delivered) => {
    expect(standing({ of: weekly60, visits: [visit('done 11-16 20', { type })], on: '11-16', is: {} })).toMatchObject({
      delivered,
    });
  });

  test('a consult counts for a consult service alone', () => {
    const consult: ServiceOfStudent = { ...weekly60, kind: 'consult' };
    const visits = ['done 11-16 20', visit('done 11-17 15', { type: 'consult' })];
    expect(standing({ of: consult, visits, on: '11-17', is: {} }).delivered).toBe(15);
  });

  test('S19: two direct services each take the visits of their own setting', () => {
    const visits = ['done 11-16 20', visit('done 11-17 15', { type: 'pull-out' })];
    const deliveredTo = (takes: ServiceOfStudent['takes']) =>
      standing({ of: { ...weekly60, takes }, visits, on: '11-17', is: {} }).delivered;
    expect([deliveredTo('in-class'), deliveredTo('apart'), deliveredTo('either')]).toEqual([20, 15, 35]);
  });

  test.each<[string, number, number, number]>([
    ['an end before the start, as across midnight', 1430, 10, 0],
    ['no time at all', 600, 600, 0],
    ['a whole day', 0, 1440, 1440],
  ])('%s is %i to %i and counts %i minutes', (_title, actualStart, actualEnd, delivered) => {
    const state: VisitState = { is: 'done', actualStart, actualEnd };
    const found = standing({ of: weekly60, visits: [visit('done 11-16 20', { state })], on: '11-16', is: {} });
    expect(found).toMatchObject({ delivered, unaccounted: 60 - delivered });
  });
});

/**
 * The example in the README of Ambiki's `pacing` 2.2: 6 visits of 30 minutes a month, service from January 11, on
 * April 22, 2022, with Good Friday and April 25 off. Seven were used; five are expected by the calendar, three strictly.
 */
describe('the published example in which strict and calendar periods differ', () => {
  const sixVisits = { ...service({ minutes: 180, per: 'month', from: localDate('2022-01-11') }), sessionMinutes: 30 };
  const inTennessee = (resets: DistrictRules['resets']): ServiceCalendar => ({
    rules: { ...defaultDistrictRules, resets },
    noSchoolDates: [localDate('2022-04-15'), localDate('2022-04-25')],
  });
  const used = ['12', '13', '14', '18', '19', '20', '21'].map((date) => `done 2022-04-${date} 30`);

  test.each([
    ['calendar', 5, '2022-05-01'],
    ['strict', 3, '2022-05-11'],
  ] as const)('%s: %i visits expected, reset on %s', (resets, visits, reset) => {
    const found = standing({ of: sixVisits, in: inTennessee(resets), visits: used, on: '2022-04-22', is: {} });
    expect(Math.round(found.expected / 30)).toBe(visits);
    expect(found.period?.range.until).toBe(reset);
    expect(found).toMatchObject({ delivered: 210, owed: 0, pace: 'ahead' });
  });
});

test('periods follow each other without a gap, each as it stands on its last day', () => {
  const visits = ['done 11-03 30', 'missed 11-10 30', 'done 11-17 60'].map((text) => visit(text));
  const found = ledgersIn(weekly60, visits, school, { from: day('11-02'), until: day('11-23') });
  expect(found.map(({ period }) => period?.range.from)).toEqual([day('11-02'), day('11-09'), day('11-16')]);
  expect(found.map(({ delivered, unaccounted }) => [delivered, unaccounted])).toEqual([
    [30, 30],
    [0, 30],
    [60, 0],
  ]);
});
