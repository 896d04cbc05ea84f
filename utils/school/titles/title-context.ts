import type { GradeBand } from '../../domain/classroom.ts';
import { MINUTES_A_DAY, type MinuteOfDay, type Minutes, minuteOfDay } from '../../domain/minutes.ts';

/** What is known about an event besides its title; whatever is missing is simply not used. */
export type TitleContext = {
  start: MinuteOfDay | undefined;
  minutes: Minutes | undefined;
  gradeBand: GradeBand | undefined;
  allDay: boolean | undefined;
};

export type When = { start?: string; minutes?: number; gradeBand?: GradeBand };

/** Nothing at school begins at midnight: an event that does describes the day. */
const LEAST_FROM_MIDNIGHT: Minutes = 60;
const GRADE_BANDS: ReadonlySet<string> = new Set(['PK', 'K-2', '3-5', '6-8', '9-12']);

/** Takes `when` as it comes from outside: a malformed time or length counts as not known. */
export function titleContext(when: When): TitleContext {
  const start = typeof when.start === 'string' ? minuteOfDay(when.start) : null;
  const minutes = typeof when.minutes === 'number' && when.minutes > 0 ? when.minutes : undefined;
  const allDay = minutes === undefined && start === null ? undefined : isWholeDay(start ?? 0, minutes ?? 0);
  const gradeBand = when.gradeBand && GRADE_BANDS.has(when.gradeBand) ? when.gradeBand : undefined;
  return { start: start === null || allDay ? undefined : start, minutes, gradeBand, allDay };
}

function isWholeDay(start: MinuteOfDay, minutes: Minutes): boolean {
  return start % MINUTES_A_DAY === 0 && (minutes === 0 || minutes >= LEAST_FROM_MIDNIGHT);
}
