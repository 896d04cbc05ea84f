import type { GradeBand } from '../../domain/classroom.ts';
import { minuteOfDay } from '../../domain/minutes.ts';
import type { TitleContext } from './title-context.ts';

/** When an ambiguous wording speaks for a kind. Every part given must hold; what is not known does not hold. */
export type Tell = {
  /** Starts at or after this time. */
  from?: string;
  /** Starts before this time. */
  before?: string;
  atLeastMinutes?: number;
  atMostMinutes?: number;
  grades?: GradeBand[];
  allDay?: boolean;
};

export function holds(tell: Tell, context: TitleContext): boolean {
  const { start, minutes, gradeBand, allDay } = context;
  if (tell.allDay !== undefined && tell.allDay !== allDay) return false;
  if (tell.from !== undefined && !(start !== undefined && start >= (minuteOfDay(tell.from) ?? 0))) return false;
  if (tell.before !== undefined && !(start !== undefined && start < (minuteOfDay(tell.before) ?? 0))) return false;
  if (tell.atLeastMinutes !== undefined && !(minutes !== undefined && minutes >= tell.atLeastMinutes)) return false;
  if (tell.atMostMinutes !== undefined && !(minutes !== undefined && minutes <= tell.atMostMinutes)) return false;
  return tell.grades === undefined || (gradeBand !== undefined && tell.grades.includes(gradeBand));
}
