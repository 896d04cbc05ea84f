import type { District } from '../google/district/district.ts';
import { riverbend } from '../google/district/riverbend.ts';
import { shifted, shiftLocal, USUAL_MONDAY } from '../google/district/shifted.ts';

type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri';
const WEEKDAYS: Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** The sample district with its usual week moved to some other one. */
export interface SchoolWeek {
  district: District;
  /** What Google's page takes for now: its Monday, 9:00. */
  now: string;
  monday: string;
  /** The date of a weekday in it. */
  on: (weekday: Weekday) => string;
}

/** The week after the one that the district is in: wholly ahead, so that what a test finds there depends on no date. */
export function schoolWeekAhead(): SchoolWeek {
  const today = Temporal.Now.zonedDateTimeISO(riverbend().zone).toPlainDate();
  const nextMonday = today.add({ days: 8 - today.dayOfWeek });
  return schoolWeekIn(Temporal.PlainDate.from(USUAL_MONDAY).until(nextMonday).days / 7);
}

/** So many weeks after the one that the district is written for; `zone`: as if it were there. */
export function schoolWeekIn(weeks: number, zone?: string): SchoolWeek {
  const district = shifted(riverbend(), weeks, zone);
  const monday = shiftLocal(USUAL_MONDAY, weeks);
  return {
    district,
    monday,
    now: `${monday}T09:00[${district.zone}]`,
    on: (weekday) =>
      Temporal.PlainDate.from(monday)
        .add({ days: WEEKDAYS.indexOf(weekday) })
        .toString(),
  };
}
