import { describe, expect, it } from 'vitest';
import { readPrefill } from './prefill.ts';

const OWN = 'own@school.example';
const read = (search: string) =>
  readPrefill(search, {
    zone: 'America/New_York',
    nextHour: '2026-11-16T10:00',
    defaultCalendarId: OWN,
    isWritable: (id) => id === OWN || id === 'shared@school.example',
  });

describe('readPrefill', () => {
  it('takes every field of a visit', () => {
    const search = new URLSearchParams({
      action: 'TEMPLATE',
      text: 'Room visit',
      dates: '20261117T080000/20261117T082500',
      ctz: 'America/Chicago',
      details: 'Line<br>two',
      location: 'Rm 12',
      add: 'a@school.example, b@school.example',
      src: 'shared@school.example',
      recur: 'RRULE:FREQ=WEEKLY;UNTIL=20261229T045959Z',
      crm: 'AVAILABLE',
    });
    expect(read(`?${search}`)).toEqual({
      title: 'Room visit',
      allDay: false,
      start: '2026-11-17T08:00',
      end: '2026-11-17T08:25',
      zone: 'America/Chicago',
      location: 'Rm 12',
      description: 'Line\ntwo',
      guests: ['a@school.example', 'b@school.example'],
      calendarId: 'shared@school.example',
      recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20261229T045959Z',
      busy: false,
    });
  });

  it('reads times with Z as UTC', () => {
    expect(read('?dates=20261117T133000Z/20261117T140000Z')).toMatchObject({
      start: '2026-11-17T08:30',
      end: '2026-11-17T09:00',
    });
  });

  it('reads whole days with an exclusive end', () => {
    expect(read('?dates=20261116/20261118')).toMatchObject({ allDay: true, start: '2026-11-16', end: '2026-11-18' });
  });

  it('falls back to the own calendar where the one asked for is read-only', () => {
    expect(read('?src=class@school.example').calendarId).toBe(OWN);
  });

  it('proposes the next hour without dates', () => {
    expect(read('')).toMatchObject({ start: '2026-11-16T10:00', end: '2026-11-16T11:00', title: '' });
  });
});
