import type { GoalAreaId } from '../domain/goal-area.ts';
import type { GoalId } from '../domain/ids.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal, Student } from '../domain/student.ts';
import { affinityOf } from '../school/affinity.ts';
import { recognizeGoal } from '../school/recognize-goal.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { type ActivityMatch, activityFor } from './activity-words.ts';
import { purposesIn } from './purposes.ts';
import { familiesIn, type RoutineFamily } from './routine-words.ts';
import {
  ACTIVITY_AGAINST,
  ACTIVITY_FITS,
  NAMED_BY_GOAL,
  NAMED_ELSEWHERE,
  NEAR_WHAT_IS_NAMED,
  OTHER_PURPOSE,
  SECOND_GOAL,
  TOO_LOUD,
} from './weights.ts';

/** How one goal meets one routine. */
export type GoalFit = {
  goalId: GoalId;
  /** null: the goal's area is not known, only the routine that its words name. */
  area: GoalAreaId | null;
  /** Of affinity.json; a routine that the goal itself names counts as at least good. */
  strength: number;
  named: boolean;
  activity: ActivityMatch;
  tooLoud: boolean;
  points: number;
};

/** The goals that may be worked on in class, read once per student. */
export type GoalReader = {
  /** Whether there is any goal at all that allows push-in. */
  hasGoals: boolean;
  /** In the therapist's words. */
  texts: string[];
  /** The goals that meet this routine, best first; empty when none does. */
  fitsOf(kind: RoutineKindId, title: string | null): GoalFit[];
};

type ReadGoal = {
  id: GoalId;
  areas: { area: GoalAreaId; weight: number }[];
  families: RoutineFamily[];
  purposes: Set<string>;
};

const LOUD: ReadonlySet<RoutineKindId> = new Set(['pe', 'lunch', 'recess', 'music', 'special_event', 'breakfast']);
const NEEDS_QUIET: ReadonlySet<GoalAreaId> = new Set([
  'articulation',
  'fluency_voice',
  'phonological_awareness',
  'receptive_language',
  'narrative_retell',
  'higher_level_language',
  'vocabulary_concepts',
]);
const NAMED_STRENGTH = 2;
/** The routine itself demands the skill, so what the title adds is nothing new. */
const DEMANDED = 3;

export function readGoals(student: Pick<Student, 'goals' | 'discipline'>): GoalReader {
  const goals = student.goals.filter((goal) => goal.fit !== 'pull-out').map((goal) => readGoal(goal, student));
  const known = new Map<string, GoalFit[]>();
  return {
    hasGoals: goals.length > 0,
    texts: student.goals.filter((goal) => goal.fit !== 'pull-out').map((goal) => goal.text),
    fitsOf(kind, title) {
      const key = `${kind}\n${title ?? ''}`;
      const before = known.get(key);
      if (before) return before;
      const fits = goals.flatMap((goal) => fitOf(goal, kind, title) ?? []).sort((a, b) => b.points - a.points);
      known.set(key, fits);
      return fits;
    },
  };
}

/** What the goals are worth together in one routine, in affinity points. */
export function pointsOf(fits: GoalFit[]): number {
  const [best, second] = fits;
  return best ? best.points + (second ? SECOND_GOAL * second.points : 0) : 0;
}

function readGoal(goal: Goal, student: Pick<Student, 'discipline'>): ReadGoal {
  const areas =
    goal.areas.length > 0 || goal.areasChosen ? goal.areas : recognizeGoal(goal.text, student.discipline).areas;
  return {
    id: goal.id,
    areas: areas.map(({ area, confidence }) => ({ area, weight: goal.areasChosen ? 1 : weightOf(confidence) })),
    families: familiesIn(goal.text),
    purposes: purposesIn(goal.text),
  };
}

/** An area that is only one of several readings still counts, for less. */
function weightOf(confidence: number): number {
  return Math.min(1, 0.5 + confidence);
}

function fitOf(goal: ReadGoal, kind: RoutineKindId, title: string | null): GoalFit | null {
  const isElse = isForSomethingElse(goal, kind, title);
  const naming = isElse ? 'others' : namingOf(goal.families, kind, title);
  if (goal.areas.length === 0) return naming === 'names' ? fitOfWordsAlone(goal) : null;
  const share = isElse ? OTHER_PURPOSE : 1;
  let best: GoalFit | null = null;
  for (const { area, weight } of goal.areas) {
    const fit = fitOfArea(goal, { area, weight: weight * share, kind, title, naming });
    if (fit && (!best || fit.points > best.points)) best = fit;
  }
  return best;
}

/** A functional program whose title tells a task that is not the goal's. */
function isForSomethingElse({ purposes }: ReadGoal, kind: RoutineKindId, title: string | null): boolean {
  if (title === null || purposes.size === 0 || routineFacts[kind].group !== 'functional_program') return false;
  const told = purposesIn(title);
  return told.size > 0 && told.isDisjointFrom(purposes);
}

/** How a goal's own words meet a routine: they name it, name something near it, name others, or name none. */
type Naming = 'names' | 'near' | 'others' | 'none';

function namingOf(families: RoutineFamily[], kind: RoutineKindId, title: string | null): Naming {
  if (families.length === 0) return 'none';
  let naming: Naming = 'others';
  for (const { names, near, words } of families) {
    if (names.includes(kind)) return 'names';
    if (!near?.includes(kind)) continue;
    // "At rug time" and a title "Rug: Read Aloud" speak of the same moment.
    if (title !== null && words.test(title)) return 'names';
    naming = 'near';
  }
  return naming;
}

function fitOfWordsAlone({ id }: ReadGoal): GoalFit {
  const points = NAMED_STRENGTH + NAMED_BY_GOAL;
  return { goalId: id, area: null, strength: NAMED_STRENGTH, named: true, activity: null, tooLoud: false, points };
}

type AreaInRoutine = { area: GoalAreaId; weight: number; kind: RoutineKindId; title: string | null; naming: Naming };

function fitOfArea({ id }: ReadGoal, { area, weight, kind, title, naming }: AreaInRoutine): GoalFit | null {
  const listed = strengthOf(area, kind);
  const named = naming === 'names';
  const activity = activityFor(title, area);
  if (listed === 0 && !named && activity !== 'done here') return null;
  const strength = Math.max(listed, named || activity === 'done here' ? NAMED_STRENGTH : 0);
  const tooLoud = NEEDS_QUIET.has(area) && LOUD.has(kind) && !named;
  let points = strength * weight * (naming === 'others' ? NAMED_ELSEWHERE : 1);
  if (named) points += NAMED_BY_GOAL;
  if (naming === 'near') points += NEAR_WHAT_IS_NAMED;
  if ((activity === 'fits' || activity === 'done here') && strength < DEMANDED) points += ACTIVITY_FITS;
  if (activity === 'lacks') points += ACTIVITY_AGAINST;
  if (tooLoud) points += TOO_LOUD;
  return points > 0 ? { goalId: id, area, strength, named, activity, tooLoud, points } : null;
}

/** A kind of our own that the affinities do not list counts as its nearest kind of the field guide. */
function strengthOf(area: GoalAreaId, kind: RoutineKindId): number {
  const own = affinityOf(area, kind).strength;
  const { like } = routineFacts[kind];
  return own > 0 || !like ? own : affinityOf(area, like).strength;
}
