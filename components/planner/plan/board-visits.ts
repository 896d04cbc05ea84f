import type { DraftVisit } from '../../../utils/domain/draft-visit.ts';
import type { ClassroomId, SchoolId, StudentId } from '../../../utils/domain/ids.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { RoutineKindId } from '../../../utils/domain/routine-kind.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { takesTime } from '../../../utils/windows/taken-time.ts';

/** A visit as the plan shows it: one that is only planned and can be moved, or one that was asked for and stands. */
export type BoardVisit = MinuteSpan & {
  id: string;
  studentIds: readonly StudentId[];
  classroomId: ClassroomId;
  /** null: its class is gone. */
  schoolId: SchoolId | null;
  routine: RoutineKindId;
  date: LocalDate;
  isApart: boolean;
} & ({ is: 'planned'; draft: DraftVisit } | { is: 'kept'; visit: Visit });

type Known = { draft: readonly DraftVisit[]; visits: readonly Visit[]; schoolOf: ReadonlyMap<ClassroomId, SchoolId> };

/** Everything that a plan and the records say about one week, in order of time; what was asked for stands once. */
export function boardVisits({ draft, visits, schoolOf }: Known): BoardVisit[] {
  const kept = visits.filter((visit) => takesTime(visit) || visit.state.is === 'missed');
  const planned = openDraft(draft, visits);
  return [
    ...kept.map((visit): BoardVisit => ({ ...shownPart(visit, schoolOf), is: 'kept', visit })),
    ...planned.map((one): BoardVisit => ({ ...shownPart(one, schoolOf), is: 'planned', draft: one })),
  ].sort(inOrder);
}

/** The visits of a plan that nobody has asked for yet; one whose visit was dropped is open again. */
export function openDraft(draft: readonly DraftVisit[], visits: readonly Visit[]): DraftVisit[] {
  const standing = new Set(visits.filter(({ state }) => state.is !== 'dropped').map(({ id }) => id));
  return draft.filter(({ visitId }) => visitId === undefined || !standing.has(visitId));
}

/** Any visit in the form that plans are compared in. */
export function asDraft(visit: BoardVisit): DraftVisit {
  if (visit.is === 'planned') return visit.draft;
  const { id, isApart, studentIds, classroomId, routine, date, startMinute, endMinute } = visit;
  const type = isApart ? 'pull-out' : 'push-in';
  return { id, type, studentIds: [...studentIds], classroomId, routine, date, startMinute, endMinute, pinned: true };
}

export function inOrder(a: MinuteSpan & { date: LocalDate }, b: MinuteSpan & { date: LocalDate }): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.startMinute - b.startMinute || a.endMinute - b.endMinute;
}

function shownPart(one: DraftVisit | Visit, schoolOf: Known['schoolOf']) {
  const { id, studentIds, classroomId, routine, date, startMinute, endMinute, type } = one;
  const schoolId = schoolOf.get(classroomId) ?? null;
  return { id, studentIds, classroomId, schoolId, routine, date, startMinute, endMinute, isApart: type === 'pull-out' };
}
