import { expect, it } from 'vitest';
import { nextStudentColor, studentColors } from './student-colors.ts';

it('gives each new student a color that nobody has, as long as there is one', () => {
  const taken: string[] = [];
  for (const _ of studentColors) taken.push(nextStudentColor(taken));
  expect(new Set(taken).size).toBe(studentColors.length);
});

it('then gives the least used one', () => {
  expect(nextStudentColor([...studentColors, ...studentColors.slice(1)])).toBe(studentColors[0]);
});
