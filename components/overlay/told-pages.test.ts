import { expect, test, vi } from 'vitest';
import { localDate } from '../../utils/domain/local-date.ts';
import type { SeenPage } from '../../utils/messages.ts';
import { ToldPages } from './told-pages.ts';

const page = (more: Partial<SeenPage> = {}): SeenPage => ({
  account: 'd.okafor@riverbend.k12.example',
  accountIndex: 0,
  zone: 'America/New_York',
  dates: [localDate('2026-11-16')],
  timed: [],
  allDay: [],
  ...more,
});

test('the same is told once', () => {
  const told = new ToldPages();
  expect(told.has(page())).toBe(false);
  told.keep(page());
  expect(told.has(page())).toBe(true);
});

test.each([
  ['another account', { account: null }],
  ['another zone', { zone: 'America/Denver' }],
  ['other days', { dates: [localDate('2026-11-17')] }],
])('%s is news', (_what, more) => {
  const told = new ToldPages();
  told.keep(page());
  expect(told.has(page(more))).toBe(false);
});

test('after a while it is told again, so that its age stays true', () => {
  vi.useFakeTimers();
  const told = new ToldPages();
  told.keep(page());
  vi.advanceTimersByTime(6 * 60_000);
  expect(told.has(page())).toBe(false);
  vi.useRealTimers();
});
