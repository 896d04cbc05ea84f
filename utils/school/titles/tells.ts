import type { GradeBand } from '../../domain/classroom.ts';
import { MINUTES_A_DAY, type MinuteOfDay, type Minutes, minuteOfDay } from '../../domain/minutes.ts';
import type { TitleContext } from './title-context.ts';

/** When an ambiguous wording speaks for a kind, as written in the data. Every part given must hold. */
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

/** A tell with its times in minutes, ready to be asked ten thousand times. */
export type Condition = {
  start: { from: MinuteOfDay; before: MinuteOfDay } | null;
  length: { least: Minutes; most: Minutes } | null;
  grades: GradeBand[] | null;
  allDay: boolean | null;
  alone: boolean;
};

export function conditionOf({ from, before, atLeastMinutes, atMostMinutes, grades, allDay, alone }: Tell): Condition {
  return {
    start:
      from === undefined && before === undefined
        ? null
        : { from: minuteOfDay(from ?? '') ?? 0, before: minuteOfDay(before ?? '') ?? MINUTES_A_DAY + 1 },
    length:
      atLeastMinutes === undefined && atMostMinutes === undefined
        ? null
        : { least: atLeastMinutes ?? 0, most: atMostMinutes ?? Number.POSITIVE_INFINITY },
    grades: grades ?? null,
    allDay: allDay ?? null,
    alone: alone ?? false,
  };
}

/** What is not known does not hold, except that an event may be all-day. */
export function holds(condition: Condition, context: TitleContext, isAlone: boolean): boolean {
  const { start, minutes, gradeBand, allDay } = context;
  if (condition.alone && !isAlone) return false;
  if (condition.allDay === true && allDay === false) return false;
  if (condition.allDay === false && allDay !== false) return false;
  if (condition.start && (start === undefined || start < condition.start.from || start >= condition.start.before))
    return false;
  if (condition.length)
    if (minutes === undefined || minutes < condition.length.least || minutes > condition.length.most) return false;
  return condition.grades === null || (gradeBand !== undefined && condition.grades.includes(gradeBand));
}
