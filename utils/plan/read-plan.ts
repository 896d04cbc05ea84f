import type { StudentId } from '../domain/ids.ts';
import { lengthOf } from '../domain/minutes.ts';
import type { Draft } from './draft.ts';
import type { Attendance, PlanDay, PlanModel, Stop } from './model.ts';
import { travelOf } from './travel.ts';
import type { PlannedDay, PlannedVisit, StudentShare } from './week-plan.ts';
import { whyUnplaced } from './why-unplaced.ts';

/** What a choice of attendances means to a person. */
export function readPlan(model: PlanModel, draft: Draft) {
  const [chosen, lunches] = [draft.chosen(), draft.lunches()];
  const taken = model.attendances.filter(({ index }) => chosen.has(index));
  const atStop = Map.groupBy(taken, ({ stop }) => stop);
  const visits = model.stops.flatMap((stop) => {
    const there = atStop.get(stop.index);
    return there ? [visitAt(stop, there)] : [];
  });
  const visitsOn = Map.groupBy(visits, ({ date }) => date);
  return {
    visits,
    days: model.days.map((day, at) => dayOf(day, lunches[at] ?? null, visitsOn.get(day.date) ?? [], model)),
    students: model.studentIds.map((id) => shareOf(id, model, taken)),
    unplaced: whyUnplaced(model, draft),
  };
}

/** Same day, class, start and mode: same id. */
export function visitId({ date, classroomId, mode, startMinute }: Omit<Stop, 'index'>): string {
  return `${date} ${startMinute} ${classroomId} ${mode}`;
}

function visitAt(stop: Stop, there: readonly Attendance[]): PlannedVisit {
  const { date, classroomId, schoolId, mode, startMinute, endMinute, pinned } = stop;
  return {
    id: visitId(stop),
    date,
    classroomId,
    schoolId,
    mode,
    startMinute,
    endMinute,
    pinned: pinned !== null,
    students: there.map(({ studentId, routine, minutes, window, isKey }) => ({
      studentId,
      routine,
      minutes,
      windowId: window?.id ?? null,
      fit: window?.fit ?? null,
      isKey,
    })),
  };
}

function dayOf(
  day: PlanDay,
  lunch: number | null,
  visits: readonly PlannedVisit[],
  { way }: Pick<PlanModel, 'way'>,
): PlannedDay {
  const eaten = lunch === null ? undefined : day.lunches[lunch];
  return {
    date: day.date,
    visits: visits.map(({ id }) => id),
    lunch: eaten ? { startMinute: eaten.startMinute, endMinute: eaten.endMinute, schoolId: eaten.schoolId } : null,
    lunchLost: day.lunchLost,
    travel: travelOf([...visits, ...(eaten ? [eaten] : [])], way),
    directMinutes: visits.reduce((sum, visit) => sum + lengthOf(visit), 0),
  };
}

function shareOf(studentId: StudentId, { needs }: PlanModel, taken: readonly Attendance[]): StudentShare {
  const own = taken.filter((attendance) => attendance.studentId === studentId);
  let minutesOwed = 0;
  let minutesPlaced = 0;
  for (const need of needs) {
    if (need.studentId !== studentId) continue;
    const given = own.reduce((sum, { need: served, minutes }) => sum + (served === need.index ? minutes : 0), 0);
    minutesOwed += need.minutesOwed;
    minutesPlaced += Math.min(need.minutesOwed, given);
  }
  return { studentId, minutesOwed, minutesPlaced, hasKeyRoutine: own.some(({ isKey }) => isKey) };
}
