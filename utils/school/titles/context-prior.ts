import { minuteOfDay } from '../../domain/minutes.ts';
import { type RoutineKindId, routineKindIds } from '../../domain/routine-kind.ts';
import type { NotARoutine } from '../data/not-a-routine.ts';
import { type RoutineFacts, routineFacts } from '../routine-facts.ts';
import type { TitleContext } from './title-context.ts';

/** How much an unusual time, length or age speaks against a kind, in natural log units. Found by trial on the developers' set. */
const PER_MINUTE_OUTSIDE_USUAL_TIME = 1 / 50;
const MOST_FOR_TIME = 2.2;
const PER_LOG_LENGTH = 1.6;
const MOST_FOR_LENGTH = 2.6;
const PER_LOG_FROM_USUAL_LENGTH = 0.25;
const OUTSIDE_USUAL_GRADES = 1.1;
const TIMED_KIND_ON_WHOLE_DAY = 4;
const WHOLE_DAY_KIND_AT_A_TIME = 2.5;
const OUTSIDE_SCHOOL_HOURS = 3.5;

/** Students are seldom with their class before or after; care, clubs and private life fill the rest. */
export const SCHOOL_OPENS = 6 * 60 + 50;
export const SCHOOL_CLOSES = 15 * 60 + 50;

type CompiledFacts = Pick<RoutineFacts, 'oftenAllDay' | 'gradeBands' | 'typicalMinutes' | 'calendarEffect'> & {
  starts: { from: number; to: number }[];
  timed: boolean;
};

const compiled: ReadonlyMap<RoutineKindId, CompiledFacts> = new Map(
  routineKindIds.map((kind) => {
    const facts = routineFacts[kind];
    const starts = facts.typicalStart
      .map(([from, to]) => ({ from: minuteOfDay(from) ?? 0, to: minuteOfDay(to) ?? 0 }))
      .filter(({ to }) => to > 0);
    return [kind, { ...facts, starts, timed: starts.length > 0 }];
  }),
);

/** Private life and clubs have their own hours; a reminder stands on the whole day. */
const PRIVATE_LIFE_IN_SCHOOL_HOURS = -1.8;
const CLUB_BEFORE_THE_LAST_BELL = -2;
const REMINDER_AT_A_TIME = -1;
/** A lesson's time with "due Fri" in its title is the lesson. */
const REMINDER_AS_LONG_AS_A_LESSON = -2;
const SHORTEST_LESSON = 20;
const LAST_BELL = 14 * 60 + 45;

/** The same for the things that are no routine. */
export function notARoutinePrior(what: NotARoutine, { start, minutes, allDay }: TitleContext): number {
  if (what === 'reminder' && allDay) return 0;
  const inSchool = start !== undefined && !isOutsideSchoolHours(start);
  if (what === 'reminder')
    return inSchool && (minutes ?? 0) >= SHORTEST_LESSON ? REMINDER_AS_LONG_AS_A_LESSON : REMINDER_AT_A_TIME;
  if (!inSchool) return 0;
  if (what === 'personal') return PRIVATE_LIFE_IN_SCHOOL_HOURS;
  return what === 'after_school' && start < LAST_BELL ? CLUB_BEFORE_THE_LAST_BELL : 0;
}

/** How well time, length and age suit a kind: 0 when they do, below 0 when they do not. */
export function contextPrior(kind: RoutineKindId, context: TitleContext): number {
  const facts = compiled.get(kind);
  if (!facts) return 0;
  if (context.allDay) return facts.oftenAllDay ? 0 : -TIMED_KIND_ON_WHOLE_DAY;
  return timePrior(facts, context) + lengthPrior(facts, context) + gradePrior(facts, context);
}

function timePrior(facts: CompiledFacts, { start }: TitleContext): number {
  if (start === undefined) return facts.timed ? 0 : -WHOLE_DAY_KIND_AT_A_TIME / 2;
  if (!facts.timed) return -WHOLE_DAY_KIND_AT_A_TIME;
  let outside = Number.POSITIVE_INFINITY;
  for (const { from, to } of facts.starts) outside = Math.min(outside, Math.max(from - start, start - to, 0));
  const late = facts.calendarEffect !== 'adult_only' && isOutsideSchoolHours(start) ? OUTSIDE_SCHOOL_HOURS : 0;
  return -Math.min(MOST_FOR_TIME, outside * PER_MINUTE_OUTSIDE_USUAL_TIME) - late;
}

export function isOutsideSchoolHours(start: number): boolean {
  return start < SCHOOL_OPENS || start >= SCHOOL_CLOSES;
}

function lengthPrior({ typicalMinutes, oftenAllDay, timed }: CompiledFacts, { minutes }: TitleContext): number {
  if (minutes === undefined || (oftenAllDay && !timed)) return 0;
  const { low, usual, high } = typicalMinutes;
  const beyond = minutes < low ? Math.log(low / minutes) : minutes > high ? Math.log(minutes / high) : 0;
  const fromUsual = Math.abs(Math.log(minutes / usual)) * PER_LOG_FROM_USUAL_LENGTH;
  return -Math.min(MOST_FOR_LENGTH, beyond * PER_LOG_LENGTH + fromUsual);
}

function gradePrior({ gradeBands }: CompiledFacts, { gradeBand }: TitleContext): number {
  return gradeBand === undefined || gradeBands.includes(gradeBand) ? 0 : -OUTSIDE_USUAL_GRADES;
}
