import { expect, it } from 'vitest';
import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import { asId } from '../../../utils/domain/ids.ts';
import { addDays, localDate } from '../../../utils/domain/local-date.ts';
import type { ServiceTerms } from '../../../utils/domain/service.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { weekNeeds } from './week-needs.ts';

const monday = localDate('2026-11-16');
const week = { from: monday, until: addDays(monday, 7) };

function student(id: string, terms?: Partial<ServiceTerms>): Student {
  const full: ServiceTerms = { from: null, minutes: 60, per: 'week', setting: 'either', ...terms };
  return {
    id: asId(id),
    codeName: id,
    color: '#000000',
    classroomId: asId('rm1'),
    discipline: 'OT',
    minutesPerWeek: 60,
    sessionMinutes: 20,
    ...(terms && { services: [{ id: asId(`${id}-1`), discipline: 'OT', kind: 'direct', terms: [full] }] }),
    goals: [
      {
        id: asId('goal'),
        text: 'Put on coat and zip it',
        areas: [{ area: 'self_care_dressing', confidence: 1, evidence: '' }],
        areasChosen: true,
        fit: 'push-in',
      },
    ],
    otherServices: [],
  };
}

function needsOf(students: Student[], visits: Visit[] = []) {
  const caseload = { students, classrooms: [], schools: [], settings: {}, preferences: {} };
  // Of a caseload only this is looked at.
  return weekNeeds(caseload as unknown as Caseload, visits, week);
}

const asked = (...students: Student[]) =>
  needsOf(students).needs.map(({ studentId, mode, minutesOwed }) => `${studentId} ${mode} ${minutesOwed}`);

it('S19: minutes in class and apart are owed each by itself, as the plan says', () => {
  expect(asked(student('plain'))).toEqual(['plain push-in 60']);
  expect(asked(student('split', { apartMinutes: 20 }))).toEqual(['split push-in 40', 'split pull-out 20']);
  expect(asked(student('apart', { setting: 'apart' }))).toEqual(['apart pull-out 60']);
  expect(asked(student('month', { per: 'month', minutes: 160, apartMinutes: 40 }))).toEqual([
    'month push-in 60',
    'month pull-out 20',
  ]);
});

it('S13: who was visited for four weeks in no key routine comes first in one', () => {
  const fox = student('fox');
  const visit: Visit = {
    id: asId('visit'),
    type: 'push-in',
    studentIds: [fox.id],
    classroomId: asId('rm1'),
    routine: 'math_lesson',
    date: addDays(monday, -6),
    startMinute: 600,
    endMinute: 620,
    zone: 'America/New_York',
    state: { is: 'done', actualStart: 600, actualEnd: 620 },
  };
  expect(needsOf([fox, student('wren')], [visit]).keyOverdue).toEqual([fox.id]);
  expect(needsOf([fox], [visit, { ...visit, routine: 'arrival', date: addDays(monday, -20) }]).keyOverdue).toEqual([]);
});
