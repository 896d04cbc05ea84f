import { expect, test } from 'vitest';
import { asId } from '../../domain/ids.ts';
import { localDate } from '../../domain/local-date.ts';
import type { SeenPage } from '../../messages.ts';
import { eventsFromPage } from './events-from-page.ts';

const seen: SeenPage = {
  account: null,
  accountIndex: 0,
  zone: 'America/New_York',
  dates: [localDate('2026-11-16')],
  timed: [
    {
      eventId: asId('e1'),
      calendarId: asId('room'),
      seriesId: 's1',
      date: localDate('2026-11-16'),
      startMinute: 485,
      endMinute: 500,
      title: 'Morning work',
      endConfirmed: false,
      declined: false,
      color: '#33679f',
    },
    {
      eventId: asId('e2'),
      calendarId: asId('mine'),
      date: localDate('2026-11-16'),
      startMinute: 600,
      endMinute: 630,
      title: null,
      endConfirmed: true,
      declined: true,
    },
  ],
  allDay: [
    {
      eventId: asId('e3'),
      calendarId: asId('room'),
      date: localDate('2026-11-16'),
      endDate: localDate('2026-11-18'),
      title: 'No school',
    },
  ],
};

test('every chip is an event with what the page says, and nothing that it does not', () => {
  const shared = { source: 'page', zone: 'America/New_York', seenAt: '2026-11-16T12:00:00Z', busy: true };
  expect(eventsFromPage(seen, '2026-11-16T12:00:00Z')).toStrictEqual([
    {
      ...shared,
      id: 'e1',
      calendarId: 'room',
      seriesId: 's1',
      title: 'Morning work',
      status: 'confirmed',
      allDay: false,
      date: '2026-11-16',
      startMinute: 485,
      endMinute: 500,
      endConfirmed: false,
    },
    {
      ...shared,
      id: 'e2',
      calendarId: 'mine',
      title: null,
      status: 'declined',
      allDay: false,
      date: '2026-11-16',
      startMinute: 600,
      endMinute: 630,
      endConfirmed: true,
    },
    {
      ...shared,
      id: 'e3',
      calendarId: 'room',
      title: 'No school',
      status: 'confirmed',
      allDay: true,
      date: '2026-11-16',
      endDate: '2026-11-18',
    },
  ]);
});
