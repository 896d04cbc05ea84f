import type { SchoolId } from './ids.ts';
import type { LocalDate, Weekday } from './local-date.ts';
import type { MinuteOfDay, MinuteSpan, Minutes } from './minutes.ts';

/** Specials on a cycle of 2 to 10 days (push-in.md section 6, C4). */
export type Rotation = {
  cycleDays: number;
  /** A date known to be `anchorDay` of the cycle. */
  anchorDate: LocalDate;
  anchorDay: number;
  afterClosure: 'resume' | 'skip';
  /** What the cycle's days stand for where a title says only "Specials": `{ 4: 'Art' }`. */
  legend: Record<number, string>;
};

export type School = {
  id: SchoolId;
  name: string;
  /** IANA zone. */
  zone: string;
  /** First and last bell for students on an ordinary day. */
  bells: MinuteSpan;
  /** Last bell on an early-release day, when known. */
  earlyReleaseEnd?: MinuteOfDay;
  /** First bell on a delayed day, when known. */
  delayedStart?: MinuteOfDay;
  /** Weekdays that always end early. */
  earlyReleaseWeekdays?: Weekday[];
  noSchoolDates?: LocalDate[];
  rotation?: Rotation;
  /** Door to door, by the other school's id. */
  travelMinutes?: Record<SchoolId, Minutes>;
};
