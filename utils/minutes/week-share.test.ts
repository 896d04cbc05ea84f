import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asId, type VisitId } from '../domain/ids.ts';
import { addDays, type LocalDate, localDate } from '../domain/local-date.ts';
import type { ServiceTerms } from '../domain/service.ts';
import type { Visit } from '../domain/visit.ts';
import type { ServiceOfStudent } from './counted-visits.ts';
import { defaultDistrictRules } from './default-rules.ts';
import type { ServiceCalendar } from './service-calendar.ts';
import { weekShares } from './week-share.ts';

/** School from Mon 8/17/2026; no school on 11/11 and 11/25 to 11/27. A six-day rotation, Mon 8/17 is day 1. */
const school: ServiceCalendar = {
  rules: { ...defaultDistrictRules, yearStart: '08-17', yearEnd: '06-11' },
  noSchoolDates: ['11-11', '11-25', '11-26', '11-27'].map((text) => localDate(`2026-${text}`)),
  cycle: { days: 6, anchorDate: localDate('2026-08-17'), anchorDay: 1, afterClosure: 'resume' },
};

function service(terms: Partial<ServiceTerms> & Pick<ServiceTerms, 'minutes' | 'per'>, sessionMinutes = 20) {
  return {
    id: asId('service'),
    discipline: 'OT',
    kind: 'direct',
    terms: [{ from: null, setting: 'either', ...terms }],
    studentId: asId('fox'),
    sessionMinutes,
    takes: 'either',
  } satisfies ServiceOfStudent;
}

/** `done 11-03 20`, `missed 11-03 20`, `absent 11-03 20` (excused here), `planned 11-24 20`. */
function visit(text: string): Visit {
  const [is = '', date = '', minutes = ''] = text.split(' ');
  const span = { startMinute: 600, endMinute: 600 + Number(minutes) };
  const tie = { calendarId: asId<never>('c'), eventId: asId<never>('e') };
  return {
    id: asId<VisitId>(text),
    type: 'push-in',
    studentIds: [asId('fox')],
    classroomId: asId('rm1'),
    routine: 'writing',
    date: localDate(`2026-${date}`),
    ...span,
    zone: 'America/New_York',
    state:
      is === 'done'
        ? { is, actualStart: span.startMinute, actualEnd: span.endMinute }
        : is === 'planned'
          ? { is: 'scheduled', tie }
          : { is: 'missed', reason: is === 'absent' ? 'student-absent' : 'testing' },
  };
}

const weekOf = (monthAndDay: string) => {
  const from = localDate(`2026-${monthAndDay}`);
  return { from, until: addDays(from, 7) };
};
const sharesOf = (of: ServiceOfStudent, monday: string, ...visits: string[]) =>
  weekShares(of, visits.map(visit), school, weekOf(monday)).map(({ minutes }) => minutes);

const monthly = service({ minutes: 80, per: 'month' });
const threeOfFour = service({ minutes: 40, per: 'some-weeks', weeks: { on: 3, of: 4 } });

describe("a week's share of what a plan promises (C10)", () => {
  test.each([
    ['a week by itself', service({ minutes: 40, per: 'week' }), '11-16', [], [40]],
    ['a short week promises as much', service({ minutes: 40, per: 'week' }), '11-23', [], [40]],
    ['a week without school asks for nothing', service({ minutes: 40, per: 'week' }), '07-06', [], [0]],
    [
      'what stands this week is part of its share',
      service({ minutes: 40, per: 'week' }),
      '11-16',
      ['done 11-16 20', 'planned 11-18 20'],
      [40],
    ],
    [
      'missed this week, it is asked for again this week',
      service({ minutes: 40, per: 'week' }),
      '11-16',
      ['missed 11-16 20'],
      [40],
    ],
    ['excused this week, it is not', service({ minutes: 40, per: 'week' }), '11-16', ['absent 11-16 20'], [20]],
    ['a month in step', monthly, '11-09', ['done 11-03 20'], [20]],
    ['a month that is behind asks for more', monthly, '11-16', [], [60]],
    ['a month that is ahead asks for nothing', monthly, '11-09', ['done 11-03 40', 'done 11-05 40'], [0]],
    [
      'what stands later in the month is not planned twice',
      monthly,
      '11-16',
      ['done 11-03 20', 'planned 11-23 40', 'planned 11-24 20'],
      [0],
    ],
    [
      'two months in one week have a share each, and November ends with all that is left',
      monthly,
      '11-30',
      ['done 11-03 60'],
      [20, 20],
    ],
    [
      'a six-day cycle: its last two days have the rest of it, three of the next their half',
      service({ minutes: 40, per: 'cycle' }),
      '11-16',
      [],
      [40, 20],
    ],
    ['3 of 4 weeks: a week with service has all of its minutes', threeOfFour, '11-09', [], [40]],
    [
      '3 of 4 weeks: the fourth is free',
      threeOfFour,
      '11-30',
      ['done 11-09 40', 'done 11-16 40', 'done 11-23 40'],
      [0],
    ],
  ] as const)('%s', (_, of, monday, visits, shares) => {
    expect(sharesOf(of, monday, ...visits)).toEqual(shares);
  });

  it('week after week, shares that are given come to the promise, never to more', () => {
    const services = fc.record({
      minutes: fc.integer({ min: 1, max: 24 }).map((five) => five * 5),
      per: fc.constantFrom('month' as const, 'quarter' as const, 'cycle' as const, 'year' as const),
      session: fc.constantFrom(15, 20, 30),
    });
    fc.assert(
      fc.property(services, ({ minutes, per, session }) => {
        const of = service({ minutes, per }, session);
        const given: Visit[] = [];
        for (let monday: LocalDate = localDate('2026-09-07'); monday < '2026-12-14'; monday = addDays(monday, 7)) {
          for (const share of weekShares(of, given, school, { from: monday, until: addDays(monday, 7) })) {
            expect(share.minutes).toBeGreaterThanOrEqual(0);
            expect(share.delivered + share.minutes).toBeLessThanOrEqual(share.promised);
            const on = monday < share.period.from ? share.period.from : monday;
            if (share.minutes > 0) given.push(visit(`done ${on.slice(5)} ${share.minutes}`));
            if (share.period.until <= addDays(monday, 7) && share.period.from >= '2026-09-07')
              expect(share.delivered + share.minutes).toBe(share.promised);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
