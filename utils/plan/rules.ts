import type { SchoolId, StudentId } from '../domain/ids.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { MinuteSpan, Minutes } from '../domain/minutes.ts';

/** Work that is not a visit and may not be planned over: notes, evaluations, a meeting (push-in.md section 3). */
export type ProtectedBlock = MinuteSpan & {
  title: string;
  /** Every week on this day, or once on that date. */
  on: Weekday | LocalDate;
  /** Where it takes place, so that the way there counts too (S26); missing: wherever the therapist is. */
  schoolId?: SchoolId;
};

/** A lunch that belongs to the therapist: in one piece, in one building, never on the road. */
export type LunchRule = { minutes: Minutes; earliest: number; latest: number };

/** What a week must keep to. Every rule here is hard: no plan breaks one, except by a visit that was pinned. */
export type PlanRules = {
  /** S31: one visit a day leaves the student a day in one piece; raised for students who are owed more visits than days. */
  visitsPerStudentAndDay: number;
  /** Students for whom one visit a day more is fine. */
  twiceADay: StudentId[];
  /** Fairness: how often the therapist may come into one class on one day. */
  visitsPerClassAndDay: number;
  /** How many caseload students one visit may be for; 1: no groups. */
  groupLimit: number;
  /** Students who are only ever visited together. */
  together: [StudentId, StudentId][];
  /** Students who are never visited together. */
  apart: [StudentId, StudentId][];
  /** null: the therapist does not want one planned. */
  lunch: LunchRule | null;
  /** From one room to the next in the same building. */
  minutesBetweenRooms: Minutes;
  /** Workload: minutes with students on one day; null: as many as fit. */
  directMinutesPerDay: Minutes | null;
  blocks: ProtectedBlock[];
};

export const defaultRules: PlanRules = {
  visitsPerStudentAndDay: 1,
  twiceADay: [],
  visitsPerClassAndDay: 3,
  groupLimit: 3,
  together: [],
  apart: [],
  lunch: { minutes: 30, earliest: 10 * 60 + 30, latest: 13 * 60 + 30 },
  minutesBetweenRooms: 3,
  directMinutesPerDay: null,
  blocks: [],
};
