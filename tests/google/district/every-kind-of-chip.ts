import type { NewEvent } from '../store/stored-event.ts';

/**
 * One of every kind of chip on the account's own calendar, for tests of readers: around Monday, 16 November 2026.
 * None of them is a class's routine.
 */
export function everyKindOfChip(calendarId: string): NewEvent[] {
  const event = (title: string, start: string, end: string, rest: Partial<NewEvent> = {}): NewEvent => ({
    calendarId,
    title,
    start,
    end,
    ...rest,
  });
  return [
    event('Order putty', '2026-11-16T16:30', '2026-11-16T17:00', { kind: 'task' }),
    event('Lincoln', '2026-11-16', '2026-11-18', { kind: 'workingLocation' }),
    event('Oak Hill', '2026-11-18', '2026-11-19', { kind: 'workingLocation' }),
    event('Report writing', '2026-11-17T16:30', '2026-11-17T18:00', { kind: 'focusTime' }),
    event('Conference', '2026-11-20', '2026-11-21', { kind: 'outOfOffice' }),
    event('Dentist', '2026-11-18T16:00', '2026-11-18T17:00', { kind: 'outOfOffice' }),
    event('Cluster meeting', '2026-11-19T16:30', '2026-11-19T17:30', {
      response: 'needsAction',
      guests: ['m.ellis@riverbend.k12.example'],
    }),
    event('Wellness webinar', '2026-11-17T15:30', '2026-11-17T16:30', { response: 'declined' }),
    event('Book club?', '2026-11-16T17:30', '2026-11-16T18:30', { response: 'tentative' }),
    event('Late drive home', '2026-11-16T22:00', '2026-11-17T01:00'),
    event('District institute', '2026-11-20', '2026-11-24'),
    // Three at once, and two inside a longer one.
    event('Call A', '2026-11-21T09:00', '2026-11-21T10:00'),
    event('Call B', '2026-11-21T09:00', '2026-11-21T10:00'),
    event('Call C', '2026-11-21T09:00', '2026-11-21T10:00'),
    event('Open clinic', '2026-11-21T11:00', '2026-11-21T15:00'),
    event('Slot 1', '2026-11-21T12:00', '2026-11-21T13:00'),
    event('Slot 2', '2026-11-21T12:00', '2026-11-21T13:00'),
  ];
}
