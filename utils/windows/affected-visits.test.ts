import { describe, expect, it } from 'vitest';
import { allDay, dayOf, ordinaryDays, timed, visit, week } from '../../tests/fixtures/class-week.ts';
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
