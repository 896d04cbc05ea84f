import type { Classroom } from '../../../utils/domain/classroom.ts';
import {
  asId,
  type CalendarId,
  type ClassroomId,
  type GoalId,
  type SchoolId,
  type StudentId,
} from '../../../utils/domain/ids.ts';
import type { Weekday } from '../../../utils/domain/local-date.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { TherapistRecord } from '../../../utils/records/therapist.ts';
import { recognizeGoal } from '../../../utils/school/recognize-goal.ts';
import type { Edit } from '../../../utils/vault/vault.ts';
import { CALENDAR_IDS } from '../../google/district/calendars.ts';

const schoolId = asId<SchoolId>('5c0011ee5c0011ee5c0011ee5c0011ee');
const classroomId = asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012');

const lincoln: School = {
  id: schoolId,
  name: 'Lincoln',
  zone: 'America/New_York',
  bells: { startMinute: 465, endMinute: 870 },
};

const room12: Classroom = {
  id: classroomId,
  schoolId,
  name: 'Rm 12',
  teacherName: 'Ms. Rivera',
  gradeBand: 'K-2',
  calendars: [
    { calendarId: asId<CalendarId>(CALENDAR_IDS.room12), role: 'class', label: 'Rm 12 class' },
    { calendarId: asId<CalendarId>(CALENDAR_IDS.rivera), role: 'teacher', label: 'Ms. Rivera' },
    { calendarId: asId<CalendarId>(CALENDAR_IDS.lincoln), role: 'school', label: 'Lincoln' },
  ],
};

const therapist: TherapistRecord = {
  id: 'me',
  discipline: 'OT',
  hours: ([1, 2, 3, 4, 5] as Weekday[]).map((weekday) => ({ weekday, schoolId, startMinute: 450, endMinute: 900 })),
  calendars: [],
  visitMinutes: 20,
};

export const THIMBLE_GOAL = 'Unpack backpack and start morning work with one reminder';
export const QUILL_GOAL = 'Write a sentence with legible letters on the line';

function student(codeName: string, goal: string, changes: Partial<Student> = {}): Student {
  return {
    id: asId<StudentId>(`57ede0${codeName.toLowerCase()}`.padEnd(32, '0')),
    codeName,
    color: '#9a4512',
    classroomId,
    discipline: 'OT',
    minutesPerWeek: 60,
    sessionMinutes: 20,
    goals: [
      {
        id: asId<GoalId>(`60a1${codeName.toLowerCase()}`),
        text: goal,
        areas: recognizeGoal(goal, 'OT').areas,
        areasChosen: false,
        fit: 'push-in',
      },
    ],
    otherServices: [{ weekday: 2, startMinute: 570, endMinute: 600, title: 'Speech' }],
    ...changes,
  };
}

/** A therapist, one school, Ms. Rivera's class and two of its students. */
export function room12Caseload(): Edit[] {
  return [
    { store: 'therapist', write: therapist },
    { store: 'schools', write: lincoln },
    { store: 'classrooms', write: room12 },
    { store: 'students', write: student('Thimble', THIMBLE_GOAL) },
    { store: 'students', write: student('Quill', QUILL_GOAL, { color: '#3b5bb5', minutesPerWeek: 30 }) },
  ];
}
