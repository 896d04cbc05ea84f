import { expect, it, test } from 'vitest';
import { likelyNames, withoutNames } from './likely-names.ts';

test.each([
  ['Speech w/ J.T.', ['J.T.']],
  ['IEP mtg - KL', ['KL']],
  ['OT with Marcus', ['Marcus']],
  ['Birthday treats - Sofia', ['Sofia']],
  ["Ella's party", ['Ella']],
])('C8: finds the likely name in %s', (title, names) => {
  expect(likelyNames(title).map(({ text }) => text)).toEqual(names);
});

test.each([
  'P.E.',
  'D.E.A.R. time',
  'Gym w/ Coach Lee',
  'Ms. Grace - Art',
  'Math MM',
  'WIN/RTI',
  'IEP',
  'Spring Break',
])('C8: finds none in %s', (title) => {
  expect(likelyNames(title)).toEqual([]);
});

it('C8: masks names and leaves the rest', () => {
  expect(withoutNames('Speech w/ Marcus and J.T.')).toBe('Speech w/ … and …');
});
