import { describe, expect, it } from 'vitest';
import {
  allDay,
  CLASSROOM,
  daily,
  dayOf,
  ordinaryDays,
  THERAPIST,
  timed,
  visit,
  week,
} from '../../tests/fixtures/class-week.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import { asId } from '../domain/ids.ts';
import { minuteOfDay } from '../domain/minutes.ts';
import { routineFacts } from '../school/routine-facts.ts';
import type { SuggestInput } from './input.ts';
import { suggestTouchBase, touchBaseAlternatives } from './touch-base.ts';

const minute = (text: string) => minuteOfDay(text) ?? Number.NaN;
const suggest = (events: CalendarEvent[], rest: Partial<SuggestInput> = {}) =>
  suggestTouchBase(week({ events, ...rest }));

describe('suggestTouchBase', () => {
  it("S16 overlaps no event with that teacher's students present", () => {
    const events = ordinaryDays();
    const windows = suggest(events);
    expect(windows.length).toBeGreaterThan(0);
    const withTeacher = events.filter(
      (event) => !event.allDay && !['PE', 'Recess', 'Lunch'].includes(event.title ?? ''),
    );
    for (const { date, start, end } of windows)
      for (const event of withTeacher)
        if (!event.allDay && event.date === date)
          expect(event.startMinute < end && start < event.endMinute).toBe(false);
  });

  it('S16 a special is planning time for the class teacher', () => {
    const [first] = suggest(ordinaryDays());
    expect([first?.start, first?.end, first?.reasons[0]?.key]).toEqual([
      minute('10:30'),
      minute('11:15'),
      'classWithSpecialist',
    ]);
    expect(routineFacts.pe.touchBase).toBe('good');
  });

  it('S16 what shares its entry with a story told by the teacher is no time to talk', () => {
    const events = [...daily('8:30', '10:00', 'Math'), ...daily('10:00', '10:45', 'Read Aloud, Music, Dismissal')];
    for (const { start, end } of suggest(events)) expect(start < minute('10:45') && minute('10:00') < end).toBe(false);
  });

  it('S16 is not offered while the teacher has a meeting or a duty', () => {
    const events = [
      ...ordinaryDays(),
      ...daily('10:30', '11:15', 'Grade team meeting', { role: 'teacher' }),
      ...daily('7:30', '8:15', 'Bus duty', { role: 'teacher' }),
    ];
    const starts = suggest(events).map((window) => window.start);
    expect(starts).not.toContain(minute('10:30'));
    expect(starts.filter((start) => start < minute('8:15'))).toEqual([]);
  });

  it('S17 finds gaps of five minutes and no less', () => {
    const busyUntil = (end: string) => ({
      ...THERAPIST,
      busy: [{ date: dayOf(0), title: 'Visit', startMinute: minute('7:30'), endMinute: minute(end) }],
    });
    const gap = (end: string) =>
      suggest(daily('10:30', '11:15', 'PE'), { therapist: busyUntil(end) }).find(
        (window) => window.date === dayOf(0) && window.end === minute('11:15'),
      );
    expect(gap('11:10')?.start).toBe(minute('11:10'));
    expect(gap('11:11')).toBeUndefined();
  });

  it('S17 ranks the day of a visit first', () => {
    const [first] = suggest(ordinaryDays(), { visits: [visit(3, '8:15', '8:35')] });
    expect([first?.date, first?.reasons.map((reason) => reason.key)]).toEqual([
      dayOf(3),
      ['classWithSpecialist', 'sameDayAsVisit'],
    ]);
  });

  it('S17 offers phone, or before and after school, when none is found', () => {
    expect(suggest([])).toEqual([]);
    expect(touchBaseAlternatives().map((reason) => reason.key)).toEqual(['beforeOrAfterSchool', 'byPhone']);
  });

  it('S17 needs the therapist in the same building', () => {
    const elsewhere = THERAPIST.hours.map((hours) => ({ ...hours, schoolId: asId<typeof CLASSROOM.schoolId>('oak') }));
    expect(suggest(ordinaryDays(), { therapist: { ...THERAPIST, hours: elsewhere } })).toEqual([]);
  });

  it('C1 a teacher workday may yield touch-base, a holiday none', () => {
    const on = (title: string) =>
      suggest([...ordinaryDays(), allDay(2, title)]).filter((window) => window.date === dayOf(2));
    expect(on('No School - Teacher Work Day').length).toBeGreaterThan(0);
    expect(on('No School - Thanksgiving')).toEqual([]);
  });

  it('does not offer the hours before a delayed start, nor the afternoon of an early release', () => {
    const late = suggest([...ordinaryDays(), allDay(1, '2-Hour Delay')]).filter((window) => window.date === dayOf(1));
    expect(late.some((window) => window.reasons[0]?.key === 'beforeStudents')).toBe(false);
    const early = suggest([...ordinaryDays(), allDay(1, 'Early Release 12:30')]).filter(
      (window) => window.date === dayOf(1),
    );
    expect(early.some((window) => window.reasons[0]?.key === 'afterStudents')).toBe(false);
  });

  it('takes what stands in the specials slot for one too', () => {
    const events = [0, 1, 2, 3].map((offset) => timed(offset, '13:20', '14:05', 'PE'));
    const friday = suggest([...events, timed(4, '13:20', '14:05', 'Computer Lab')]).find(
      (window) => window.date === dayOf(4),
    );
    expect(friday?.start).toBe(minute('13:20'));
  });

  it("offers the students' lunch last, as the teacher's own", () => {
    const windows = suggest(ordinaryDays());
    const lunch = windows.find((window) => window.reasons[0]?.key === 'studentsAtLunch');
    expect(lunch?.cautions.map((caution) => caution.key)).toContain('dutyFreeLunch');
    expect(windows[0]?.reasons[0]?.key).not.toBe('studentsAtLunch');
    const classroom = { ...CLASSROOM, gradeBand: 'PK' as const };
    expect(suggest(ordinaryDays(), { classroom }).some((window) => window.reasons[0]?.key === 'studentsAtLunch')).toBe(
      false,
    );
  });

  it("asks first, and says when the teacher's own calendar is not known", () => {
    const classroom = {
      ...CLASSROOM,
      calendars: CLASSROOM.calendars.filter((calendar) => calendar.role !== 'teacher'),
    };
    expect(suggest(ordinaryDays(), { classroom })[0]?.cautions.map((caution) => caution.key)).toEqual([
      'askTheTeacher',
      'teacherCalendarNotKnown',
    ]);
  });
});
