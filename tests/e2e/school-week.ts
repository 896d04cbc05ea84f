import type { District } from '../google/district/district.ts';
import { riverbend } from '../google/district/riverbend.ts';
import { shifted, shiftLocal, USUAL_MONDAY, weeksToSchoolWeek } from '../google/district/shifted.ts';

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

/** Wholly ahead of the machine's clock, so that what a test finds there depends on no date. */
export function schoolWeekAhead(): SchoolWeek {
  return schoolWeekIn(weeksToSchoolWeek(Temporal.Now.zonedDateTimeISO()) + 1);
}

/** So many weeks after the one that the district is written for. */
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
