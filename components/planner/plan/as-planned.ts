import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { visitId } from '../../../utils/plan/read-plan.ts';
import type { PlannedVisit } from '../../../utils/plan/week-plan.ts';
import type { Board } from './read-board.ts';

/** Visits of a draft in the engine's own form; those of a class that is gone are left out. */
export function asPlanned(visits: readonly DraftVisit[], { schoolOf }: Pick<Board, 'schoolOf'>): PlannedVisit[] {
  return visits.flatMap((visit) => {
    const { date, classroomId, startMinute, endMinute, type: mode, pinned, routine } = visit;
    const schoolId = schoolOf.get(classroomId);
    if (!schoolId) return [];
    const stop = { date, classroomId, schoolId, mode, startMinute, endMinute };
    return [
      {
        ...stop,
        id: visitId({ ...stop, pinned: null }),
        pinned,
        students: visit.studentIds.map((studentId) => ({
          studentId,
          routine,
          minutes: lengthOf(visit),
          windowId: null,
          fit: null,
          isKey: false,
        })),
      },
    ];
  });
}
