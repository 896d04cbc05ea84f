import type { LocalDate, Weekday } from '../domain/local-date.ts';
import { parseLocalDate, weekdayOf } from '../domain/local-date.ts';
import type { Student } from '../domain/student.ts';
import type { Therapist } from '../domain/therapist.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay } from '../school/class-day/class-day.ts';
import { createReadingMemory, recall } from '../school/class-day/reading-memory.ts';
import { type ClassInput, dayInputOf } from './input.ts';
import { type StudentView, viewStudent } from './student-view.ts';
import { type TakenTime, therapistTaken } from './taken-time.ts';

/** A class's days and the therapist's times in them, each built once for all students of the class. */
export type ClassWeek = {
  /** The days that are not over, as this student's sections see them. */
  daysFor(view: StudentView): ClassDay[];
  takenOn(day: ClassDay): TakenTime[];
  viewOf(student: Student): StudentView;
};

export function readClassWeek(input: ClassInput): ClassWeek {
  const memory = input.memory ?? createReadingMemory();
  const built = new Map<string, ClassDay[]>();
  const taken = new Map<LocalDate, TakenTime[]>();
  return {
    daysFor({ remarks: { sections } }) {
      const key = sections
        .map(({ scheme, value }) => `${scheme}=${value}`)
        .sort()
        .join();
      return recall(built, key, () =>
        buildClassDays({ ...dayInputOf(input), sections, memory }, input.range).filter((day) => !isOver(day, input)),
      );
    },
    takenOn: ({ date, weekday }) => recall(taken, date, () => therapistTaken(input, date, weekday)),
    viewOf: (student) =>
      viewStudent(withSession(student, input.therapist), {
        gradeBand: input.classroom.gradeBand,
        roomName: input.classroom.name,
        hoursKnown: input.therapist.hours.length > 0,
        visits: input.visits,
        preferences: input.preferences,
        weekdayOf: weekdayOfAny,
      }),
  };
}

/** S52: a visit lasts as long as the student's session, or as the therapist's usual visit where none is set. */
function withSession(student: Student, { visitMinutes }: Therapist): Student {
  if (student.sessionMinutes > 0) return student;
  return { ...student, sessionMinutes: visitMinutes > 0 ? visitMinutes : DEFAULT_VISIT_MINUTES };
}

const DEFAULT_VISIT_MINUTES = 20;

function isOver(day: ClassDay, { today }: ClassInput): boolean {
  return today !== undefined && day.date < today;
}

/** A visit with a broken date belongs to no weekday that matters. */
function weekdayOfAny(date: LocalDate): Weekday {
  return parseLocalDate(date) === null ? 7 : weekdayOf(date);
}
