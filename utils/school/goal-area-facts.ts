import type { GradeBand } from '../domain/classroom.ts';
import type { GoalAreaId } from '../domain/goal-area.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Discipline } from '../domain/student.ts';
import { goalAreaFacts as facts } from './data/goal-areas/index.ts';
import type { Wordings } from './routine-facts.ts';

/** 1 possible: now and then or with set-up. 2 good: in most sessions. 3 core: the routine itself demands the skill. */
export type AffinityStrength = 1 | 2 | 3;

export type GoalAreaFacts = {
  label: string;
  /** Who usually writes or shares such goals; the first leads. */
  disciplines: Discipline[];
  gradeBands: GradeBand[];
  description: string;
  /** Occupation categories of the OT practice framework, 4th edition. */
  occupations: string[];
  /** Functional areas of the School Function Assessment. */
  functionalAreas: string[];
  exampleGoals: string[];
  /** When time outside the class is still the better choice. */
  pullOutNote: string;
  /** The routines in which this is practiced, with a reason each. Not listed: not at all. */
  fits: Partial<Record<RoutineKindId, [AffinityStrength, string]>>;
  wordings: Wordings;
};

/** Everything known about each goal area. */
export const goalAreaFacts: Record<GoalAreaId, GoalAreaFacts> = facts;
