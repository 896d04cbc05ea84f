import { beforeEach, describe, expect, test } from 'vitest';
import { icsFile, vevent } from '../../tests/fixtures/ics-text.ts';
import { localDate, weekOf } from '../domain/local-date.ts';
import { failed, ok } from '../domain/result.ts';
import type { FetchProblem } from '../sources/ics/fetch-ical.ts';
import { parseIcalAddress } from '../sources/ics/ical-address.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { eventsFor } from './events-for.ts';
import { readIcalAddress, readOldAddresses } from './read-ical-address.ts';

const TEXT = 'https://calendar.google.com/calendar/ical/room12%40group.calendar.google.com/private-abcd/basic.ics';
const parsed = parseIcalAddress(TEXT);
if (!parsed.ok) throw new Error(parsed.problem);
const room12 = parsed.value;
const week = weekOf(localDate('2026-11-16'));

const series = (title: string) =>
  vevent(
    ...[`UID:a@google.com`, `SUMMARY:${title}`, 'DTSTART;TZID=America/New_York:20260907T080500', 'DURATION:PT25M'],
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
  );

let vault: Vault;
let served: ReturnType<typeof ok<string>> | ReturnType<typeof failed<FetchProblem>>;
let asked: number;

const tools = (at = '2026-11-16T12:00:00Z') => ({
  now: () => Temporal.Instant.from(at),
  zone: 'America/New_York',
  fetchText: async () => {
    asked += 1;
    return served;
  },
});

beforeEach(async () => {
  vault = await openVaultForTests();
  served = ok(icsFile('X-WR-CALNAME:Room 12', series('Math')));
  asked = 0;
});

async function titles(): Promise<(string | null)[]> {
  const { events } = await eventsFor(vault, [room12.calendarId], week);
  return events.map(({ title }) => title);
}

describe('a calendar by its address', () => {
  test('is kept week by week under its own id and name, with the moment it was read', async () => {
    const read = await readIcalAddress(vault, room12, tools());
    expect(read).toMatchObject({ ok: true, value: { calendarId: 'room12@group.calendar.google.com', leftOut: 0 } });
    expect(await titles()).toEqual(['Math', 'Math']);
    const { seenAt, events } = await eventsFor(vault, [room12.calendarId], week);
    expect(seenAt[room12.calendarId]).toBe('2026-11-16T12:00:00.000Z');
    expect(events[0]).toMatchObject({ id: 'a_20261116T130500Z', seriesId: 'a', source: 'ics' });
    expect(await vault.read('calendars', room12.calendarId)).toMatchObject({ name: 'Room 12', source: 'ics' });
  });

  test('read again it takes the place of what was there; a failure leaves that and says why', async () => {
    await readIcalAddress(vault, room12, tools());
    served = ok(icsFile(series('Writing')));
    await readIcalAddress(vault, room12, tools());
    expect(await titles()).toEqual(['Writing', 'Writing']);
    served = failed('address-gone');
    await readIcalAddress(vault, room12, tools());
    served = ok('<html>Sign in to the school network</html>');
    expect(await readIcalAddress(vault, room12, tools())).toEqual({ ok: false, problem: 'not-a-calendar' });
    expect(await titles()).toEqual(['Writing', 'Writing']);
    expect(await vault.read('icalAddresses', room12.calendarId)).toMatchObject({
      readAt: '2026-11-16T12:00:00.000Z',
      problem: 'not-a-calendar',
    });
  });

  test('that never worked is not kept', async () => {
    served = failed('address-gone');
    await readIcalAddress(vault, room12, tools());
    expect((await vault.readAll('icalAddresses')).records).toEqual([]);
  });

  test('is read again by itself once it is old, and not before', async () => {
    await readIcalAddress(vault, room12, tools());
    expect(await readOldAddresses(vault, tools('2026-11-16T17:00:00Z'))).toEqual([]);
    expect(await readOldAddresses(vault, tools('2026-11-16T19:00:00Z'))).toEqual([room12.calendarId]);
    expect(asked).toBe(2);
  });
});

test.each([
  ['webcal://calendar.google.com/calendar/ical/a%40b.org/public/basic.ics', true],
  ['https://calendar.google.com/calendar/embed?src=a%40b.org', 'not-an-address'],
  ['https://outlook.office365.com/owa/calendar/x/calendar.ics', 'other-host'],
  ['http://calendar.google.com/calendar/ical/a%40b.org/public/basic.ics', 'not-an-address'],
  ['https://calendar.google.com.evil.example/calendar/ical/a%40b.org/public/basic.ics', 'other-host'],
  ['https://calendar.google.com/calendar/ical/%zz/public/basic.ics', 'not-an-address'],
])('%s', (text, expected) => {
  const read = parseIcalAddress(text);
  expect(read.ok || read.problem).toBe(expected);
});
