import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asId, type CalendarId, type EventId } from '../domain/ids.ts';
import { addDays, datesIn, type LocalDate, localDate, weekOf } from '../domain/local-date.ts';
import type { SeenAllDayChip, SeenPage, SeenTimedChip } from '../messages.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { eventsFor } from './events-for.ts';
import { storeSeenPage } from './store-seen-page.ts';

const NOW = '2026-11-16T12:00:00Z';
const LATER = '2026-11-16T13:00:00Z';
const room = asId<CalendarId>('room@group.example');
const other = asId<CalendarId>('other@group.example');
const monday = localDate('2026-11-16');
const week = weekOf(monday);
const schoolWeek = datesIn({ from: monday, until: addDays(monday, 5) });

let vault: Vault;
beforeEach(async () => {
  vault = await openVaultForTests();
});
afterEach(() => vault.close());

function chip(id: string, date: LocalDate, facts: Partial<SeenTimedChip> = {}): SeenTimedChip {
  return {
    eventId: asId<EventId>(id),
    calendarId: room,
    date,
    startMinute: 600,
    endMinute: 630,
    title: id,
    endConfirmed: true,
    declined: false,
    ...facts,
  };
}

function bar(id: string, date: LocalDate, endDate: LocalDate): SeenAllDayChip {
  return { eventId: asId<EventId>(id), calendarId: room, date, endDate, title: id };
}

function page(timed: SeenTimedChip[], facts: Partial<SeenPage> = {}): SeenPage {
  return { account: null, accountIndex: 0, zone: 'America/New_York', dates: schoolWeek, timed, allDay: [], ...facts };
}

const see = (seen: SeenPage, now = NOW) => storeSeenPage(vault, seen, now);

/** "2026-11-16 Math" of everything that is known in the range. */
async function known(calendarId = room, range = week): Promise<string[]> {
  const { events } = await eventsFor(vault, [calendarId], range);
  return events.map((event) => `${event.date}${event.allDay ? `/${event.endDate}` : ''} ${event.title}`).sort();
}

const tuesday = addDays(monday, 1);
const thursday = addDays(monday, 3);

describe('what is on screen', () => {
  test('is known after the page is closed', async () => {
    await see(page([chip('Math', monday), chip('Art', tuesday)]));
    expect(await known()).toEqual(['2026-11-16 Math', '2026-11-17 Art']);
  });

  test('replaces what was known of those days', async () => {
    await see(page([chip('Math', monday), chip('Art', tuesday)]));
    const { changedCalendars } = await see(page([chip('Math', monday, { startMinute: 615 })]), LATER);
    expect(changedCalendars).toEqual([room]);
    expect(await known()).toEqual(['2026-11-16 Math']);
    const { events } = await eventsFor(vault, [room], week);
    expect(events[0]).toMatchObject({ startMinute: 615, seenAt: LATER });
  });

  test('does not replace days that are not on screen', async () => {
    await see(page([chip('Math', monday), chip('Art', tuesday)]));
    await see(page([chip('Library', monday)], { dates: [monday] }), LATER);
    expect(await known()).toEqual(['2026-11-16 Library', '2026-11-17 Art']);
  });

  test('says nothing about a calendar of which it shows no event', async () => {
    await see(page([chip('Math', monday), chip('Music', monday, { calendarId: other })]));
    const { changedCalendars } = await see(page([chip('Math', monday)]), LATER);
    expect(changedCalendars).toEqual([]);
    expect(await known(other)).toEqual(['2026-11-16 Music']);
    await see(page([]), LATER);
    expect(await known()).toEqual(['2026-11-16 Math']);
  });

  test('says nothing about a week in which it shows no event of the calendar', async () => {
    await see(
      page([chip('Math', monday), chip('Art', addDays(monday, 7))], {
        dates: datesIn({ from: monday, until: addDays(monday, 12) }),
      }),
    );
    await see(page([chip('Math', monday)], { dates: datesIn({ from: monday, until: addDays(monday, 12) }) }), LATER);
    expect(await known(room, weekOf(addDays(monday, 7)))).toEqual(['2026-11-23 Art']);
  });

  test('moves an event that is seen on another day', async () => {
    await see(page([chip('Math', thursday)]));
    await see(page([chip('Math', monday)], { dates: [monday, tuesday] }), LATER);
    expect(await known()).toEqual(['2026-11-16 Math']);
  });

  test('keeps both halves of a night', async () => {
    const evening = chip('Sleepover', monday, { startMinute: 1_200, endMinute: 1_440 });
    const morning = chip('Sleepover', tuesday, { startMinute: 0, endMinute: 480 });
    await see(page([evening, morning]));
    expect(await known()).toHaveLength(2);
    await see(page([morning], { dates: [tuesday] }), LATER);
    expect(await known()).toHaveLength(2);
  });
});

describe('an all-day event', () => {
  const nextWeek = weekOf(addDays(monday, 7));
  const breakUntil = addDays(monday, 12);

  test('is known in every week that it reaches', async () => {
    await see(page([chip('Math', monday)], { allDay: [bar('No school', thursday, breakUntil)] }));
    expect(await known(room, nextWeek)).toEqual(['2026-11-19/2026-11-28 No school']);
  });

  test('is one event when several of its weeks are asked for', async () => {
    await see(page([chip('Math', monday)], { allDay: [bar('No school', thursday, addDays(monday, 7))] }));
    const after = datesIn({ from: addDays(monday, 7), until: addDays(monday, 12) });
    await see(page([], { dates: after, allDay: [bar('No school', addDays(monday, 7), breakUntil)] }), LATER);
    const both = { from: monday, until: nextWeek.until };
    expect(await known(room, both)).toEqual(['2026-11-16 Math', '2026-11-19/2026-11-28 No school']);
  });

  test('that is gone from its week is gone from all of them', async () => {
    await see(page([chip('Math', monday)], { allDay: [bar('No school', thursday, breakUntil)] }));
    await see(page([chip('Math', monday)]), LATER);
    expect(await known()).toEqual(['2026-11-16 Math']);
    expect(await known(room, nextWeek)).toEqual([]);
  });

  test('that a single day shows a part of keeps its length', async () => {
    await see(page([chip('Math', monday)], { allDay: [bar('Book fair', monday, addDays(monday, 5))] }));
    await see(
      page([chip('Art', tuesday)], { dates: [tuesday], allDay: [bar('Book fair', tuesday, addDays(tuesday, 1))] }),
      LATER,
    );
    expect(await known()).toContain('2026-11-16/2026-11-21 Book fair');
  });

  test('is not called gone while the all-day row is folded', async () => {
    await see(page([chip('Math', monday)], { allDay: [bar('No school', thursday, addDays(thursday, 1))] }));
    await see(page([chip('Math', monday)], { allDayFolded: true }), LATER);
    expect(await known()).toContain('2026-11-19/2026-11-20 No school');
  });
});

describe('the age of what is known', () => {
  test('is that of the oldest day that was ever seen; a week never seen has none', async () => {
    await see(page([chip('Math', monday), chip('Art', tuesday)]));
    await see(page([chip('Math', monday)], { dates: [monday] }), LATER);
    expect((await eventsFor(vault, [room, other], week)).seenAt).toEqual({ [room]: NOW, [other]: null });
    const today = { from: monday, until: tuesday };
    expect((await eventsFor(vault, [room], today)).seenAt).toEqual({ [room]: LATER });
  });

  test('the same page settling again and again is written once', async () => {
    await see(page([chip('Math', monday)]));
    let changes = 0;
    vault.onChange(() => {
      changes += 1;
    }, new AbortController().signal);
    for (const second of [1, 2, 3]) await see(page([chip('Math', monday)]), `2026-11-16T12:00:0${second}Z`);
    expect(changes).toBe(0);
    await see(page([chip('Math', monday)]), LATER);
    expect(changes).toBeGreaterThan(0);
  });
});

describe('a calendar that was seen', () => {
  const calendar = async (id = room) => vault.read('calendars', id);

  test('can be told by its color and a few titles', async () => {
    const titles = ['A', 'B', 'C', 'D', 'E', 'F', 'A'];
    await see(
      page(titles.map((title, at) => chip(`e${at}`, monday, { title, color: '#33679f', startMinute: 500 + at }))),
    );
    expect(await calendar()).toEqual({
      id: room,
      source: 'page',
      color: '#33679f',
      sampleTitles: ['A', 'B', 'C', 'D', 'E'],
      seenAt: NOW,
      zone: 'America/New_York',
      hiddenTitles: false,
    });
  });

  test('keeps a long title short, and no empty one', async () => {
    await see(page([chip('e1', monday, { title: 'x'.repeat(2_000) }), chip('e2', tuesday, { title: '' })]));
    const known = await calendar();
    expect(known?.sampleTitles).toEqual([`${'x'.repeat(59)}…`]);
  });

  test('C5: hides its titles when none is ever seen, and no longer when one is', async () => {
    const busy = [chip('e1', monday, { title: null }), chip('e2', tuesday, { title: null })];
    await see(page(busy));
    expect((await calendar())?.hiddenTitles).toBe(true);
    await see(page([...busy, chip('e3', thursday)]), LATER);
    expect((await calendar())?.hiddenTitles).toBe(false);
  });
});

test('whatever comes and goes, a day reads as it was last seen with its calendar', async () => {
  const day = fc.integer({ min: 0, max: 4 });
  const sighting = fc.record({
    from: day,
    days: fc.integer({ min: 1, max: 5 }),
    chips: fc.uniqueArray(fc.tuple(day, fc.integer({ min: 0, max: 3 })), {
      selector: ([date, hour]) => `${date} ${hour}`,
      maxLength: 8,
    }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(sighting, { minLength: 1, maxLength: 6 }), async (sightings) => {
      const fresh = await openVaultForTests();
      const expected = new Map<LocalDate, string[]>();
      for (const { from, days, chips } of sightings) {
        const dates = datesIn({ from: addDays(monday, from), until: addDays(monday, Math.min(5, from + days)) });
        const shown = chips.flatMap(([date, hour]) => {
          const on = addDays(monday, date);
          // An id of its own for each day and hour: nothing moves here.
          return dates.includes(on)
            ? [chip(`${on}-${hour}`, on, { startMinute: 480 + hour * 60, endMinute: 510 + hour * 60 })]
            : [];
        });
        await storeSeenPage(fresh, page(shown, { dates }), NOW);
        if (shown.length > 0) {
          for (const date of dates)
            expected.set(
              date,
              shown.filter((one) => one.date === date).map(({ eventId }) => eventId),
            );
        }
      }
      const { events } = await eventsFor(fresh, [room], week);
      fresh.close();
      expect(events.map(({ id }) => id).sort()).toEqual([...expected.values()].flat().sort());
    }),
    { numRuns: 60 },
  );
});

test('ten thousand events on one page are kept', async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => chip(`e${at}`, schoolWeek[at % 5] ?? monday));
  await see(page(many));
  expect(await known()).toHaveLength(10_000);
});
