import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId, type StudentId } from '../domain/ids.ts';
import { addDays, localDate } from '../domain/local-date.ts';
import type { Visit, VisitState } from '../domain/visit.ts';
import type { ServiceOfStudent } from './counted-visits.ts';
import { defaultDistrictRules } from './default-rules.ts';
import { ledger } from './ledger.ts';
import { visitsAbout } from './visits-about.ts';

const MONDAY = localDate('2026-11-16');
const students = ['fox', 'otter', 'heron'].map((id) => asId<StudentId>(id));
const [fox] = students as [StudentId, ...StudentId[]];
const minute = fc.integer({ min: 480, max: 560 });

const state: fc.Arbitrary<VisitState> = fc.oneof(
  fc.record({ is: fc.constant('done' as const), actualStart: minute, actualEnd: minute }),
  fc.constant<VisitState>({ is: 'missed', reason: 'testing' }),
  fc.constant<VisitState>({ is: 'opened', openedAt: '2026-11-15T12:00:00Z' }),
);

const visits: fc.Arbitrary<Visit[]> = fc
  .array(
    fc.record({
      day: fc.nat(3),
      start: minute,
      length: fc.nat(40),
      state,
      who: fc.subarray(students, { minLength: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ day, start, length, state: is, who }, at) => ({
      id: asId(`v${at}`),
      type: 'push-in',
      studentIds: who,
      classroomId: asId('room'),
      routine: 'writing',
      date: addDays(MONDAY, day),
      startMinute: start,
      endMinute: start + length,
      zone: 'America/Chicago',
      state: is,
      ...(at % 4 === 3 && { makesUpFor: asId<Visit['id']>(`v${at - 1}`) }),
    })),
  );

test.each(['full', 'split'] as const)(
  'C10: a ledger of what it asks for is the ledger of everything (%s)',
  (groupMinutes) => {
    const service: ServiceOfStudent = {
      id: asId('service'),
      discipline: 'OT',
      kind: 'direct',
      terms: [{ from: null, minutes: 60, per: 'week', setting: 'either' }],
      studentId: fox,
      sessionMinutes: 20,
      takes: 'either',
    };
    const calendar = { rules: { ...defaultDistrictRules, groupMinutes }, noSchoolDates: [] };
    fc.assert(
      fc.property(visits, (all) => {
        const some = visitsAbout(all)(fox);
        expect(ledger(service, some, calendar, MONDAY)).toEqual(ledger(service, all, calendar, MONDAY));
      }),
    );
  },
);
