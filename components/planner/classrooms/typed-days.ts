import type { PastedWeek } from '../../../utils/records/pasted-week.ts';

/** Sets of typed lines and the weekdays that each holds for. */
export type TypedDays = PastedWeek['days'];

/** The sets after one was changed: a weekday belongs to one set only, else its routines would stand there twice. */
export function withDay(days: TypedDays, at: number, changed: TypedDays[number]): TypedDays {
  return days.map((day, place) =>
    place === at
      ? changed
      : { ...day, weekdays: day.weekdays.filter((weekday) => !changed.weekdays.includes(weekday)) },
  );
}
