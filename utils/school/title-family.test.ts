import { expect, it } from 'vitest';
import { titleFamily } from './title-family.ts';

it('C6: an answer holds for every title that differs only in room, grade, day, teacher or number', () => {
  for (const title of [
    'WIN',
    'win',
    'WIN - gr 2',
    '2nd gr WIN',
    'WIN w/ Ms. Lee',
    'WIN (Rm 12)',
    'Tues WIN',
    '10:15 WIN',
  ])
    expect(titleFamily(title)).toBe('win');
});

it('C6: keeps titles with other words apart', () => {
  expect(titleFamily('Eagle Time')).not.toBe(titleFamily('Eagle Block'));
  expect(titleFamily('Zorbles')).not.toBe('');
});

it('C6: never leaves a title with a word without a family', () => {
  expect(titleFamily('Mrs. Patel')).not.toBe('');
  expect(titleFamily('Day 4')).toBe('day');
  expect(titleFamily('12:30')).toBe('');
});
