import type { StudentId } from '../../../utils/domain/ids.ts';
import type { PushInWindow } from '../../../utils/domain/push-in-window.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import type { BoardVisit } from './board-visits.ts';
import { type Obstacle, type Spot, stands } from './judge.ts';
import type { Board } from './read-board.ts';
import { type Target, targetAt, targetsFor } from './targets.ts';

/** Where a visit could be, by whom it is for and whether it is apart from the class. */
export function targetsOf(visit: Pick<BoardVisit, 'studentIds' | 'isApart'>, board: Board): Target[] {
  const windows = visit.isApart ? apartWindows(board) : board.windows;
  return targetsFor(visit.studentIds, windows);
}

/** Where a visit is now, with how well that fits; no fit: nothing there fits any more. */
export function spotOf(visit: BoardVisit, targets: readonly Target[]): Spot {
  const { date, classroomId, routine, startMinute, endMinute } = visit;
  return { date, classroomId, routine, startMinute, endMinute, fit: targetAt(targets, visit)?.fit ?? null };
}

/** The planned visits that can't take place as they are, each with the reason. What is over is left alone. */
export function planProblems(visits: readonly BoardVisit[], board: Board): Map<string, Obstacle> {
  const problems = new Map<string, Obstacle>();
  for (const visit of visits) {
    if (visit.is !== 'planned' || isOver({ date: visit.date, end: visit.endMinute }, board.now)) continue;
    const others = visits.filter((other) => other.id !== visit.id && stands(other));
    const obstacle = board.judge.obstacleTo(spotOf(visit, targetsOf(visit, board)), others);
    if (obstacle) problems.set(visit.id, obstacle);
  }
  return problems;
}

/** How well practice apart fits is not said: nobody's class is disturbed more or less by it. */
function apartWindows({ pullOutWindows }: Board): PushInWindow[] {
  return pullOutWindows.map((window) => ({ ...window, fit: 'good' }));
}

/** Places for one more visit to a student. */
export function targetsForStudent(studentId: StudentId, isApart: boolean, board: Board): Target[] {
  return targetsOf({ studentIds: [studentId], isApart }, board);
}
