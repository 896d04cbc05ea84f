import { expect, it } from 'vitest';
import { CLASSROOM, dayOf, SCHOOL, student, visit } from '../../tests/fixtures/class-week.ts';
import type { DayChange } from '../domain/day-change.ts';
import { asId } from '../domain/ids.ts';
import { dayChangeIdOf } from '../records/day-change.ts';
import type { KeptRecord } from './contents.ts';
import { handoverOf } from './handover.ts';
import { recordsOfStudents } from './records-of-students.ts';

const said = (change: DayChange): KeptRecord => ({
  store: 'dayChanges',
  write: { ...change, id: dayChangeIdOf(change) },
});

it("C3 what was said of a student's school goes along, of another school and of the therapist it does not", () => {
  const fox = student();
  const own = said({ is: 'closed', schoolId: SCHOOL.id, date: dayOf(1) });
  const all: KeptRecord[] = [
    { store: 'schools', write: SCHOOL },
    { store: 'classrooms', write: CLASSROOM },
    { store: 'students', write: fox },
    own,
    said({ is: 'closed', schoolId: asId('other'), date: dayOf(1) }),
    said({ is: 'therapist-out', date: dayOf(1) }),
  ];
  const handed = recordsOfStudents(all, new Set([fox.id]));
  expect(handed.filter(({ store }) => store === 'dayChanges')).toEqual([own]);
});

it("S55 the student's own view goes to a colleague only where the therapist says so", () => {
  const fox = student();
  const note: KeptRecord = {
    store: 'visitNotes',
    write: {
      id: asId('visit'),
      classroomId: CLASSROOM.id,
      routine: 'arrival',
      date: dayOf(1),
      students: [{ studentId: fox.id, help: 'some', voice: { face: 'proud', words: 'I did the zipper' } }],
      updatedAt: '2026-11-17T12:00:00Z',
      changedAt: {},
    },
  };
  const all: KeptRecord[] = [
    { store: 'classrooms', write: CLASSROOM },
    { store: 'students', write: fox },
    { store: 'visits', write: { ...visit(1, '8:15', '8:35'), id: asId('visit'), studentIds: [fox.id] } },
    note,
  ];
  const handed = (wish?: { withVoice: boolean }) =>
    handoverOf(all, new Set([fox.id]), wish).records.filter(({ store }) => store === 'visitNotes');
  const { voice: _own, ...mark } = note.write.students[0] ?? { studentId: fox.id };
  expect(handed()).toEqual([{ ...note, write: { ...note.write, students: [mark] } }]);
  expect(handed({ withVoice: true })).toEqual([note]);
});
