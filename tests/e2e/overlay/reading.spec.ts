import type { SeenPage, SeenTimedChip } from '../../../utils/messages.ts';
import { everyKindOfChip } from '../../google/district/every-kind-of-chip.ts';
import type { EventInstance, PageOptions, ViewKind } from '../../google/shared/wire.ts';
import type { Google } from '../../google/start.ts';
import { expect, test } from './overlay-fixtures.ts';

const WEEK = { from: '2026-11-15', until: '2026-11-22' };
const ZONE = 'America/New_York';

/** What stands on the calendars, as a reader has to find it. */
function truth(google: Google, { from, until }: { from: string; until: string }) {
  const shown = google.events
    .instances({ from, until })
    .filter(({ calendarId }) => google.events.calendar(calendarId).selected);
  return shown
    .filter((instance) => !instance.allDay && instance.kind === 'event')
    .map(timedTruth)
    .filter(({ date }) => date >= from && date < until)
    .sort(byPlace);
}

function timedTruth(instance: EventInstance) {
  if (instance.allDay) throw new Error('not timed');
  const local = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
  const [start, end] = [local(instance.startMs), local(instance.endMs)];
  return {
    calendarId: instance.calendarId,
    eventId: instance.eventId,
    date: start.toPlainDate().toString(),
    startMinute: start.hour * 60 + start.minute,
    endMinute: end.hour * 60 + end.minute,
    title: instance.title,
  };
}

const byPlace = (a: { date: string; startMinute: number; eventId: string }, b: typeof a) =>
  `${a.date} ${String(a.startMinute).padStart(4, '0')} ${a.eventId}`.localeCompare(
    `${b.date} ${String(b.startMinute).padStart(4, '0')} ${b.eventId}`,
  );

const asRead = ({ timed }: SeenPage) =>
  timed
    .map(({ calendarId, eventId, date, startMinute, endMinute, title }) => ({
      calendarId,
      eventId,
      date,
      startMinute,
      endMinute,
      title,
    }))
    .sort(byPlace);

const pages: [string, Partial<PageOptions>][] = [
  ['48 px an hour', {}],
  ['40 px an hour', { hourHeightPx: 40 }],
  ['short events drawn as 30 minutes', { shortEventsAs30: true }],
  ['short events drawn as 30 minutes at 40 px an hour', { shortEventsAs30: true, hourHeightPx: 40 }],
  ['Spanish', { language: 'es', shortEventsAs30: true }],
  ['24 hours', { clock: '24h', shortEventsAs30: true }],
  ['Spanish, 24 hours, dark', { language: 'es', clock: '24h', theme: 'dark', shortEventsAs30: true, hourHeightPx: 40 }],
];

for (const [name, options] of pages) {
  test(`reads a whole week to the minute: ${name}`, async ({ google, calendar, stub }) => {
    google.setOptions(options);
    await calendar.open('week');
    const page = await stub.seen('2026-11-16');
    const expected = truth(google, WEEK);
    expect(expected.length).toBeGreaterThan(50);
    expect(asRead(page)).toEqual(expected);
    expect(page.timed.filter(({ endConfirmed }) => !endConfirmed)).toEqual([]);
    expect(page).toMatchObject({ account: google.account.email, accountIndex: 0, zone: ZONE });
    const staff = page.allDay.find(({ title }) => title === 'Book Fair (library)');
    expect(staff).toMatchObject({ date: '2026-11-16', endDate: '2026-11-21' });
  });
}

const views: [ViewKind, string[]][] = [
  ['day', ['2026-11-16']],
  ['customday', ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']],
];

for (const [view, dates] of views) {
  test(`reads the ${view} view`, async ({ google, calendar, stub }) => {
    await calendar.open(view);
    const page = await stub.seen('2026-11-16');
    expect(page.dates).toEqual(dates);
    const until = Temporal.PlainDate.from(dates.at(-1)!).add({ days: 1 }).toString();
    expect(asRead(page)).toEqual(truth(google, { from: dates[0]!, until }));
  });
}

test('reads a week without weekends that begins on Monday', async ({ google, calendar, stub }) => {
  google.setOptions({ weekends: false, weekStart: 1 });
  await calendar.open('week');
  const page = await stub.seen('2026-11-16');
  expect(page.dates).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
  expect(page.allDay.find(({ title }) => title === 'Book Fair (library)')).toMatchObject({
    date: '2026-11-16',
    endDate: '2026-11-21',
  });
});

test('tells events from tasks, working places and absences, and sees what was declined', async ({
  google,
  calendar,
  stub,
}) => {
  google.setOptions({ showWorkingLocation: true });
  for (const event of everyKindOfChip(google.account.email)) google.events.add(event);
  await calendar.open('week');
  const { timed, allDay } = await stub.seen('2026-11-16');
  const titled = (title: string) => timed.filter((chip) => chip.title === title);
  const one = (title: string): SeenTimedChip | undefined => titled(title)[0];
  expect(titled('Order putty')).toEqual([]);
  expect([...timed, ...allDay].filter(({ title }) => title === 'Lincoln')).toEqual([]);
  expect(one('Report writing')).toMatchObject({ startMinute: 990, endMinute: 1080, declined: false });
  expect(one('Wellness webinar')).toMatchObject({ declined: true });
  expect(one('Cluster meeting')).toMatchObject({ declined: false });
  expect(one('Dentist')).toMatchObject({ startMinute: 960, endMinute: 1020 });
  expect(titled('Late drive home').map(({ date, startMinute, endMinute }) => [date, startMinute, endMinute])).toEqual([
    ['2026-11-16', 1320, 1440],
    ['2026-11-17', 0, 60],
  ]);
  expect(['Call A', 'Call B', 'Call C', 'Slot 1', 'Slot 2'].map((title) => one(title)?.startMinute)).toEqual([
    540, 540, 540, 720, 720,
  ]);
  expect(allDay.find(({ title }) => title === 'District institute')).toMatchObject({
    date: '2026-11-20',
    endDate: '2026-11-22',
  });
});

test('reads titles that are long, hold markup, or run from right to left', async ({ google, calendar, stub }) => {
  const long = 'Centers '.repeat(250).trim();
  const titles = [
    long,
    '<b>Snack</b> & <img src=x onerror=alert(1)>',
    'زمن القراءة 9:05',
    'Read aloud 1:10pm to 1:12pm',
  ];
  google.setOptions({ shortEventsAs30: true });
  titles.forEach((title, at) => {
    const hour = String(16 + at);
    google.events.add({
      calendarId: google.account.email,
      title,
      start: `2026-11-21T${hour}:00`,
      end: `2026-11-21T${hour}:10`,
    });
  });
  await calendar.open('week');
  const { timed } = await stub.seen('2026-11-16');
  const saturday = timed.filter(({ date }) => date === '2026-11-21');
  expect(saturday.map(({ title, endMinute, startMinute }) => [title, endMinute - startMinute])).toEqual(
    titles.map((title) => [title, 10]),
  );
});

test('never tells half a week: an empty one that still loads is followed by the whole', async ({
  google,
  calendar,
  stub,
}) => {
  google.setOptions({ eventDelayMs: 1_500 });
  await calendar.open('week');
  const whole = truth(google, WEEK).length;
  const told = async () => (await stub.asked('page-seen')).map(({ timed }) => timed.length);
  await expect.poll(async () => (await told()).at(-1)).toBe(whole);
  expect((await told()).filter((count) => count !== 0 && count !== whole)).toEqual([]);
});
