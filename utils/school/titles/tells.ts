import type { GradeBand } from '../../domain/classroom.ts';
import { minuteOfDay } from '../../domain/minutes.ts';
import type { TitleContext } from './title-context.ts';

/** When an ambiguous wording speaks for a kind. Every part given must hold. What is not known does not hold, except that an event may be all-day. */
export type Tell = {
  /** Starts at or after this time. */
  from?: string;
  /** Starts before this time. */
  before?: string;
  atLeastMinutes?: number;
  atMostMinutes?: number;
  grades?: GradeBand[];
  allDay?: boolean;
  /** Nothing else in its part of the title says more. */
  alone?: true;
};

export function holds(tell: Tell, context: TitleContext, alone: boolean): boolean {
  const { start, minutes, gradeBand, allDay } = context;
  if (tell.alone && !alone) return false;
  if (tell.allDay === true && allDay === false) return false;
  if (tell.allDay === false && allDay !== false) return false;
  if (tell.from !== undefined && !(start !== undefined && start >= (minuteOfDay(tell.from) ?? 0))) return false;
  if (tell.before !== undefined && !(start !== undefined && start < (minuteOfDay(tell.before) ?? 0))) return false;
  if (tell.atLeastMinutes !== undefined && !(minutes !== undefined && minutes >= tell.atLeastMinutes)) return false;
  if (tell.atMostMinutes !== undefined && !(minutes !== undefined && minutes <= tell.atMostMinutes)) return false;
  return tell.grades === undefined || (gradeBand !== undefined && tell.grades.includes(gradeBand));
}
