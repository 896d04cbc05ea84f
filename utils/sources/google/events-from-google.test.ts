import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type CalendarId } from '../../domain/ids.ts';
import type { GoogleEvent } from '../../google/calendar/shapes.ts';
import { eventsFromGoogle } from './events-from-google.ts';

const facts = {
  calendarId: asId<CalendarId>('t@school.example'),
  zone: 'America/New_York',
  titlesShared: true,
  seenAt: '2026-09-14T12:00:00Z',
};
const literacy: GoogleEvent = {
  id: 'abc_20260914T130000Z',
  status: 'confirmed',
  summary: 'Literacy block',
  location: 'Room 12',
  start: { dateTime: '2026-09-14T09:00:00-04:00', timeZone: 'America/New_York' },
  end: { dateTime: '2026-09-14T09:45:00-04:00', timeZone: 'America/New_York' },
  recurringEventId: 'abc',
};
const read = (changes: Partial<GoogleEvent> = {}, more = {}) =>
  eventsFromGoogle({ ...literacy, ...changes }, { ...facts, ...more });

describe('an event of Google’s', () => {
  test('as ours: local times in the calendar’s zone, its series, its place', () => {
    expect(read()).toEqual([
      {
        id: 'abc_20260914T130000Z',
        calendarId: 't@school.example',
        seriesId: 'abc',
        source: 'google',
        zone: 'America/New_York',
        seenAt: '2026-09-14T12:00:00Z',
        title: 'Literacy block',
        location: 'Room 12',
        busy: true,
        status: 'confirmed',
        allDay: false,
        date: '2026-09-14',
        startMinute: 540,
        endMinute: 585,
        endConfirmed: true,
      },
    ]);
  });

  test('is read by its instant, whatever zone it is written in', () => {
    const start = { dateTime: '2026-09-14T06:00:00-07:00', timeZone: 'America/Los_Angeles' };
    expect(read({ start })).toMatchObject([{ date: '2026-09-14', startMinute: 540 }]);
    const floating = { dateTime: '2026-09-14T06:00:00', timeZone: 'America/Los_Angeles' };
    expect(read({ start: floating })).toMatchObject([{ startMinute: 540 }]);
  });

  test('keeps its wall time over the change of the clocks', () => {
    const on = (date: string, offset: string) =>
      read({ start: { dateTime: `${date}T09:00:00${offset}` }, end: { dateTime: `${date}T09:45:00${offset}` } });
    expect(on('2026-10-30', '-04:00')).toMatchObject([{ startMinute: 540 }]);
    expect(on('2026-11-02', '-05:00')).toMatchObject([{ startMinute: 540 }]);
  });

  test('of whole days ends before its end date', () => {
    const days = { start: { date: '2026-09-18' }, end: { date: '2026-09-19' } };
    expect(read(days)).toMatchObject([{ allDay: true, date: '2026-09-18', endDate: '2026-09-19' }]);
  });

  test('over midnight is one a day, and until midnight ends with the day', () => {
    const end = (dateTime: string) => ({ start: { dateTime: '2026-09-14T22:00:00-04:00' }, end: { dateTime } });
    expect(
      read(end('2026-09-15T06:00:00-04:00')).map((one) => !one.allDay && [one.date, one.startMinute, one.endMinute]),
    ).toEqual([
      ['2026-09-14', 1320, 1440],
      ['2026-09-15', 0, 360],
    ]);
    expect(read(end('2026-09-15T00:00:00-04:00'))).toMatchObject([{ startMinute: 1320, endMinute: 1440 }]);
  });

  test('C5 has a hidden title on a calendar that shares free and busy only, and where it is private', () => {
    expect(read({}, { titlesShared: false })).toMatchObject([{ title: null }]);
    expect(read({}, { titlesShared: false })[0]).not.toHaveProperty('location');
    const { summary: _, ...untitled } = literacy;
    expect(eventsFromGoogle({ ...untitled, visibility: 'private' }, facts)).toMatchObject([{ title: null }]);
    expect(eventsFromGoogle(untitled, facts)).toMatchObject([{ title: '' }]);
  });

  test('is nothing where nothing happens: canceled, a working location, a birthday', () => {
    expect(read({ status: 'cancelled' })).toEqual([]);
    expect(read({ eventType: 'workingLocation' })).toEqual([]);
    expect(read({ eventType: 'birthday' })).toEqual([]);
  });

  test('S26 blocks no one when it is declined or shown as free; being out of office does', () => {
    expect(read({ attendees: [{ self: true, responseStatus: 'declined' }] })).toMatchObject([{ status: 'declined' }]);
    expect(read({ transparency: 'transparent' })).toMatchObject([{ busy: false }]);
    expect(read({ eventType: 'outOfOffice', summary: 'Out of office' })).toMatchObject([{ busy: true }]);
  });

  test('without an end stands at its minute, not confirmed', () => {
    const { end: _, ...endless } = literacy;
    expect(eventsFromGoogle(endless, facts)).toMatchObject([{ startMinute: 540, endMinute: 540, endConfirmed: false }]);
  });

  test('never throws and never invents a time, whatever stands in it', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('2026-09-14', '2026-09-14T09:00:00Z', '2026-02-30', 'Mars/Base'),
    );
    const when = fc.record({ date: text, dateTime: text, timeZone: text }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.record({ id: fc.constant('x'), start: when, end: when }, { requiredKeys: ['id'] }), (event) => {
        for (const one of eventsFromGoogle(event, facts)) {
          const written = [event.start?.date, event.start?.dateTime].filter(Boolean).join(' ');
          expect(written).not.toBe('');
          if (!one.allDay) expect(one.endMinute).toBeGreaterThanOrEqual(one.startMinute);
        }
      }),
    );
  });
});
