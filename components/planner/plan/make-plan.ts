import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { PinnedVisit, PlanInput } from '../../../utils/plan/plan-input.ts';
import type { PlannedVisit, WeekPlan } from '../../../utils/plan/week-plan.ts';
import { takesTime } from '../../../utils/windows/taken-time.ts';
import { openDraft } from './board-visits.ts';
import type { DraftVisits } from './plan-history.ts';
import type { Board } from './read-board.ts';

/** What the engine plans from: everything that stands stays, and so does whatever of the draft is to stay. */
export function planInput(board: Board, draft: DraftVisits, staysPut: (visit: DraftVisit) => boolean): PlanInput {
  const { caseload, therapist, windows, pullOutWindows, lastWeek, minutes, now, judge } = board;
  const kept: PinnedVisit[] = board.visits.filter(takesTime);
  return {
    students: caseload.students,
    classrooms: caseload.classrooms,
    schools: caseload.schools,
    therapist,
    windows,
    pullOutWindows,
    pinned: [...kept, ...openDraft(draft, board.visits).filter(staysPut)],
    needs: minutes.needs,
    keyOverdue: minutes.keyOverdue,
    lastWeek,
    today: now.date,
    rules: judge.rules,
  };
}

/** The engine's plan as a draft: what stayed is itself, and a visit that is where it was keeps its id. */
export function draftFrom(
  plan: Pick<WeekPlan, 'visits'>,
  before: DraftVisits,
  { staysPut, newId }: { staysPut: (visit: DraftVisit) => boolean; newId: () => string },
): DraftVisit[] {
  const known = new Map(before.map((visit) => [placeOf(visit), visit.id]));
  const asked = before.filter((visit) => visit.visitId !== undefined || staysPut(visit));
  const made = plan.visits
    .filter(({ pinned }) => !pinned)
    .map((visit): DraftVisit => {
      const { classroomId, date, startMinute, endMinute, mode } = visit;
      const fresh = {
        type: mode,
        studentIds: visit.students.map(({ studentId }) => studentId),
        routine: mainRoutine(visit),
        ...{ classroomId, date, startMinute, endMinute },
        pinned: false,
      };
      return { id: known.get(placeOf(fresh)) ?? newId(), ...fresh };
    });
  return [...asked, ...made];
}

/** Students of one visit may be there for different parts of a chain: the one that most of them come for. */
function mainRoutine({ students }: PlannedVisit): RoutineKindId {
  const counts = [...Map.groupBy(students, ({ routine }) => routine)].sort(([, a], [, b]) => b.length - a.length);
  const [main] = counts;
  if (!main) throw new Error('a planned visit is for somebody');
  return main[0];
}

function placeOf({ date, startMinute, classroomId, studentIds }: Omit<DraftVisit, 'id'>): string {
  return [date, startMinute, classroomId, ...[...studentIds].sort()].join(' ');
}
