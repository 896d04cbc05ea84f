import { expect, test } from 'vitest';
import { asId, type SchoolId } from '../../../utils/domain/ids.ts';
import { freeName } from './free-name.ts';

const here = asId<SchoolId>('5c00100000000000000000000000a001');
const there = asId<SchoolId>('5c00100000000000000000000000a002');
const rooms = (...names: string[]) => names.map((name) => ({ name, schoolId: here }));

test.each([
  [[], 'Grade 2'],
  [['Grade 3'], 'Grade 2'],
  [['grade 2 '], 'Grade 2 (Room 12)'],
  [['Grade 2', 'Grade 2 (Room 12)'], 'Grade 2 2'],
  [['Grade 2', 'Grade 2 (Room 12)', 'Grade 2 2'], 'Grade 2 3'],
])('beside %j the class of a course is called %s', (names, expected) => {
  expect(freeName({ name: 'Grade 2', section: 'Room 12' }, rooms(...names), here)).toBe(expected);
});

test('a class of another school takes no name', () => {
  expect(freeName({ name: 'Grade 2' }, rooms('Grade 2'), there)).toBe('Grade 2');
});
