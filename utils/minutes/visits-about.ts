import type { StudentId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';

/**
 * For each student the visits that their ledger asks for, and no others: their own, and those of others at the same time,
 * with whom minutes may be shared. Of a whole caseload's years that is a sixtieth.
 */
export function visitsAbout(visits: readonly Visit[]): (studentId: StudentId) => Visit[] {
  const byDate = Map.groupBy(visits, ({ date }) => date);
  const byStudent = new Map<StudentId, Visit[]>();
  for (const visit of visits)
    for (const id of visit.studentIds) {
      const own = byStudent.get(id);
      if (own) own.push(visit);
      else byStudent.set(id, [visit]);
    }
  return (studentId) => {
    const own = byStudent.get(studentId) ?? [];
    return [...new Set(own.flatMap((visit) => [visit, ...besides(visit, byDate)]))];
  };
}

function besides(visit: Visit, byDate: ReadonlyMap<LocalDate, readonly Visit[]>): Visit[] {
  const [start, end] = spanOf(visit);
  return (byDate.get(visit.date) ?? []).filter((other) => {
    const [otherStart, otherEnd] = spanOf(other);
    return otherStart < end && start < otherEnd;
  });
}

/** All of the time that a visit may count: planned, and as it was. */
function spanOf({ startMinute, endMinute, state }: Visit): [number, number] {
  if (state.is !== 'done') return [startMinute, endMinute];
  return [Math.min(startMinute, state.actualStart), Math.max(endMinute, state.actualEnd)];
}
