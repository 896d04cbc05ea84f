import { expect, it } from 'vitest';
import { localDate } from '../../utils/domain/local-date.ts';
import { hrefOf, parseRoute, type Route, sectionOf } from './route.ts';

const routes: Route[] = [
  { page: 'week' },
  { page: 'plan', monday: null },
  { page: 'plan', monday: localDate('2026-11-16') },
  { page: 'plan-schedule', monday: localDate('2026-11-16') },
  { page: 'plan-print', monday: null },
  { page: 'students' },
  { page: 'student', id: '0f3a' },
  { page: 'new-student' },
  { page: 'classrooms' },
  { page: 'classroom', id: '0f3a' },
  { page: 'new-classroom' },
  { page: 'room', id: '0f3a' },
  { page: 'teacher', id: '0f3a' },
  { page: 'review', id: '0f3a' },
  { page: 'school', id: '0f3a' },
  { page: 'new-school' },
  { page: 'hours' },
  { page: 'visits' },
  { page: 'titles' },
  { page: 'settings' },
  { page: 'start' },
];

it.each(routes)('reads back the address of $page', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

it.each(['', '#', '#/', '#/robots', '#/students/<b>', '#//x'])('shows the week for %j', (hash) => {
  expect(parseRoute(hash)).toEqual({ page: 'week' });
});

it('marks the section of a page below it', () => {
  expect(sectionOf({ page: 'new-school' })).toBe('classrooms');
  expect(sectionOf({ page: 'student', id: '1' })).toBe('students');
  expect(sectionOf({ page: 'plan-print', monday: null })).toBe('plan');
  expect(sectionOf({ page: 'titles' })).toBe('week');
  expect(sectionOf({ page: 'start' })).toBeNull();
});
