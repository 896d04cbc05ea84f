import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  dayOf,
  MONDAY,
  ordinaryDays,
  SCHOOL,
  student,
  THERAPIST,
  timed,
  visit,
} from '../../tests/fixtures/class-week.ts';
import { sayDayChange } from '../caseload/say-day-change.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { minuteOfDay } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import { createWeekMemory, type WeekMemory } from '../drawing/week-memory.ts';
import { eventPageIdOf } from '../records/event-page.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { visitNotices } from './visit-notices.ts';

const arrival = visit(2, '8:15', '8:35', { routine: 'arrival' });
const recess = visit(2, '11:15', '11:35', { routine: 'recess' });
const at = (clock: string) => ({ date: dayOf(2), minute: minuteOfDay(clock) ?? 0 });

let vault: Vault;
let weeks: WeekMemory;
let lifetime: AbortController;
beforeEach(async () => {
  vault = await openVaultForTests();
  lifetime = new AbortController();
  weeks = createWeekMemory(vault, lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  vault.close();
});

function pagesOf(events: readonly CalendarEvent[]): Edit[] {
  return [...Map.groupBy(events, ({ calendarId }) => calendarId)].map(([calendarId, own]) => ({
    store: 'eventPages',
    write: { id: eventPageIdOf(calendarId, MONDAY), calendarId, monday: MONDAY, seenDays: {}, events: own },
  }));
}

async function keep(events: readonly CalendarEvent[], visits: readonly Visit[]): Promise<void> {
  await vault.apply([
    { store: 'therapist', write: { ...THERAPIST, id: 'me' } },
    { store: 'schools', write: SCHOOL },
    { store: 'classrooms', write: CLASSROOM },
    { store: 'students', write: student() },
    ...visits.map((write): Edit => ({ store: 'visits', write })),
    ...pagesOf(events),
  ]);
}

async function notices(clock: string) {
  const week = await weeks.weekOf(dayOf(2));
  const found = await visitNotices(week, { vault, windowsWithout: weeks.windowsWithout, now: at(clock) });
  return found.map(({ visit: { id }, what, nearest }) => ({
    id,
    reason: what.is === 'not-running' ? what.missedReason : what.is,
    nearest: nearest && { routine: nearest.routine, isToday: nearest.date === dayOf(2) },
  }));
}

describe('visits that do not take place', () => {
  it('C3 a delay said by phone is heard at once: what it takes is listed with the nearest good time, and an Undo takes it off', async () => {
    await keep(ordinaryDays(), [arrival, recess]);
    expect(await notices('7:05')).toEqual([]);
    const startMinute = at('10:15').minute;
    const undo = await sayDayChange(vault, { is: 'other-hours', schoolId: SCHOOL.id, date: dayOf(2), startMinute });
    expect(await notices('7:05')).toEqual([
      { id: arrival.id, reason: 'weather-schedule', nearest: { routine: 'arrival', isToday: false } },
    ]);
    await undo();
    expect(await notices('7:05')).toEqual([]);
  });

  it('C3 "I\'m out" lists what is open of that day, begun or not, and gives that day no other time', async () => {
    await keep(ordinaryDays(), [arrival, recess, visit(3, '11:15', '11:35', { routine: 'recess' })]);
    await sayDayChange(vault, { is: 'therapist-out', date: dayOf(2) });
    const found = await notices('9:00');
    expect(found.map(({ id, reason }) => [id, reason])).toEqual([
      [arrival.id, 'therapist-absent'],
      [recess.id, 'therapist-absent'],
    ]);
    expect(found.every(({ nearest }) => !nearest?.isToday)).toBe(true);
  });

  it.each([
    ['a test', () => timed(2, '8:00', '12:00', 'MAP Testing'), 'testing'],
    ['a trip', () => allDay(2, 'Field Trip: Zoo', { role: 'class' }), 'class-activity'],
    ['an assembly', () => timed(2, '8:00', '12:00', 'Assembly', { role: 'school' }), 'class-activity'],
  ])(
    'C9 what %s takes stays listed with its reason after its time, until it is logged',
    async (_what, event, reason) => {
      await keep([...ordinaryDays(), event()], [arrival, recess]);
      const both = [arrival.id, recess.id].map((id) => ({ id, reason }));
      expect(await notices('7:05')).toMatchObject(both);
      expect(await notices('14:00')).toEqual(both.map((one) => ({ ...one, nearest: null })));
      await vault.write('visits', { ...arrival, state: { is: 'missed', reason: 'testing' } });
      expect(await notices('14:00')).toMatchObject(both.slice(1));
    },
  );
});
