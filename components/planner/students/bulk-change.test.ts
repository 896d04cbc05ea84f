import { expect, it } from 'vitest';
import { yearsOfWork } from '../../../tests/fixtures/years-of-work.ts';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { bulkEdits, isGoodChange, noChange } from './bulk-change.ts';
import { studentsShown } from './students-shown.ts';

const records = yearsOfWork(0);
const students = records.flatMap((edit): Student[] =>
  'write' in edit && edit.store === 'students' ? [edit.write] : [],
);
const rooms = records.flatMap((edit): Classroom[] =>
  'write' in edit && edit.store === 'classrooms' ? [edit.write] : [],
);

it('changes what was said of the chosen ones and nothing else, and gives the way back', () => {
  const chosen = new Set(students.slice(0, 3).map(({ id }) => id));
  const { edits, undo } = bulkEdits(students, chosen, { ...noChange, minutesPerWeek: 45 });
  expect(edits).toEqual(
    students.slice(0, 3).map((student) => ({ store: 'students', write: { ...student, minutesPerWeek: 45 } })),
  );
  expect(undo).toEqual(students.slice(0, 3).map((write) => ({ store: 'students', write })));
});

it.each([
  [{}, false],
  [{ minutesPerWeek: 45 }, true],
  [{ minutesPerWeek: 0 }, false],
  [{ minutesPerWeek: 45.5 }, false],
  [{ sessionMinutes: 500 }, false],
  [{ discipline: 'PT' }, true],
] as const)('%j can be applied: %s', (patch, good) => {
  expect(isGoodChange({ ...noChange, ...patch })).toBe(good);
});

it('S25: sixty students of six schools are found by school, class, teacher or code name', () => {
  const inSchool = (schoolId: Classroom['schoolId']) => studentsShown(students, rooms, { sought: '', schoolId });
  const schools = [...new Set(rooms.map(({ schoolId }) => schoolId))];
  expect(schools).toHaveLength(6);
  expect(schools.map((id) => inSchool(id).length).reduce((sum, count) => sum + count, 0)).toBe(60);
  expect(studentsShown(students, rooms, { sought: 'rm 12', schoolId: 'every' }).length).toBeGreaterThan(0);
  expect(studentsShown(students, rooms, { sought: ' CODEA0 ', schoolId: 'every' })).toHaveLength(1);
  expect(studentsShown(students, rooms, { sought: 'nobody', schoolId: 'every' })).toEqual([]);
});
