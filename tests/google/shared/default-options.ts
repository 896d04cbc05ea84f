import type { PageOptions } from './wire.ts';

export const DEFAULT_OPTIONS: PageOptions = {
  language: 'en',
  clock: '12h',
  theme: 'light',
  hourHeightPx: 48,
  zone: 'America/New_York',
  now: '2026-11-16T09:00[America/New_York]',
  weekStart: 7,
  weekends: true,
  customDays: 4,
  shortEventsAs30: false,
  showDeclined: true,
  showWorkingLocation: false,
  people: [],
  startView: 'week',
  minuteTickMs: 60_000,
  slideMs: 200,
  eventDelayMs: 0,
  viewkeyDelayMs: 80,
};
