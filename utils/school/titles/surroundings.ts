import type { RoutineKindId } from '../../domain/routine-kind.ts';

/** What stands around an event in its week. Whatever is missing is not used. */
export type Surroundings = {
  /** On how many days of the week the same title stands at about the same time. */
  daysAWeek?: number;
  /** How many school days of that week are known. */
  daysKnown?: number;
  /** First or last event of its day. */
  place?: 'first' | 'last';
  before?: RoutineKindId;
  after?: RoutineKindId;
};

type Leaning = Partial<Record<RoutineKindId, number>>;

/** Routines of every day, and things that happen once, in natural log units. Found by reasoning, not by counting. */
const DAILY: Leaning = {
  arrival: 0.6,
  breakfast: 0.5,
  homeroom_advisory: 0.4,
  morning_meeting: 0.5,
  morning_work: 0.5,
  lunch: 0.8,
  recess: 0.7,
  snack: 0.6,
  bathroom_hygiene: 0.4,
  transition: 0.4,
  dismissal: 0.6,
  cleanup_packup: 0.5,
  closing_circle: 0.4,
  math_lesson: 0.5,
  ela_lesson: 0.5,
  intervention_block: 0.4,
  rest_quiet_time: 0.4,
  special_event: -2,
  field_trip: -2.5,
  drill: -2.5,
  testing: -1.5,
  iep_meeting: -1.5,
  sel_lesson: -0.4,
  library: -0.5,
  day_label: -1,
};
const ONCE: Leaning = {
  arrival: -0.5,
  lunch: -0.4,
  recess: -0.3,
  dismissal: -0.5,
  special_event: 0.4,
  library: 0.4,
  sel_lesson: 0.4,
  drill: 0.3,
  field_trip: 0.3,
};
const FIRST: Leaning = {
  arrival: 1.2,
  breakfast: 0.6,
  morning_work: 0.7,
  homeroom_advisory: 0.7,
  transition: -1.5,
  morning_meeting: 0.5,
  dismissal: -2.5,
  closing_circle: -2,
  cleanup_packup: -1.5,
};
const LAST: Leaning = {
  dismissal: 1.2,
  cleanup_packup: 0.7,
  transition: -1.5,
  closing_circle: 0.6,
  read_aloud: 0.3,
  arrival: -2.5,
  morning_work: -2,
  morning_meeting: -1.5,
  breakfast: -2,
};
const BEFORE: Partial<Record<RoutineKindId, Leaning>> = {
  lunch: {
    recess: 0.6,
    bathroom_hygiene: 0.3,
    rest_quiet_time: 0.6,
    read_aloud: 0.3,
    independent_reading: 0.3,
    lunch: -1,
  },
  recess: { lunch: 0.5, bathroom_hygiene: 0.4, snack: 0.3, rest_quiet_time: 0.3, transition: 0.3 },
  arrival: { breakfast: 0.5, morning_work: 0.6, homeroom_advisory: 0.5, morning_meeting: 0.5 },
  specials: { teacher_prep: -0.3, transition: 0.2 },
};
const AFTER: Partial<Record<RoutineKindId, Leaning>> = {
  lunch: { transition: 0.4, bathroom_hygiene: 0.5, recess: 0.4 },
  recess: { transition: 0.5, snack: 0.4, lunch: 0.4, bathroom_hygiene: 0.2 },
  dismissal: { cleanup_packup: 0.8, closing_circle: 0.6 },
  snack: { bathroom_hygiene: 0.4, recess: 0.2 },
};

const DAYS_OF_A_DAILY_ROUTINE = 4;

/** How much what stands around an event speaks for a kind. */
export function surroundingsPrior(kind: RoutineKindId, around: Surroundings): number {
  const { daysAWeek, daysKnown, place, before, after } = around;
  let prior = 0;
  if (daysAWeek !== undefined && daysAWeek >= DAYS_OF_A_DAILY_ROUTINE) prior += DAILY[kind] ?? 0;
  else if (daysAWeek === 1 && (daysKnown ?? 0) >= DAYS_OF_A_DAILY_ROUTINE) prior += ONCE[kind] ?? 0;
  if (place === 'first') prior += FIRST[kind] ?? 0;
  if (place === 'last') prior += LAST[kind] ?? 0;
  if (before) prior += BEFORE[before]?.[kind] ?? 0;
  if (after) prior += AFTER[after]?.[kind] ?? 0;
  return prior;
}
