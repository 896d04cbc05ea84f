import type { Attendance, PlanModel } from './model.ts';
import type { PlannedStudent, PlannedVisit } from './week-plan.ts';

/** A student at a visit that stands from an earlier plan, and where it is in a model; null: it can't be any more. */
export type Standing = { visit: PlannedVisit; student: PlannedStudent; attendance: Attendance | null };

/** Looks up each student of each standing visit: the same class, day, time and mode. */
export function findStanding(model: PlanModel, before: readonly PlannedVisit[]): Standing[] {
  const stops = new Map(model.stops.map((stop) => [placeOf(stop), stop.index]));
  const attendances = Map.groupBy(model.attendances, ({ stop }) => stop);
  return before.flatMap((visit) => {
    const there = attendances.get(stops.get(placeOf(visit)) ?? -1) ?? [];
    return visit.students.map((student) => ({
      visit,
      student,
      attendance: there.find(({ studentId }) => studentId === student.studentId) ?? null,
    }));
  });
}

type Place = Pick<PlannedVisit, 'date' | 'classroomId' | 'mode' | 'startMinute' | 'endMinute'>;

/** Two visits with the same are the same time of the therapist. */
export function placeOf({ date, classroomId, mode, startMinute, endMinute }: Place): string {
  return `${date} ${mode} ${classroomId} ${startMinute}-${endMinute}`;
}
