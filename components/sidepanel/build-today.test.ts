import { describe, expect, it } from 'vitest';
import type { Classroom } from '../../utils/domain/classroom.ts';
import { asId } from '../../utils/domain/ids.ts';
import { localDate } from '../../utils/domain/local-date.ts';
import { minuteOfDay } from '../../utils/domain/minutes.ts';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import type { School } from '../../utils/domain/school.ts';
import type { Student } from '../../utils/domain/student.ts';
import type { Visit, VisitState } from '../../utils/domain/visit.ts';
import { buildToday, type TodayInput } from './build-today.ts';

const monday = localDate('2026-11-16');
const at = (clock: string) => minuteOfDay(clock) ?? Number.NaN;

const school: School = {
  id: asId('lincoln'),
  name: 'Lincoln',
  zone: 'America/New_York',
  bells: { startMinute: at('07:45'), endMinute: at('14:30') },
};
const classroom: Classroom = {
  id: asId('rm12'),
  schoolId: school.id,
  name: 'Rm 12',
  teacherName: 'Ms. Rivera',
  calendars: [],
};
const thimble: Student = {
  id: asId('thimble'),
  codeName: 'Thimble',
  color: '#9a4512',
  classroomId: classroom.id,
  discipline: 'OT',
  minutesPerWeek: 60,
  sessionMinutes: 30,
  goals: [],
  otherServices: null,
};

function visit(start: string, end: string, state: VisitState, date = monday): Visit {
  return {
    id: asId(`visit ${date} ${start}`),
    type: 'push-in',
    studentIds: [thimble.id],
    classroomId: classroom.id,
    routine: 'arrival',
    date,
    startMinute: at(start),
    endMinute: at(end),
    zone: school.zone,
    state,
  };
}

function window(start: string, end: string, score: number): PushInWindow {
  return {
    id: asId(`window ${start}`),
    studentId: thimble.id,
    classroomId: classroom.id,
    date: monday,
    start: at(start),
    end: at(end),
    routine: 'arrival',
    fit: 'good',
    score,
    reasons: [],
    cautions: [],
  };
}

const scheduled: VisitState = { is: 'scheduled', tie: { calendarId: asId('mine'), eventId: asId('event') } };

function today(more: Partial<TodayInput>) {
  return buildToday({
    date: monday,
    minute: at('09:00'),
    therapist: null,
    schools: [school],
    classrooms: [classroom],
    students: [thimble],
    visits: [],
    windows: [],
    ...more,
  });
}

describe('where to go next (S56)', () => {
  it('shows the visit under way first, then the later ones in order of time', () => {
    const { next, later } = today({
      visits: [
        visit('13:00', '13:30', scheduled),
        visit('08:50', '09:10', scheduled),
        visit('10:00', '10:20', scheduled),
      ],
    });
    expect(next?.visit.startMinute).toBe(at('08:50'));
    expect(later.map((item) => item.visit.startMinute)).toEqual([at('10:00'), at('13:00')]);
  });

  it('keeps a visit that is over and not closed as "not logged yet", and never counts it as delivered', () => {
    const { toLog, next, closed } = today({ visits: [visit('08:00', '08:30', scheduled)] });
    expect(toLog).toHaveLength(1);
    expect(next).toBeNull();
    expect(closed).toEqual([]);
  });

  it('leaves out what was dropped and what belongs to another day', () => {
    const { toLog, next, later } = today({
      visits: [
        visit('08:00', '08:30', { is: 'dropped', droppedAt: '2026-11-16T12:00:00Z' }),
        visit('10:00', '10:30', scheduled, localDate('2026-11-17')),
      ],
    });
    expect([...toLog, ...later, next].filter(Boolean)).toEqual([]);
  });

  it('knows the first visit after today, for when today is done', () => {
    const day = (date: string) => visit('10:00', '10:30', scheduled, localDate(date));
    const { upcoming } = today({ visits: [day('2026-11-19'), day('2026-11-18'), day('2026-11-13')] });
    expect(upcoming?.visit.date).toBe('2026-11-18');
  });

  it('names the buildings of the day in order, one stretch each', () => {
    const hours = (start: string, end: string) => ({
      weekday: 1 as const,
      schoolId: school.id,
      startMinute: at(start),
      endMinute: at(end),
    });
    const { buildings } = today({
      therapist: {
        discipline: 'OT',
        hours: [hours('12:00', '14:00'), hours('08:00', '11:00')],
        calendars: [],
        visitMinutes: 20,
      },
    });
    expect(buildings).toEqual([{ school, startMinute: at('08:00') }]);
  });
});

describe('open windows of today', () => {
  it('offers the best that are still ahead and free, in order of time', () => {
    const { openWindows } = today({
      windows: [
        window('08:00', '08:30', 9),
        window('13:00', '13:30', 2),
        window('10:00', '10:30', 3),
        window('10:15', '10:45', 1),
      ],
    });
    expect(openWindows.map((open) => open.window.start)).toEqual([at('10:00'), at('13:00')]);
  });

  it('offers nothing to a student whose minutes are all done or planned, and owes a missed visit again', () => {
    const done: VisitState = { is: 'done', actualStart: at('07:45'), actualEnd: at('08:15') };
    const full = [visit('07:45', '08:15', done), visit('13:40', '14:10', scheduled)];
    expect(today({ visits: full, windows: [window('10:00', '10:30', 3)] }).openWindows).toEqual([]);
    const missed = [full[0] as Visit, visit('08:20', '08:50', { is: 'missed', reason: 'testing' })];
    const [open] = today({ visits: missed, windows: [window('10:00', '10:30', 3)] }).openWindows;
    expect(open?.minutes.open).toBe(30);
  });
});
