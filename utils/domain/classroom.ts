import type { CalendarId, ClassroomId, SchoolId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { RoutineKindId } from './routine-kind.ts';

export type GradeBand = 'PK' | 'K-2' | '3-5' | '6-8' | '9-12';

/** Whose calendar it is, as the therapist said. `mine` blocks the therapist. */
export type CalendarRole = 'class' | 'teacher' | 'school' | 'mine';

export type LinkedCalendar = {
  calendarId: CalendarId;
  role: CalendarRole;
  /** What the therapist calls it; calendars on a page have no readable name of their own. */
  label: string;
  color?: string;
};

export type Classroom = {
  id: ClassroomId;
  schoolId: SchoolId;
  /** As the therapist says it: "Rm 12". */
  name: string;
  /** As spoken to: "Ms. Rivera". Never leaves the device. */
  teacherName: string;
  gradeBand?: GradeBand;
  calendars: LinkedCalendar[];
};

/** Where a routine stands with the class's teacher (S14, S22). Keyed by classroom and routine. */
export type RoutineAgreement = {
  classroomId: ClassroomId;
  routine: RoutineKindId;
  state: 'not-asked' | 'asked' | 'agreed' | 'please-not';
  /** Day of the last change of state. */
  since: LocalDate;
  /** What was agreed rests for a while. */
  pausedSince?: LocalDate;
  /** What the teacher said about visits in this routine; `please-not` is a state of its own. */
  preference?: 'welcome' | 'ask-first';
};
