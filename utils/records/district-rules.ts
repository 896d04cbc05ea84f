import * as v from 'valibot';
import { missedReasons } from '../domain/visit.ts';
import { localDate } from './shapes.ts';

/** A day of every year, "08-15". */
const monthAndDay = v.pipe(v.string(), v.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How a district counts minutes. It is kept with the settings. */
export const districtRules = v.object({
  resets: v.picklist(['calendar', 'strict']),
  partPeriods: v.picklist(['share', 'whole']),
  groupMinutes: v.picklist(['full', 'split']),
  makeUpFor: v.array(v.picklist(missedReasons)),
  makeUpWithin: v.picklist(['period', 'year']),
  yearStart: monthAndDay,
  yearEnd: v.exactOptional(monthAndDay),
  quarterStarts: v.array(localDate),
  touchBaseAfterDays: count,
  reviewAfterWeeks: count,
  progressReports: v.exactOptional(v.array(localDate)),
});
