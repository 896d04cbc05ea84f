import type { Weekday } from '../../../utils/domain/local-date.ts';
import type { MinuteSpan } from '../../../utils/domain/minutes.ts';
import { printRoutine } from '../../../utils/sources/pasted/print-routine.ts';
import type { TypedDays } from '../classrooms/typed-days.ts';
import { schoolWeekdays } from '../hours/hours-draft.ts';

/** The typed days of a class with one more routine on these weekdays. Its line names them, so that the others stay as they are. */
export function withTypedRoutine(
  days: TypedDays,
  { title, weekdays, ...span }: MinuteSpan & { title: string; weekdays: readonly Weekday[] },
): TypedDays {
  const line = printRoutine({ ...span, title, weekdays: [...weekdays], cycleDays: null, endWritten: true });
  const [first, ...others] = days.filter(({ text }) => text.trim() !== '');
  if (!first) return [{ weekdays: [...schoolWeekdays], text: line }];
  return [{ ...first, text: `${first.text.trimEnd()}\n${line}` }, ...others];
}
