import { describe, expect, it } from 'vitest';
import { allDay, CLASSROOM, dayOf, ordinaryDays, timed, visit, week } from '../../tests/fixtures/class-week.ts';
import type { DayChange } from '../domain/day-change.ts';
import { minuteOfDay } from '../domain/minutes.ts';
import { affectedVisits } from './affected-visits.ts';
import { suggestWindows } from './suggest.ts';

describe('affectedVisits', () => {
  const recess = visit(2, '11:15', '11:35', { routine: 'recess' });
  const arrival = visit(2, '8:15', '8:35', { routine: 'arrival' });
  const lost = (title: string) =>
    affectedVisits(week({ events: [...ordinaryDays(), allDay(2, title)], visits: [recess, arrival] })).map(
      ({ visitId, missedReason }) => [visitId, missedReason],
    );

  it('C3 lists what a delayed start takes, and windows in the same week remain for making it up', () => {
    expect(lost('2-Hour Delay')).toEqual([[arrival.id, 'weather-schedule']]);
    const makeUp = suggestWindows(
      week({ events: [...ordinaryDays(), allDay(2, '2-Hour Delay')], visits: [recess], today: dayOf(2) }),
    );
    expect(makeUp.some((window) => window.routine === 'arrival' && window.date > dayOf(2))).toBe(true);
  });

  const at = (clock: string) => minuteOfDay(clock) ?? 0;
  const said = (change: DayChange, rest: Partial<Parameters<typeof week>[0]> = {}) =>
    affectedVisits(week({ visits: [recess, arrival], preferences: { dayChanges: [change] }, ...rest }));
  const ofSchool = { schoolId: CLASSROOM.schoolId, date: dayOf(2) };

  it('C3 lists what a delay takes that was said by phone, and offers no window before the new bell', () => {
    const late: DayChange = { ...ofSchool, is: 'other-hours', startMinute: at('10:15') };
    expect(said(late)).toEqual([{ visitId: arrival.id, why: 'beforeLateStart', missedReason: 'weather-schedule' }]);
    const windows = suggestWindows(week({ preferences: { dayChanges: [late] } }));
    expect(windows.some(({ date, start }) => date === dayOf(2) && start < at('10:15'))).toBe(false);
    expect(windows.some(({ date, routine }) => date > dayOf(2) && routine === 'arrival')).toBe(true);
  });

  it('C3 lists it also where nothing is known of what the class does then, but no talk between adults', () => {
    const late: DayChange = { ...ofSchool, is: 'other-hours', startMinute: at('10:15') };
    const talk = visit(2, '8:15', '8:35', { type: 'touch-base' });
    expect(said(late, { events: [], visits: [recess, arrival, talk] }).map(({ visitId }) => visitId)).toEqual([
      arrival.id,
    ]);
  });

  it('C2 a visit of which an early release leaves a few minutes does not stand; one of which it leaves enough does', () => {
    const end = (clock: string): DayChange => ({ ...ofSchool, is: 'other-hours', endMinute: at(clock) });
    expect(said(end('11:20'), { visits: [recess] })).toMatchObject([{ why: 'afterEarlyRelease' }]);
    expect(said(end('11:30'), { visits: [recess] })).toEqual([]);
  });

  it('C3 "I\'m out" lists every visit of that day as missed by the therapist, and that day has no window', () => {
    const out: DayChange = { is: 'therapist-out', date: dayOf(2) };
    const tomorrow = visit(3, '11:15', '11:35', { routine: 'recess' });
    expect(said(out, { visits: [recess, arrival, tomorrow] })).toEqual(
      [recess, arrival].map(({ id }) => ({ visitId: id, why: 'therapistOut', missedReason: 'therapist-absent' })),
    );
    const days = suggestWindows(week({ preferences: { dayChanges: [out] } })).map(({ date }) => date);
    expect(days).not.toContain(dayOf(2));
    expect(days).toContain(dayOf(3));
  });

  it('C9 a visit that is wanted all the same is not listed again, unless something else comes or it goes to another day', () => {
    const kept = { ...arrival, keptDespite: { reason: 'testing' as const, date: dayOf(2) } };
    const test = [...ordinaryDays(), timed(2, '8:00', '9:00', 'MAP Testing')];
    const reasons = (more: Partial<Parameters<typeof week>[0]>) =>
      affectedVisits(week({ events: test, visits: [kept], ...more })).map(({ missedReason }) => missedReason);
    expect(reasons({})).toEqual([]);
    expect(reasons({ preferences: { dayChanges: [{ ...ofSchool, is: 'closed' }] } })).toEqual(['school-closed']);
    const out: DayChange = { is: 'therapist-out', date: dayOf(2) };
    expect(reasons({ preferences: { dayChanges: [out] } })).toEqual(['therapist-absent']);
    expect(reasons({ visits: [{ ...kept, keptDespite: { reason: 'testing', date: dayOf(1) } }] })).toEqual(['testing']);
  });

  it('C1 lists all of a day without school', () => {
    expect(lost('No School')).toEqual([recess, arrival].map(({ id }) => [id, 'school-closed']));
  });

  it('C9 fills in the reason for a test, a trip and an assembly', () => {
    const why = (title: string, role: 'class' | 'school') =>
      affectedVisits(
        week({ events: [...ordinaryDays(), timed(2, '8:00', '12:00', title, { role })], visits: [recess] }),
      )[0]?.missedReason;
    expect([why('MAP Testing', 'class'), why('Field Trip', 'class'), why('Assembly', 'school')]).toEqual([
      'testing',
      'class-activity',
      'class-activity',
    ]);
  });

  it('S26 a new meeting over a visit marks it, and windows in the same week remain for making it up', () => {
    const meeting = timed(2, '8:20', '9:00', 'IEP', { role: 'mine' });
    const input = week({ events: [...ordinaryDays(), meeting], visits: [recess, arrival], today: dayOf(2) });
    expect(affectedVisits(input)).toEqual([
      { visitId: arrival.id, why: 'therapistBusy', missedReason: 'therapist-in-meeting' },
    ]);
    const makeUp = suggestWindows({ ...input, visits: [recess] });
    expect(makeUp.some((window) => window.routine === 'arrival' && window.date > dayOf(2))).toBe(true);
  });

  it("S26 the visit's own event on the therapist's calendar is no meeting, nor is another visit's", () => {
    const own = timed(2, '8:15', '8:35', 'Room visit', { role: 'mine' });
    const moved = timed(2, '8:10', '8:40', 'Room visit', { role: 'mine' });
    const tie = { calendarId: moved.calendarId, eventId: moved.id };
    const tied = { ...arrival, state: { is: 'scheduled' as const, tie } };
    expect(affectedVisits(week({ events: [...ordinaryDays(), own], visits: [arrival] }))).toEqual([]);
    expect(affectedVisits(week({ events: [...ordinaryDays(), moved], visits: [tied] }))).toEqual([]);
  });

  it('leaves visits alone whose routine still runs, and those that are over', () => {
    expect(affectedVisits(week({ visits: [recess, arrival] }))).toEqual([]);
    const done = visit(2, '8:15', '8:35', {
      routine: 'arrival',
      state: { is: 'done', actualStart: 495, actualEnd: 515 },
    });
    expect(affectedVisits(week({ events: [allDay(2, 'No School')], visits: [done] }))).toEqual([]);
  });
});
