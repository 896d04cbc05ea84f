import { describe, expect, it } from 'vitest';
import { asId, type StudentId } from '../../../utils/domain/ids.ts';
import { type CodeNameSurroundings, codeNameProblem, codeNameWarning, offerCodeNames } from './code-name-rules.ts';

const otter = asId<StudentId>('otter');
const around: CodeNameSurroundings = {
  students: [{ id: otter, codeName: 'Otter' }],
  schools: [{ name: 'Maple Elementary' }],
  classrooms: [{ name: 'Rm 12', teacherName: 'Ms. Nuñez' }],
};

describe('codeNameProblem', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Otter', 'taken'],
    [' otter ', 'taken'],
    ['a'.repeat(25), 'too_long'],
    ['Pebble', null],
  ])('%j: %s', (name, problem) => {
    expect(codeNameProblem(name, around)).toBe(problem);
  });

  it('lets a student keep the own code name', () => {
    expect(codeNameProblem('Otter', around, otter)).toBeNull();
  });
});

describe('codeNameWarning', () => {
  it.each([
    ['JS', 'initials'],
    ['J.S.', 'initials'],
    ['J. S.', 'initials'],
    ['J S', 'initials'],
    ['J. Smith', 'initials'],
    ['Jo S.', 'initials'],
    ['Jayden', 'real_name'],
    ['José', 'real_name'],
    ['Little Mia', 'real_name'],
    ['Maple', 'school_word'],
    ['nunez', 'school_word'],
    ['2nd gr boy', 'describes'],
    ['Wheelchair', 'describes'],
    ['Pebble', null],
    ['Kettle drum', null],
    ['Yo-yo', null],
    ['12', null],
  ])('%j: %s', (name, warning) => {
    expect(codeNameWarning(name, around)).toBe(warning);
  });
});

describe('offerCodeNames', () => {
  it('leaves out what is taken, a first name, or near this therapist', () => {
    expect(offerCodeNames(['Otter', 'Maple', 'Jayden', 'Pebble', 'Kettle', 'Quilt'], around, 2)).toEqual([
      'Pebble',
      'Kettle',
    ]);
  });
});
