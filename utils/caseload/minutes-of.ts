import { datesSaidClosed } from '../domain/day-change.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Student } from '../domain/student.ts';
import type { Visit } from '../domain/visit.ts';
import { calendarOfSchool } from '../minutes/calendar-of-school.ts';
import { defaultDistrictRules } from '../minutes/default-rules.ts';
import { type MinutesNow, minutesNow } from '../minutes/minutes-now.ts';
import type { ServiceCalendar } from '../minutes/service-calendar.ts';
import type { Caseload } from './load-caseload.ts';

type Surroundings = Pick<Caseload, 'classrooms' | 'schools'> & {
  settings?: Pick<Caseload['settings'], 'districtRules'>;
  preferences?: Pick<Caseload['preferences'], 'dayChanges'>;
};

/** What this student's minutes are counted by. */
export function serviceCalendarOf(
  { classroomId }: Pick<Student, 'classroomId'>,
  { classrooms, schools, settings, preferences }: Surroundings,
): ServiceCalendar {
  const schoolId = classrooms.find(({ id }) => id === classroomId)?.schoolId;
  const school = schools.find(({ id }) => id === schoolId);
  const saidClosed = school ? datesSaidClosed(preferences?.dayChanges, school.id) : [];
  return calendarOfSchool(school, settings?.districtRules ?? defaultDistrictRules, saidClosed);
}

/** A student's minutes in the period that the day lies in. Asks for all visits that are known. */
export function minutesOf(
  student: Student,
  surroundings: Surroundings,
  visits: readonly Visit[],
  date: LocalDate,
): MinutesNow {
  return minutesNow(student, visits, serviceCalendarOf(student, surroundings), date);
}
