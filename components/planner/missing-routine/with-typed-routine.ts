import type { Weekday } from '../../../utils/domain/local-date.ts';
import { clockTime, type MinuteSpan } from '../../../utils/domain/minutes.ts';
import type { TypedDays } from '../classrooms/typed-days.ts';

/** The typed days of a class with one more routine on these weekdays. Sets that hold for other weekdays too are split. */
export function withTypedRoutine(
  days: TypedDays,
  { title, weekdays, startMinute, endMinute }: MinuteSpan & { title: string; weekdays: readonly Weekday[] },
): TypedDays {
  const line = `${clockTime(startMinute)}-${clockTime(endMinute)} ${title}`;
  const known = days.filter(({ text }) => text.trim() !== '');
  const changed = known.flatMap((day) => {
    const chosen = day.weekdays.filter((weekday) => weekdays.includes(weekday));
    const without = day.weekdays.filter((weekday) => !weekdays.includes(weekday));
    if (chosen.length === 0) return [day];
    const longer = { weekdays: chosen, text: `${day.text.trimEnd()}\n${line}` };
    return without.length === 0 ? [longer] : [{ ...day, weekdays: without }, longer];
  });
  const fresh = weekdays.filter((weekday) => !known.some((day) => day.weekdays.includes(weekday)));
  return fresh.length === 0 ? changed : [...changed, { weekdays: fresh, text: line }];
}
