import type { LocalDate } from '../domain/local-date.ts';
import { lengthOf, type MinuteSpan, type Minutes, overlaps } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';

/** What is wrong with the times at which a visit is said to have been: it is not logged so. */
export type TimeProblem = 'ends-before-it-begins' | 'longer-than-a-school-day';

/** What may well be right, and is said before it is logged. */
export type TimeDoubt =
  | { is: 'overlaps'; other: MinuteSpan }
  /** The clock was changed meanwhile: so many minutes passed in truth. */
  | { is: 'clock-change'; minutes: Minutes };

/** No school day is longer; whoever types 24 hours meant something else. */
const LONGEST_VISIT_MINUTES = 8 * 60;

/** A visit lies within one day: one over midnight ends before it begins. */
export function timeProblem(span: MinuteSpan): TimeProblem | null {
  if (lengthOf(span) <= 0) return 'ends-before-it-begins';
  return lengthOf(span) > LONGEST_VISIT_MINUTES ? 'longer-than-a-school-day' : null;
}

/** `others`: visits of the same day. Two students at one time in one room are one visit, and nothing to doubt. */
export function timeDoubt(
  span: MinuteSpan,
  visit: Pick<Visit, 'id' | 'date' | 'zone' | 'classroomId' | 'routine'>,
  others: readonly Visit[],
): TimeDoubt | null {
  const other = others.find(
    (one) =>
      one.id !== visit.id &&
      one.date === visit.date &&
      one.state.is === 'done' &&
      (one.classroomId !== visit.classroomId || one.routine !== visit.routine) &&
      overlaps(span, spanDone(one)),
  );
  if (other) return { is: 'overlaps', other: spanDone(other) };
  const minutes = minutesPassed(span, visit);
  return minutes === lengthOf(span) ? null : { is: 'clock-change', minutes };
}

function spanDone({ state, startMinute, endMinute }: Visit): MinuteSpan {
  return state.is === 'done'
    ? { startMinute: state.actualStart, endMinute: state.actualEnd }
    : { startMinute, endMinute };
}

function minutesPassed(
  { startMinute, endMinute }: MinuteSpan,
  { date, zone }: { date: LocalDate; zone: string },
): Minutes {
  const at = (minute: number) =>
    Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute }).toZonedDateTime(zone).epochMilliseconds;
  return (at(endMinute) - at(startMinute)) / 60_000;
}
