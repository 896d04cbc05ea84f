import type { StudentId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { PlanModel } from './model.ts';

/** Days of a week that share no student with its other days, as a model of their own. */
export type ModelPart = {
  model: PlanModel;
  /** What its attendances are in the whole model. */
  attendances: number[];
};

/**
 * The week in parts that have nothing to do with each other: every rule and every level speaks of one day or of one
 * student, so the best plan of the week is the best plans of its parts together. Small ones first.
 */
export function partsOf(model: PlanModel): ModelPart[] {
  const parts = groupsOfDates(model).map((dates) => partOf(model, dates));
  return parts.sort((a, b) => a.attendances.length - b.attendances.length);
}

/** Days that some student could be visited on belong together; in the order of their first. */
function groupsOfDates({ attendances, stops, days }: PlanModel): Set<LocalDate>[] {
  const groupOf = new Map(days.map(({ date }) => [date, new Set([date])]));
  const dateOf = new Map<StudentId, LocalDate>();
  for (const { studentId, stop } of attendances) {
    const date = stops[stop]?.date;
    if (date === undefined) continue;
    const [own, other] = [groupOf.get(date), groupOf.get(dateOf.get(studentId) ?? date)];
    dateOf.set(studentId, date);
    if (!own || !other || own === other) continue;
    for (const moved of other) groupOf.set(moved, own.add(moved));
  }
  return [...new Set(groupOf.values())];
}

function partOf(model: PlanModel, dates: ReadonlySet<LocalDate>): ModelPart {
  const stops = model.stops.filter(({ date }) => dates.has(date));
  const stopAt = placesOf(stops);
  const attendances = model.attendances.filter(({ stop }) => stopAt.has(stop));
  const here = new Set(attendances.map(({ studentId }) => studentId));
  const needs = model.needs.filter(({ studentId }) => here.has(studentId));
  const needAt = placesOf(needs);
  return {
    attendances: attendances.map(({ index }) => index),
    model: {
      ...model,
      needs: needs.map((need, index) => ({ ...need, index })),
      stops: stops.map((stop, index) => ({ ...stop, index })),
      attendances: attendances.map((attendance, index) => ({
        ...attendance,
        index,
        stop: stopAt.get(attendance.stop) ?? -1,
        need: attendance.need === null ? null : (needAt.get(attendance.need) ?? null),
      })),
      days: model.days
        .filter(({ date }) => dates.has(date))
        .map((day) => ({ ...day, stops: day.stops.flatMap((stop) => stopAt.get(stop) ?? []) })),
      studentIds: model.studentIds.filter((id) => here.has(id)),
    },
  };
}

function placesOf(list: readonly { index: number }[]): Map<number, number> {
  return new Map(list.map(({ index }, place) => [index, place]));
}
