import type { GoalId, VisitId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import type { Visit, VisitType } from '../domain/visit.ts';
import {
  type HelpLevel,
  helpLevels,
  type ParticipationMark,
  type StudentMark,
  type VisitNote,
  type VisitOutcome,
} from '../domain/visit-note.ts';

/** What was seen of one goal at one visit. */
export type GoalPoint = {
  visitId: VisitId;
  date: LocalDate;
  routine: RoutineKindId;
  type: VisitType;
  help: HelpLevel | null;
  outcome: VisitOutcome | null;
  count: { times: number; of: number } | null;
  participation: readonly ParticipationMark[];
};

/** One line per setting, never one trend through two: a routine and how the visit was held. */
export type GoalSetting = { routine: RoutineKindId; type: VisitType; points: GoalPoint[]; isEnough: boolean };

/** Fewer say nothing about a direction (S4). */
export const ENOUGH_POINTS = 3;

/** What was noted of a goal, oldest first, given the student's closed visits and their notes. */
export function goalPoints(
  student: Pick<Student, 'id' | 'goals'>,
  goalId: GoalId,
  visits: readonly Visit[],
  notes: ReadonlyMap<VisitId, VisitNote>,
): GoalPoint[] {
  const onlyGoal = student.goals.length === 1;
  return visits
    .flatMap((visit): GoalPoint[] => {
      const mark = notes.get(visit.id)?.students.find(({ studentId }) => studentId === student.id);
      if (visit.state.is !== 'done' || !mark || !isAbout(mark, goalId, onlyGoal)) return [];
      return [pointOf(visit, mark)];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The same, setting by setting, the ones with the most notes first (S4). */
export function goalSettings(points: readonly GoalPoint[]): GoalSetting[] {
  const rated = points.filter(({ help }) => help !== null);
  const groups = Map.groupBy(rated, ({ routine, type }) => `${routine} ${type}`);
  return [...groups.values()]
    .flatMap((group): GoalSetting[] => {
      const [first] = group;
      if (!first) return [];
      const { routine, type } = first;
      return [{ routine, type, points: group, isEnough: group.length >= ENOUGH_POINTS }];
    })
    .sort((a, b) => b.points.length - a.points.length);
}

/** 0 (all of it was help) to 4 (on the student's own). */
export function independenceOf(help: HelpLevel): number {
  return helpLevels.length - 1 - helpLevels.indexOf(help);
}

/** A note that names no goal is about the only one there is; of several, nobody can tell which. */
function isAbout({ goalIds = [] }: StudentMark, goalId: GoalId, onlyGoal: boolean): boolean {
  return goalIds.length === 0 ? onlyGoal : goalIds.includes(goalId);
}

function pointOf({ id, date, routine, type }: Visit, mark: StudentMark): GoalPoint {
  const { help = null, outcome = null, count = null, participation = [] } = mark;
  return { visitId: id, date, routine, type, help, outcome, count, participation };
}
