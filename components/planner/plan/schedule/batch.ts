import type { Classroom, RoutineAgreement } from '../../../../utils/domain/classroom.ts';
import type { DraftVisit } from '../../../../utils/domain/draft-visit.ts';
import type { LocalNow } from '../../../../utils/domain/local-now.ts';
import { isOver } from '../../../../utils/drawing/best-windows.ts';
import { inOrder } from '../board-visits.ts';

export type BatchItem = { visit: DraftVisit; agreement: RoutineAgreement['state'] };

/** The new visits to one class, whose teacher is asked once for all of them. */
export type BatchGroup = { classroom: Classroom; items: BatchItem[] };

type Known = {
  classrooms: readonly Classroom[];
  agreements: readonly RoutineAgreement[];
  now: LocalNow;
};

/** The visits that would be scheduled, by the teacher whose class they are in; what is over is left out. */
export function batchOf(open: readonly DraftVisit[], { classrooms, agreements, now }: Known): BatchGroup[] {
  const ahead = open.filter(({ date, endMinute }) => !isOver({ date, end: endMinute }, now)).sort(inOrder);
  return classrooms.flatMap((classroom) => {
    const here = ahead.filter(({ classroomId }) => classroomId === classroom.id);
    if (here.length === 0) return [];
    return [{ classroom, items: here.map((visit) => ({ visit, agreement: agreementOn(visit, agreements) })) }];
  });
}

/** S14: only what the teacher has agreed to is scheduled unless the therapist says otherwise. */
export function tickedAtFirst(groups: readonly BatchGroup[]): Set<string> {
  const items = groups.flatMap((group) => group.items);
  return new Set(items.filter(({ agreement }) => agreement === 'agreed').map(({ visit }) => visit.id));
}

function agreementOn({ classroomId, routine }: DraftVisit, agreements: readonly RoutineAgreement[]) {
  const own = agreements.find((one) => one.classroomId === classroomId && one.routine === routine);
  return own?.state ?? 'not-asked';
}
