import type { LocalDate } from './local-date.ts';

/** Why a standing visit was paused, moved or ended (S18). */
export const changeReasons = [
  'goal-met',
  'no-longer-fits',
  'strategy-not-working',
  'class-changed',
  'teacher-asked',
  'student-asked',
  'team-decided',
  'schedule',
] as const;
export type ChangeReason = (typeof changeReasons)[number];

export type ReviewStep =
  | { did: 'kept'; on: LocalDate; until: LocalDate }
  | { did: 'paused' | 'moved' | 'ended'; on: LocalDate; because: ChangeReason }
  | { did: 'resumed'; on: LocalDate };

/** What was decided about one "Every week". */
export type Review = {
  seriesId: string;
  /** The day on which it is looked at again: nothing goes on past it by itself. */
  reviewOn: LocalDate;
  state: 'running' | 'paused' | 'moved' | 'ended';
  history: ReviewStep[];
};
