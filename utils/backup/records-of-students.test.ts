import { expect, it } from 'vitest';
import { CLASSROOM, dayOf, SCHOOL, student } from '../../tests/fixtures/class-week.ts';
import type { DayChange } from '../domain/day-change.ts';
import { asId } from '../domain/ids.ts';
import { dayChangeIdOf } from '../records/day-change.ts';
import type { KeptRecord } from './contents.ts';
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
