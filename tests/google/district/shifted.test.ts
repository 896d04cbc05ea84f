import { describe, expect, it } from 'vitest';
import { EventStore } from '../store/event-store.ts';
import type { District } from './district.ts';
import { riverbend } from './riverbend.ts';
import { shifted, shiftLocal, USUAL_MONDAY, weeksToSchoolWeek } from './shifted.ts';

/** What stands in the week of a Monday, as people see it: title, calendar, weekday and time of day. */
function weekOf(district: District, monday: string): string[] {
  const store = new EventStore(district);
  const from = Temporal.PlainDate.from(monday);
  const range = { from: monday, until: from.add({ days: 7 }).toString() };
  return store
    .instances(range)
    .flatMap((instance) => {
      if (instance.allDay) return [`${instance.calendarId} ${instance.title} ${from.until(instance.date).days}`];
      const start = Temporal.Instant.fromEpochMilliseconds(instance.startMs).toZonedDateTimeISO(store.zone);
      const day = from.until(start.toPlainDate()).days;
      return [`${instance.calendarId} ${instance.title} ${day} ${start.toPlainTime()}`];
    })
    .sort();
}

describe('a shifted district', () => {
  it.each([
    [0, 'America/New_York'],
    [1, 'America/New_York'],
    // Clocks change in between, and in another zone on other days.
    [17, 'America/New_York'],
    [22, 'Europe/Madrid'],
    [-30, 'UTC'],
  ])('has the same weeks, %i weeks later in %s', (weeks, zone) => {
    const moved = shifted(riverbend(), weeks, zone);
    for (const monday of [
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      USUAL_MONDAY,
      '2026-11-23',
      '2026-12-14',
      '2026-12-21',
    ])
      expect(weekOf(moved, shiftLocal(monday, weeks)), monday).toEqual(weekOf(riverbend(), monday));
  });
});

describe('weeksToSchoolWeek', () => {
  const weeks = (now: string) => weeksToSchoolWeek(Temporal.ZonedDateTime.from(now));

  it('is none in the week that the district is written for', () => {
    expect(weeks('2026-11-16T07:00[America/New_York]')).toBe(0);
    expect(weeks('2026-11-20T11:59[America/New_York]')).toBe(0);
  });

  it('goes on to the next week when this one is nearly over', () => {
    expect(weeks('2026-11-20T12:00[America/New_York]')).toBe(1);
    expect(weeks('2026-11-22T23:59[America/New_York]')).toBe(1);
    expect(weeks('2026-11-23T00:00[America/New_York]')).toBe(1);
  });

  it('goes back as well', () => {
    expect(weeks('2026-08-12T10:00[Europe/Madrid]')).toBe(-14);
  });
});
