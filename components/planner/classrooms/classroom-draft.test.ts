import { describe, expect, it } from 'vitest';
import type { Classroom } from '../../../utils/domain/classroom.ts';
import { asId, type CalendarId, type ClassroomId, type SchoolId } from '../../../utils/domain/ids.ts';
import { otherUsers, withRole } from './calendar-links.ts';
import { classroomOfDraft, draftOfClassroom, newClassroomDraft, problemsOfClassroom } from './classroom-draft.ts';
import { withDay } from './typed-days.ts';

const calendar = asId<CalendarId>('cal');
const room: Classroom = {
  id: asId<ClassroomId>('room12'),
  schoolId: asId<SchoolId>('lincoln'),
  name: 'Rm 12',
  teacherName: 'Ms. Rivera',
  gradeBand: 'K-2',
  calendars: [{ calendarId: calendar, role: 'class', label: 'Rm 12', color: '#8e7cc3' }],
};
const week = { id: calendar, zone: 'America/Chicago', pastedAt: '2026-11-16T12:00:00Z', days: [] };

it('a class survives the way into a form and back', () => {
  expect(classroomOfDraft(room.id, draftOfClassroom(room, []))).toEqual(room);
});

it('brings its own typed lines along, and no others', () => {
  const days = [{ weekdays: [1 as const], text: '8:00-8:20 Arrival' }];
  expect(draftOfClassroom(room, [{ ...week, days }]).typedDays).toEqual(days);
  expect(draftOfClassroom(room, [{ ...week, id: asId<CalendarId>('other'), days }]).typedDays).toEqual([]);
});

it('asks for a name and a school, and for names that differ within one school', () => {
  expect(problemsOfClassroom(newClassroomDraft(''), [])).toEqual({ name: 'name_missing', schoolId: 'school_missing' });
  const same = { ...newClassroomDraft(room.schoolId), name: 'rm 12' };
  expect(problemsOfClassroom(same, [room]).name).toBe('class_name_taken');
  expect(problemsOfClassroom({ ...same, schoolId: asId<SchoolId>('oak') }, [room]).name).toBeNull();
});

describe('calendars of a class', () => {
  it('a role links it, another changes it, none takes it away', () => {
    const linked = withRole([], { id: calendar, color: null }, 'class', 'Rm 12');
    expect(linked).toEqual([{ calendarId: calendar, role: 'class', label: 'Rm 12' }]);
    expect(withRole(linked, { id: calendar, color: '#fff' }, 'school', 'Lincoln')).toEqual([
      { calendarId: calendar, role: 'school', label: 'Lincoln', color: '#fff' },
    ]);
    expect(withRole(linked, { id: calendar, color: null }, null, '')).toEqual([]);
  });

  it('says who else uses one', () => {
    expect(otherUsers(calendar, [room], null)).toEqual(['Rm 12']);
    expect(otherUsers(calendar, [room], room.id)).toEqual([]);
  });
});

it('a weekday belongs to one set of typed lines only', () => {
  const days = [
    { weekdays: [1 as const, 2 as const, 3 as const], text: 'a' },
    { weekdays: [], text: 'b' },
  ];
  expect(withDay(days, 1, { weekdays: [3], text: 'b' })).toEqual([
    { weekdays: [1, 2], text: 'a' },
    { weekdays: [3], text: 'b' },
  ]);
});
