import { expect, it } from 'vitest';
import {
  CLASSROOM,
  dayOf,
  ordinaryDays,
  SCHOOL,
  student,
  THERAPIST,
  WEEK,
} from '../../../tests/fixtures/class-week.ts';
import { suggestForCaseload } from '../../../utils/caseload/suggest-for-caseload.ts';
import type { RoutineAgreement } from '../../../utils/domain/classroom.ts';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import { defaultSettings } from '../../../utils/records/settings.ts';
import { windowsOutOfReach } from './windows-out-of-reach.ts';

const OAK = asId<SchoolId>('oak');
const NOW = { date: dayOf(-1), minute: 600 };
const fox = student();
const wren = student({ id: asId('wren'), codeName: 'Wren' });

/** Monday at Maple, Tuesday to Friday at Oak; Ms. Rivera would rather have nobody at arrival. */
function week() {
  const hours = THERAPIST.hours.map((day) => (day.weekday === 1 ? day : { ...day, schoolId: OAK }));
  const caseload = {
    therapist: { ...THERAPIST, hours },
    schools: [SCHOOL, { ...SCHOOL, id: OAK, name: 'Oak School' }],
    classrooms: [CLASSROOM],
    students: [fox, wren],
    preferences: { agreements: [noArrival], turnedDown: [], titleAnswers: [], hardSpots: [], dayChanges: [] },
    settings: defaultSettings,
    unreadable: [],
  };
  const byCalendar = new Map([[asId<never>('class'), ordinaryDays()]]);
  const windows = suggestForCaseload(caseload, byCalendar, [], WEEK);
  return { caseload, byCalendar, visits: [], range: WEEK, windows };
}

const noArrival: RoutineAgreement = {
  classroomId: CLASSROOM.id,
  routine: 'arrival',
  state: 'please-not',
  since: dayOf(-7),
};

it('S25: on days in another building, the windows of the whole school are there to be had by a swap of days', () => {
  const { windowsElsewhere } = windowsOutOfReach(week(), fox, NOW);
  expect(new Set(windowsElsewhere.map(({ date }) => date))).toEqual(new Set([1, 2, 3, 4].map(dayOf)));
  expect(new Set(windowsElsewhere.map(({ studentId }) => studentId))).toEqual(new Set([fox.id, wren.id]));
  expect(windowsElsewhere.some(({ routine }) => routine === 'arrival')).toBe(false);
});

it('S22: a routine that the teacher would rather not share is there to be asked for, for this student alone', () => {
  const { windowsToAskFor } = windowsOutOfReach(week(), fox, NOW);
  expect(windowsToAskFor.map(({ studentId, date, routine }) => [studentId, date, routine])).toEqual([
    [fox.id, dayOf(0), 'arrival'],
  ]);
});

it('what is over is not offered, nor anything to a class that is nowhere', () => {
  const later = { date: dayOf(4), minute: 1000 };
  expect(windowsOutOfReach(week(), fox, later)).toEqual({ windowsElsewhere: [], windowsToAskFor: [] });
  const lost = { ...fox, classroomId: asId<never>('gone') };
  expect(windowsOutOfReach(week(), lost, NOW)).toEqual({ windowsElsewhere: [], windowsToAskFor: [] });
});
