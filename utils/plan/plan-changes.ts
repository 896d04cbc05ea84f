import type { StudentId } from '../domain/ids.ts';
import { clash, type WayBetween } from './places.ts';
import type { PlannedVisit } from './week-plan.ts';

/** One line of a diff between two plans: one student's visit that moves, goes or comes. */
export type PlanChange = {
  id: string;
  studentId: StudentId;
  is: 'moved' | 'dropped' | 'added';
  from: PlannedVisit | null;
  to: PlannedVisit | null;
  /** Lines that have to be accepted with this one: they free the time that it takes. */
  needs: string[];
};

type Seat = { studentId: StudentId; visit: PlannedVisit };

/** What differs between two plans, student by student; a visit that goes and one that comes are one that moved. */
export function changesBetween(
  before: readonly PlannedVisit[],
  after: readonly PlannedVisit[],
  way: WayBetween,
): PlanChange[] {
  const [gone, come] = [without(before, after), without(after, before)];
  const ids = [...new Set([...gone, ...come].map(({ studentId }) => studentId))].sort();
  const changes = ids.flatMap((studentId) => {
    const own = (seat: Seat) => seat.studentId === studentId;
    return paired(gone.filter(own), come.filter(own)).map(([from, to], at) => lineFor(studentId, from, to, at));
  });
  return changes.map((change) => ({ ...change, needs: neededFor(change, changes, way) }));
}

/** The seats of one plan that the other does not have. */
function without(plan: readonly PlannedVisit[], other: readonly PlannedVisit[]): Seat[] {
  const known = new Set(other.flatMap((visit) => visit.students.map(({ studentId }) => seatOf(studentId, visit))));
  return plan
    .flatMap((visit) => visit.students.map(({ studentId }) => ({ studentId, visit })))
    .filter(({ studentId, visit }) => !known.has(seatOf(studentId, visit)));
}

function seatOf(studentId: StudentId, { date, startMinute, endMinute, classroomId, mode }: PlannedVisit): string {
  return `${studentId} ${date} ${startMinute}-${endMinute} ${classroomId} ${mode}`;
}

/** In the order of time; same days first, as those moved the least. */
function paired(gone: readonly Seat[], come: readonly Seat[]): [PlannedVisit | null, PlannedVisit | null][] {
  const left = [...come];
  const pairs: [PlannedVisit | null, PlannedVisit | null][] = [];
  const rest: Seat[] = [];
  for (const seat of gone) {
    const at = left.findIndex(({ visit }) => visit.date === seat.visit.date);
    if (at < 0) rest.push(seat);
    else pairs.push([seat.visit, left.splice(at, 1)[0]?.visit ?? null]);
  }
  for (const seat of rest) pairs.push([seat.visit, left.shift()?.visit ?? null]);
  for (const seat of left) pairs.push([null, seat.visit]);
  return pairs;
}

function lineFor(studentId: StudentId, from: PlannedVisit | null, to: PlannedVisit | null, at: number): PlanChange {
  const is = from === null ? 'added' : to === null ? 'dropped' : 'moved';
  return { id: `${studentId} ${at}`, studentId, is, from, to, needs: [] };
}

function neededFor({ id, to }: PlanChange, changes: readonly PlanChange[], way: WayBetween): string[] {
  if (to === null) return [];
  return changes
    .filter((other) => other.id !== id && other.from !== null && !isSame(other.from, to) && takes(to, other.from, way))
    .map((other) => other.id);
}

function takes(to: PlannedVisit, from: PlannedVisit, way: WayBetween): boolean {
  return to.date === from.date && clash(to, from, way);
}

function isSame(a: PlannedVisit, b: PlannedVisit): boolean {
  return a.id === b.id && a.endMinute === b.endMinute;
}

/** The plan with some lines of the diff taken over, and what they need with them. */
export function acceptChanges(
  before: readonly PlannedVisit[],
  changes: readonly PlanChange[],
  accepted: ReadonlySet<string>,
): PlannedVisit[] {
  const all = withNeeded(changes, accepted);
  const visits = new Map(before.map((visit) => [keyOf(visit), visit]));
  for (const { id, from, studentId } of changes) if (all.has(id) && from) leave(visits, from, studentId);
  for (const { id, to, studentId } of changes) if (all.has(id) && to) join(visits, to, studentId);
  return [...visits.values()].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.startMinute - b.startMinute,
  );
}

function withNeeded(changes: readonly PlanChange[], accepted: ReadonlySet<string>): Set<string> {
  const all = new Set(accepted);
  // A set grows while it is walked, so what is needed by what is needed comes along.
  for (const id of all) for (const needed of changes.find((change) => change.id === id)?.needs ?? []) all.add(needed);
  return all;
}

function keyOf({ id, endMinute }: PlannedVisit): string {
  return `${id} ${endMinute}`;
}

function leave(visits: Map<string, PlannedVisit>, from: PlannedVisit, studentId: StudentId): void {
  const visit = visits.get(keyOf(from));
  if (!visit) return;
  const students = visit.students.filter((student) => student.studentId !== studentId);
  if (students.length === 0) visits.delete(keyOf(from));
  else visits.set(keyOf(from), { ...visit, students });
}

function join(visits: Map<string, PlannedVisit>, to: PlannedVisit, studentId: StudentId): void {
  const students = to.students.filter((student) => student.studentId === studentId);
  const visit = visits.get(keyOf(to));
  visits.set(keyOf(to), visit ? { ...visit, students: [...visit.students, ...students] } : { ...to, students });
}
