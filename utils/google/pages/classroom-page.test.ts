import { expect, test } from 'vitest';
import { courseOfPath, isHomePath } from './classroom-page.ts';

const coded = (id: string) => btoa(id).replaceAll('=', '');

test.each([
  [`/u/0/c/${coded('700100200301')}`, '700100200301'],
  [`/c/${coded('612345678901')}/`, '612345678901'],
  // Other parts of a course, a single item, and what is no course.
  [`/u/0/w/${coded('700100200301')}/t/all`, null],
  [`/u/0/c/${coded('700100200301')}/a/ODAwMTAw/details`, null],
  [`/u/0/c/${coded('not a number')}`, null],
  ['/u/0/c/%%%', null],
  ['/u/0/h', null],
])('%s is the stream of %s', (path, courseId) => {
  expect(courseOfPath(path)).toBe(courseId);
});

test.each([
  ['/', true],
  ['/h', true],
  ['/u/1/h', true],
  ['/u/0/', true],
  ['/u/0', true],
  ['/u/0/h/archived', false],
  ['/u/0/calendar/this-week/course/all', false],
  [`/u/0/c/${coded('700100200301')}`, false],
])('%s is home: %s', (path, isHome) => {
  expect(isHomePath(path)).toBe(isHome);
});
