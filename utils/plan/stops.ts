import type { ClassroomId, StudentId } from '../domain/ids.ts';
import { type LocalDate, weekdayOf } from '../domain/local-date.ts';
import { lengthOf, type MinuteSpan, overlaps } from '../domain/minutes.ts';
import type { Student } from '../domain/student.ts';
import type { FreeTime } from './free-time.ts';
import type { Attendance, PlanNeed, PlanWindow, Stop } from './model.ts';
import { compare, modeOf } from './needs.ts';
import { couldAttend, placementsIn } from './placements.ts';
import { clash, type WayBetween } from './places.ts';
import type { PinnedVisit, VisitMode } from './plan-input.ts';
import { placeOf } from './standing.ts';
import type { PlannedVisit } from './week-plan.ts';
import { KEPT_VISIT } from './weights.ts';
import type { Worth } from './worth.ts';

type Known = {
  students: ReadonlyMap<StudentId, Student>;
  needs: readonly PlanNeed[];
  windows: readonly PlanWindow[];
  /** Which need each student of a pinned visit is seen for. */
  pinned: ReadonlyMap<PinnedVisit, (number | null)[]>;
  free: FreeTime;
  way: WayBetween;
  worth: Worth;
  /** Visits of an earlier plan: their times are considered too. */
  standing: readonly PlannedVisit[];
};

/** Every time at which the therapist could be in a class, and who could be visited then. */
export function readStops(known: Known): { stops: Stop[]; attendances: Attendance[] } {
  const stops = new Map<string, Stop>();
  const attendances: Attendance[] = [];
  addPinned(known, stops, attendances);
  addPossible(known, stops);
  const windowsAt = Map.groupBy(known.windows, (window) => placeKey(window.classroomId, window.date, window.mode));
  const needsOf = Map.groupBy(known.needs, (need) => need.studentId);
  const kept = new Set(
    known.standing.flatMap((visit) => visit.students.map(({ studentId }) => `${studentId} ${placeOf(visit)}`)),
  );
  for (const stop of stops.values()) {
    const windows = windowsAt.get(placeKey(stop.classroomId, stop.date, stop.mode)) ?? [];
    attendances.push(...attendancesAt(stop, windows, { ...known, needsOf, kept }));
  }
  return renumbered([...stops.values()], attendances);
}

function addPinned({ pinned, free, worth }: Known, stops: Map<string, Stop>, attendances: Attendance[]): void {
  for (const [visit, needs] of pinned) {
    const schoolId = free.schoolOf(visit.classroomId);
    if (schoolId === undefined) continue;
    const mode = modeOf(visit);
    const { classroomId, date, startMinute, endMinute, routine } = visit;
    const key = stopKey(classroomId, date, mode, visit);
    const index = stops.get(key)?.index ?? stops.size;
    stops.set(key, { index, date, classroomId, schoolId, mode, startMinute, endMinute, pinned: visit.type });
    visit.studentIds.forEach((studentId, at) => {
      const need = needs[at] ?? null;
      attendances.push({
        index: attendances.length,
        stop: index,
        studentId,
        need,
        window: null,
        routine,
        minutes: lengthOf(visit),
        isKey: worth.isKey(studentId, routine),
        fitUnits: 0,
        steadyUnits: 0,
        keptUnits: 0,
        pinned: true,
      });
    });
  }
}

function addPossible({ students, needs, windows, free, way, standing }: Known, stops: Map<string, Stop>): void {
  const windowsOf = Map.groupBy(windows, (window) => `${window.studentId} ${window.mode}`);
  const fixed = Map.groupBy(
    [...stops.values()].filter((stop) => stop.pinned !== null),
    (stop) => stop.date,
  );
  const isOpen = new Map<string, boolean>();
  const clashes = (stop: Stop) => (fixed.get(stop.date) ?? []).some((other) => clash(stop, other, way));
  for (const { date, classroomId, mode, startMinute, endMinute } of standing) {
    const schoolId = free.schoolOf(classroomId);
    const key = stopKey(classroomId, date, mode, { startMinute, endMinute });
    if (schoolId === undefined || stops.has(key)) continue;
    const stop = { startMinute, endMinute, index: stops.size, date, classroomId, schoolId, mode, pinned: null };
    if (free.isFree(stop, date) && !clashes(stop)) stops.set(key, stop);
  }
  for (const need of needs)
    for (const window of windowsOf.get(`${need.studentId} ${need.mode}`) ?? [])
      for (const span of placementsIn(window, need)) {
        const { classroomId, date, mode } = window;
        const key = stopKey(classroomId, date, mode, span);
        if (stops.has(key) || isOpen.get(key) === false) continue;
        const schoolId = free.schoolOf(classroomId);
        if (schoolId === undefined) continue;
        const stop = { ...span, index: stops.size, date, classroomId, schoolId, mode, pinned: null };
        const open = free.isFree(stop, date) && !clashes(stop);
        isOpen.set(key, open);
        if (open && isHere(students.get(window.studentId), date, span)) stops.set(key, stop);
      }
}

function attendancesAt(
  stop: Stop,
  windows: readonly PlanWindow[],
  {
    students,
    worth,
    pinned,
    needsOf,
    kept,
  }: Known & { needsOf: ReadonlyMap<StudentId, PlanNeed[]>; kept: ReadonlySet<string> },
): Attendance[] {
  const best = new Map<string, Attendance>();
  const already = stop.pinned === null ? null : studentsAt(stop, pinned);
  for (const window of windows) {
    if (already?.has(window.studentId)) continue;
    for (const need of needsOf.get(window.studentId) ?? []) {
      if (need.mode !== stop.mode || !couldAttend(stop, window, need)) continue;
      if (!isHere(students.get(window.studentId), stop.date, stop)) continue;
      const { studentId, routine } = window;
      const fitUnits = worth.fitUnits(window, stop, need.sessionMinutes);
      const key = `${need.index}`;
      const before = best.get(key);
      if (before && before.fitUnits >= fitUnits) continue;
      best.set(key, {
        index: -1,
        stop: stop.index,
        studentId,
        need: need.index,
        window,
        routine,
        minutes: lengthOf(stop),
        isKey: worth.isKey(studentId, routine),
        fitUnits,
        steadyUnits: worth.steadyUnits(window, stop),
        keptUnits: kept.has(`${studentId} ${placeOf(stop)}`) ? KEPT_VISIT : 0,
        pinned: false,
      });
    }
  }
  return [...best.values()];
}

function studentsAt(stop: Stop, pinned: Known['pinned']): Set<StudentId> {
  const there = [...pinned.keys()].filter(
    (visit) =>
      visit.classroomId === stop.classroomId &&
      visit.date === stop.date &&
      modeOf(visit) === stop.mode &&
      visit.startMinute === stop.startMinute &&
      visit.endMinute === stop.endMinute,
  );
  return new Set(there.flatMap((visit) => visit.studentIds));
}

/** Nobody else has the student then. */
function isHere(student: Student | undefined, date: LocalDate, span: MinuteSpan): boolean {
  const weekday = weekdayOf(date);
  return !(student?.otherServices ?? []).some((service) => service.weekday === weekday && overlaps(service, span));
}

/** In order of time and class, without those that nobody could be visited at. */
function renumbered(stops: Stop[], attendances: Attendance[]): { stops: Stop[]; attendances: Attendance[] } {
  const used = new Set(attendances.map(({ stop }) => stop));
  const kept = stops.filter(({ index }) => used.has(index)).sort(inOrder);
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  const ordered = attendances
    .map((attendance) => ({ ...attendance, stop: place.get(attendance.stop) ?? -1 }))
    .sort((a, b) => a.stop - b.stop || compare(a.studentId, b.studentId) || (a.need ?? -1) - (b.need ?? -1));
  return {
    stops: kept.map((stop, index) => ({ ...stop, index })),
    attendances: ordered.map((attendance, index) => ({ ...attendance, index })),
  };
}

function inOrder(a: Stop, b: Stop): number {
  return (
    compare(a.date, b.date) ||
    a.startMinute - b.startMinute ||
    a.endMinute - b.endMinute ||
    compare(a.classroomId, b.classroomId) ||
    compare(a.mode, b.mode)
  );
}

function placeKey(classroomId: ClassroomId, date: LocalDate, mode: VisitMode): string {
  return `${date} ${mode} ${classroomId}`;
}

function stopKey(classroomId: ClassroomId, date: LocalDate, mode: VisitMode, span: MinuteSpan): string {
  return `${placeKey(classroomId, date, mode)} ${span.startMinute}-${span.endMinute}`;
}
