import type { RoutineAgreement } from './classroom.ts';
import type { DayChange } from './day-change.ts';
import type { CalendarId, ClassroomId, StudentId } from './ids.ts';
import type { TurnedDown } from './push-in-window.ts';
import type { RoutineKindId } from './routine-kind.ts';

/** A title that names nothing the class does: a reminder, an errand. */
export const NOT_A_ROUTINE = 'not-a-routine';

/** "WIN means intervention here": what the therapist said about a title (C6). */
export type TitleAnswer = { calendarId: CalendarId; family: string; routine: RoutineKindId | typeof NOT_A_ROUTINE };

/** Where a student struggles (S35). */
export type HardSpot = { studentId: StudentId; classroomId: ClassroomId; routine: RoutineKindId };

/** What people said, which always outranks what was computed. */
export type Preferences = {
  agreements: RoutineAgreement[];
  turnedDown: TurnedDown[];
  titleAnswers: TitleAnswer[];
  hardSpots: HardSpot[];
  /** What was said of single days, where it is known. */
  dayChanges: DayChange[];
};
