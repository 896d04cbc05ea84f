import { describe, expect, it } from 'vitest';
import { asId, type ClassroomId, type GoalId, type StudentId } from '../../../utils/domain/ids.ts';
import { localDate } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { weeklyServiceOf } from '../../../utils/domain/weekly-service.ts';
import {
  draftOfStudent,
  newStudentDraft,
  problemsOfStudent,
  type StudentDraft,
  studentOfDraft,
} from './student-draft.ts';

const id = asId<StudentId>('fox');
const room = asId<ClassroomId>('room12');
const fox: Student = {
  id,
  codeName: 'Fox',
  color: '#b04a12',
  classroomId: room,
  discipline: 'OT',
  minutesPerWeek: 60,
  sessionMinutes: 20,
  goals: [{ id: asId<GoalId>('g'), text: 'zip a coat', areas: [], areasChosen: false, fit: 'push-in' }],
  otherServices: [{ title: 'Speech', weekday: 2, startMinute: 570, endMinute: 600 }],
  sections: ['5A'],
  remarks: 'Likes trains.',
};
const alone = { students: [], schools: [], classrooms: [] };

function draft(changes: Partial<StudentDraft>): StudentDraft {
  const start = { codeName: 'Fox', color: '#b04a12', classroomId: room, discipline: 'OT' } as const;
  return { ...newStudentDraft(start), ...changes };
}

it('a student survives the way into a form and back', () => {
  expect(studentOfDraft(id, draftOfStudent(fox))).toEqual(fox);
});

it('a plan that says more than minutes a week is kept; one that does not follows the minutes a week', () => {
  const plain = weeklyServiceOf(fox);
  const spelled = { ...plain, until: localDate('2027-06-11') };
  const reportsOn = [localDate('2026-12-04')];
  expect(studentOfDraft(id, draftOfStudent({ ...fox, services: [spelled], reportsOn }))).toMatchObject({
    services: [spelled],
    reportsOn,
  });
  const changed = studentOfDraft(id, { ...draftOfStudent({ ...fox, services: [plain] }), minutesPerWeek: 90 });
  expect(changed).toMatchObject({ minutesPerWeek: 90 });
  expect(changed.services).toBeUndefined();
});

it('"not known" stays apart from "none"', () => {
  expect(studentOfDraft(id, draft({ otherServices: null })).otherServices).toBeNull();
  expect(studentOfDraft(id, draft({ otherServices: [] })).otherServices).toEqual([]);
});

describe('problemsOfStudent', () => {
  it('has none for a code name, a class and the usual minutes: goals may be empty (S50)', () => {
    expect(Object.values(problemsOfStudent(draft({}), alone)).filter(Boolean)).toEqual([]);
  });

  it.each<[keyof StudentDraft, Partial<StudentDraft>, string]>([
    ['codeName', { codeName: '' }, 'code_name_empty'],
    ['classroomId', { classroomId: '' }, 'class_missing'],
    ['minutesPerWeek', { minutesPerWeek: null }, 'minutes_out_of_range'],
    ['minutesPerWeek', { minutesPerWeek: 12.5 }, 'minutes_out_of_range'],
    ['sessionMinutes', { sessionMinutes: 9 }, 'session_out_of_range'],
    [
      'goals',
      { goals: [{ id: asId<GoalId>('g'), text: ' ', areas: [], areasChosen: false, fit: 'either' }] },
      'goal_empty',
    ],
    [
      'otherServices',
      { otherServices: [{ title: '', weekday: 1, startMinute: 600, endMinute: null }] },
      'service_incomplete',
    ],
  ])('%s of %j: %s', (field, changes, problem) => {
    expect(problemsOfStudent(draft(changes), alone)[field]).toBe(problem);
  });

  it('says that a code name is taken, but not by the student itself', () => {
    const taken = { ...alone, students: [fox] };
    expect(problemsOfStudent(draft({}), taken).codeName).toBe('code_name_taken');
    expect(problemsOfStudent(draft({}), taken, id).codeName).toBeNull();
  });
});
