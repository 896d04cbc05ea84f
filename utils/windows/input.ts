import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { Classroom } from '../domain/classroom.ts';
import type { ClassroomId, SchoolId } from '../domain/ids.ts';
import type { DateRange, LocalDate } from '../domain/local-date.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { School } from '../domain/school.ts';
import type { Student } from '../domain/student.ts';
import type { Therapist } from '../domain/therapist.ts';
import type { Visit } from '../domain/visit.ts';
import type { ClassDayInput } from '../school/class-day/day-context.ts';
import type { ReadingMemory } from '../school/class-day/reading-memory.ts';

/** What is known about a class and those who visit it; everything optional is "not known" when it is missing. */
export type ClassInput = {
  classroom: Classroom;
  school?: School | undefined;
  /** Of the class's calendars and the therapist's own; others are left out. */
  events: CalendarEvent[];
  therapist: Therapist;
  /** All visits of this therapist, also those in other classes: they take time too. */
  visits?: Visit[];
  preferences?: Partial<Preferences>;
  range: DateRange;
  /** Days before it are over: they get no window. */
  today?: LocalDate;
  /** In which school each class of the other visits is, for travel; a class that is missing is in this school. */
  schoolOf?: ReadonlyMap<ClassroomId, SchoolId>;
  /** Titles read before, shared by a caseload. */
  memory?: ReadingMemory;
};

export type SuggestInput = ClassInput & { student: Student };

/** The same for building the class's days: what people said about titles and single days goes along. */
export function dayInputOf(input: ClassInput): ClassInput & ClassDayInput {
  const { titleAnswers = [], dayChanges = [] } = input.preferences ?? {};
  return { ...input, titleAnswers, dayChanges };
}
