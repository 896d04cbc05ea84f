/** What is special in the five weeks from 26 October to 27 November 2026. Clocks change on Sunday, 1 November. */

export const TEACHER_DAY = '2026-11-03';
export const TWO_HOUR_DELAY = '2026-11-05';
export const EARLY_RELEASE = '2026-11-06';
export const VETERANS_DAY = '2026-11-11';
export const EARLY_RELEASE_BEFORE_BREAK = '2026-11-25';
export const THANKSGIVING = '2026-11-26';
export const DAY_AFTER_THANKSGIVING = '2026-11-27';

export const HOLIDAYS = [VETERANS_DAY, THANKSGIVING, DAY_AFTER_THANKSGIVING];
const NO_SCHOOL = [TEACHER_DAY, ...HOLIDAYS];

const FIRST_DAY = '2026-10-26';
const LAST_DAY = '2026-11-27';
const CYCLE_DAYS = 6;

/** Every school day with its number in the six-day cycle, which goes on where a closure stopped it. */
export function cycleDays(): { date: string; cycleDay: number }[] {
  const days: { date: string; cycleDay: number }[] = [];
  for (let day = Temporal.PlainDate.from(FIRST_DAY); day.toString() <= LAST_DAY; day = day.add({ days: 1 })) {
    if (day.dayOfWeek > 5 || NO_SCHOOL.includes(day.toString())) continue;
    days.push({ date: day.toString(), cycleDay: (days.length % CYCLE_DAYS) + 1 });
  }
  return days;
}
