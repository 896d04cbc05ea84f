import { describe, expect, it } from 'vitest';
import { EventStore } from '../store/event-store.ts';
import { bigWeek } from './big-week.ts';
import { CALENDAR_IDS } from './calendars.ts';
import { riverbend } from './riverbend.ts';
import { cycleDays, TWO_HOUR_DELAY, VETERANS_DAY } from './school-days.ts';

const store = new EventStore(riverbend());

function titlesOn(date: string, calendarId: string): string[] {
  const until = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  return store
    .instances({ from: date, until })
    .filter((instance) => instance.calendarId === calendarId && dateOf(instance) === date)
    .map(({ title }) => title);
}

function dateOf(instance: ReturnType<EventStore['instances']>[number]): string {
  if (instance.allDay) return instance.date;
  return Temporal.Instant.fromEpochMilliseconds(instance.startMs)
    .toZonedDateTimeISO(store.zone)
    .toPlainDate()
    .toString();
}

describe('the sample district', () => {
  it('has a full day of routines in the week of the demo', () => {
    expect(titlesOn('2026-11-17', CALENDAR_IDS.room12)).toEqual([
      'Arrival / unpack',
      'Morning Mtg',
      'ELA – Fundations',
      "Writer's Workshop",
      'Snack',
      'Math (Bridges)',
      'Lunch/Recess',
      'Specials',
      'Centers',
      'Pack up / dismissal',
    ]);
  });

  it('drops the morning on a delay where the teacher took care of it, and nothing where she did not', () => {
    expect(titlesOn(TWO_HOUR_DELAY, CALENDAR_IDS.room12)).not.toContain('Morning Mtg');
    expect(titlesOn(TWO_HOUR_DELAY, CALENDAR_IDS.room12)).toContain('DELAY: unpack + quick meeting');
    expect(titlesOn(TWO_HOUR_DELAY, CALENDAR_IDS.room4)).toContain('MM + Calendar');
  });

  it('leaves a kindergarten on the calendar of a holiday', () => {
    expect(titlesOn(VETERANS_DAY, CALENDAR_IDS.lincoln)).toEqual(['NO SCHOOL - Veterans Day']);
    expect(titlesOn(VETERANS_DAY, CALENDAR_IDS.room12)).toEqual([]);
    expect(titlesOn(VETERANS_DAY, CALENDAR_IDS.room4)).toContain('Choice Time');
  });

  it('goes on with the six-day cycle after a closure', () => {
    const byDate = new Map(cycleDays().map(({ date, cycleDay }) => [date, cycleDay]));
    expect(byDate.get('2026-11-10')).toBe(5);
    expect(byDate.has(VETERANS_DAY)).toBe(false);
    expect(byDate.get('2026-11-12')).toBe(6);
    expect(byDate.get('2026-11-13')).toBe(1);
  });
});

describe('bigWeek', () => {
  it.each([40, 300])('has exactly %i timed events from Monday to Friday', (chips) => {
    const big = new EventStore(bigWeek(chips));
    const instances = big.instances({ from: '2026-11-16', until: '2026-11-21' });
    expect(instances).toHaveLength(chips);
    expect(instances.every(({ allDay }) => !allDay)).toBe(true);
  });
});
