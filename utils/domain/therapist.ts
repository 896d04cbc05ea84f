import type { LinkedCalendar } from './classroom.ts';
import type { SchoolId } from './ids.ts';
import type { LocalDate, Weekday } from './local-date.ts';
import type { MinuteSpan, Minutes } from './minutes.ts';
import type { Discipline } from './student.ts';

/** One stretch in one building on one weekday. */
export type WorkingHours = MinuteSpan & { weekday: Weekday; schoolId: SchoolId };

/** A time on one date when the therapist is taken: a meeting, an evaluation. */
export type BusyTime = MinuteSpan & { date: LocalDate; title: string };

export type Therapist = {
  discipline: Discipline;
  hours: WorkingHours[];
  /** The therapist's own calendars; what stands on them blocks visits (S26). */
  calendars: LinkedCalendar[];
  busy?: BusyTime[];
  /** S52: 20 unless set. */
  visitMinutes: Minutes;
};
