import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ICS_OPTIONS, icsFile, icsText, vevent, wrongEvents } from '../../../tests/fixtures/ics-text.ts';
import type { CalendarEvent } from '../../domain/calendar-event.ts';
import { clockTime } from '../../domain/minutes.ts';
import { dateOfNumber, numberOfDate } from './day-numbers.ts';
import { eventsFromIcs, MOST_STEPS } from './events-from-ics.ts';
import { readCalendar } from './read-calendar.ts';

async function read(...lines: string[]): Promise<{ events: CalendarEvent[]; leftOut: number }> {
  const calendar = await readCalendar(icsFile(...lines));
  if (!calendar.ok) throw new Error(calendar.problem);
  return eventsFromIcs(calendar.value, ICS_OPTIONS);
}

/** "11-16 08:05-08:30 Math", "11-16..11-18 Break" for whole days. */
async function told(...lines: string[]): Promise<string[]> {
  const { events } = await read(...lines);
  return events
    .map((event) => {
      const date = event.date.slice(5);
      return event.allDay
        ? `${date}..${event.endDate.slice(5)} ${event.title}`
        : `${date} ${clockTime(event.startMinute)}-${clockTime(event.endMinute)} ${event.title}`;
    })
    .sort();
}

const MATH = ['UID:math@google.com', 'SUMMARY:Math', 'DTSTART;TZID=America/New_York:20261116T080500', 'DURATION:PT25M'];

describe('an entry', () => {
  test('once, in another zone, at no zone, all day, over midnight', async () => {
    expect(
      await told(
        vevent(...MATH),
        vevent('UID:b', 'SUMMARY:Utc', 'DTSTART:20261117T130500Z', 'DTEND:20261117T133000Z'),
        vevent('UID:c', 'SUMMARY:Floating', 'DTSTART:20261117T090000', 'DTEND:20261117T093000'),
        vevent('UID:d', 'SUMMARY:Break', 'DTSTART;VALUE=DATE:20261125', 'DTEND;VALUE=DATE:20261128'),
        vevent('UID:e', 'SUMMARY:One day', 'DTSTART;VALUE=DATE:20261120'),
        vevent('UID:f', 'SUMMARY:Trip', 'DTSTART:20261119T220000', 'DTEND:20261120T020000'),
        vevent('UID:g', 'SUMMARY:Outlook', 'DTSTART;TZID=Central Standard Time:20261118T080000', 'DURATION:PT1H'),
      ),
    ).toEqual([
      '11-16 08:05-08:30 Math',
      '11-17 08:05-08:30 Utc',
      '11-17 09:00-09:30 Floating',
      '11-18 09:00-10:00 Outlook',
      '11-19 22:00-24:00 Trip',
      '11-20 00:00-02:00 Trip',
      '11-20..11-21 One day',
      '11-25..11-28 Break',
    ]);
  });

  test('without a length, of a broken form, or repeating each second is left out and counted', async () => {
    const { events, leftOut } = await read(
      vevent(...MATH),
      vevent('UID:a', 'SUMMARY:No end', 'DTSTART:20261117T130500Z'),
      vevent('UID:b', 'SUMMARY:Bad', 'DTSTART:2026'),
      vevent('UID:c', 'SUMMARY:Often', 'DTSTART:20261117T130500Z', 'DURATION:PT1M', 'RRULE:FREQ=SECONDLY'),
      vevent('UID:d', 'no colon', 'DTSTART:20261117T130500Z', 'DURATION:PT1M'),
      vevent('UID:e', 'DTSTART:20261117T130500Z', 'DURATION:PT1M', 'RRULE:FREQ=FOO'),
    );
    expect(events.map(({ title }) => title)).toEqual(['Math']);
    expect(leftOut).toBe(5);
  });

  test('in a zone that only the file describes is worked out; one that nobody knows floats', async () => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:Ours', 'BEGIN:STANDARD', 'DTSTART:19701101T020000', 'TZOFFSETFROM:-0500'],
      ...['TZOFFSETTO:-0700', 'END:STANDARD', 'END:VTIMEZONE'],
    ];
    const ours = vevent('UID:a', 'SUMMARY:Ours', 'DTSTART;TZID=Ours:20261116T080000', 'DURATION:PT30M');
    const nobodys = vevent('UID:b', 'SUMMARY:Nobody', 'DTSTART;TZID=Nowhere:20261116T080000', 'DURATION:PT30M');
    expect(await told(...zone, ours, nobodys)).toEqual(['11-16 08:00-08:30 Nobody', '11-16 10:00-10:30 Ours']);
  });

  test('C5 where everything is one word, titles are hidden', async () => {
    const busy = Array.from({ length: 6 }, (_, at) =>
      vevent(`UID:${at}`, 'SUMMARY:Busy', `DTSTART:2026111${at}T130000Z`, 'DURATION:PT30M'),
    );
    expect((await read(...busy)).events.map(({ title }) => title)).toEqual(Array(6).fill(null));
  });
});

describe('a series', () => {
  test('with an exception, a moved and a canceled occurrence, over the end of summer time', async () => {
    const { events } = await read(
      vevent(
        ...['UID:math@google.com', 'SUMMARY:Math', 'DTSTART;TZID=America/New_York:20260907T080500', 'DURATION:PT25M'],
        'RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261202T130500Z',
        'EXDATE;TZID=America/New_York:20261104T080500,20261109T080500',
        'EXDATE:20261111T130500Z',
      ),
      vevent(...MATH.slice(0, 2), 'RECURRENCE-ID:20261116T130500Z', 'DTSTART:20261117T150000Z', 'DURATION:PT25M'),
      vevent(
        ...MATH.slice(0, 2),
        'RECURRENCE-ID:20261118T130500Z',
        'DTSTART:20261118T130500Z',
        'DURATION:PT25M',
        'STATUS:CANCELLED',
      ),
    );
    const days = events
      .map((event) => `${event.date.slice(5)} ${event.allDay ? '' : clockTime(event.startMinute)}`)
      .sort();
    expect(days).toEqual(['11-02 08:05', '11-17 10:00', '11-23 08:05', '11-25 08:05', '11-30 08:05', '12-02 08:05']);
    expect(events.find(({ date }) => date === '2026-11-17')).toMatchObject({
      id: 'math_20261116T130500Z',
      seriesId: 'math',
    });
  });

  test('whose occurrence came without the series stands by itself', async () => {
    const lonely = vevent(
      'UID:x',
      'SUMMARY:Moved',
      'RECURRENCE-ID:20261110T130500Z',
      'DTSTART:20261117T150000Z',
      'DURATION:PT25M',
    );
    expect(await told(lonely)).toEqual(['11-17 10:00-10:25 Moved']);
  });

  test('that goes on for a billion days, or never happens, takes no more steps than a file has', async () => {
    const rules = [
      'DAILY;COUNT=1000000000',
      'YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'DAILY;INTERVAL=0',
      'WEEKLY;COUNT=999999999',
    ];
    const hostile = Array.from({ length: 2_000 }, (_, at) =>
      vevent(
        `UID:${at}`,
        'SUMMARY:x',
        'DTSTART:19700101T080000Z',
        'DURATION:PT1M',
        `RRULE:FREQ=${rules[at % rules.length]}`,
      ),
    );
    const calendar = await readCalendar(icsFile(...hostile));
    if (!calendar.ok) throw new Error(calendar.problem);
    const budget = { steps: MOST_STEPS };
    const { leftOut } = eventsFromIcs(calendar.value, ICS_OPTIONS, budget);
    expect(leftOut).toBeGreaterThan(0);
    expect(budget.steps).toBeGreaterThanOrEqual(0);
  });

  test('repeats as ical.js repeats it', () => {
    const dayOf = (date: string) => numberOfDate(date as never);
    const part = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR');
    const rule = fc.oneof(
      fc.record({
        freq: fc.constant('DAILY'),
        interval: fc.integer({ min: 1, max: 9 }),
        tail: fc.constantFrom('', ';COUNT=9', ';UNTIL=20261201T235959'),
      }),
      fc.record({
        freq: fc.constant('WEEKLY'),
        interval: fc.integer({ min: 1, max: 4 }),
        tail: fc
          .uniqueArray(part, { minLength: 1 })
          .chain((days) => fc.constantFrom('', ';COUNT=11', ';WKST=SU').map((end) => `;BYDAY=${days.sort()}${end}`)),
      }),
      fc.record({
        freq: fc.constant('MONTHLY'),
        interval: fc.integer({ min: 1, max: 3 }),
        tail: fc.constantFrom(
          '',
          ';BYMONTHDAY=15',
          ';BYMONTHDAY=-1',
          ';BYDAY=1MO',
          ';BYDAY=-1FR',
          ';BYMONTHDAY=3;COUNT=4',
        ),
      }),
      fc.record({
        freq: fc.constant('YEARLY'),
        interval: fc.constant(1),
        tail: fc.constantFrom('', ';BYMONTH=11;BYDAY=4TH', ';BYMONTH=11;BYMONTHDAY=20'),
      }),
    );
    const start = fc.integer({ min: dayOf('2025-01-01'), max: dayOf('2026-12-01') }).map(dateOfNumber);
    return fc.assert(
      fc.asyncProperty(rule, start, async ({ freq, interval, tail }, date) => {
        const rrule = `FREQ=${freq};INTERVAL=${interval}${tail}`;
        const expected: string[] = [];
        const iterator = ICAL.Recur.fromString(rrule).iterator(ICAL.Time.fromDateTimeString(`${date}T08:05:00`));
        for (let next = iterator.next(); next; next = iterator.next()) {
          const day = next.toString().slice(0, 10);
          if (day >= '2026-12-14') break;
          if (day >= '2026-11-02') expected.push(day);
        }
        const { events } = await read(
          vevent('UID:a', 'SUMMARY:x', `DTSTART:${date.replaceAll('-', '')}T080500`, 'DURATION:PT5M', `RRULE:${rrule}`),
        );
        expect(
          events.map((event) => event.date),
          `${date} ${rrule}`,
        ).toEqual(expected);
      }),
      { numRuns: 600 },
    );
  });

  // ical.js adds the day of an event that begins on the first day of the set.
  test.each([
    ['2026-11-02', '-1', ['2026-11-30']],
    ['2026-11-30', '-1', ['2026-11-30']],
    ['2026-10-15', '1', ['2026-11-02', '2026-12-01']],
    ['2026-10-15', '2', ['2026-11-03', '2026-12-02']],
  ])('the working day of a month at a place, from %s at %s', async (date, position, expected) => {
    const rule = `RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=${position}`;
    const start = `DTSTART:${date.replaceAll('-', '')}T080500`;
    const { events } = await read(vevent('UID:a', 'SUMMARY:x', start, 'DURATION:PT5M', rule));
    expect(events.map((event) => event.date)).toEqual(expected);
  });
});

test('a file that is no calendar, is empty or far too large says so', async () => {
  expect(await readCalendar('<html>Sign in to the school network</html>')).toEqual({
    ok: false,
    problem: 'not-a-calendar',
  });
  expect(await readCalendar(icsFile())).toEqual({ ok: false, problem: 'no-events' });
  expect(await readCalendar('x'.repeat(10_000_001))).toEqual({ ok: false, problem: 'too-large' });
});

test('whatever the file, it never throws, and every event lies within a day of the range at a time that is written', () =>
  fc.assert(
    fc.asyncProperty(icsText, async (text) => {
      expect(await wrongEvents(text)).toBeNull();
    }),
    { numRuns: 2_000 },
  ));
