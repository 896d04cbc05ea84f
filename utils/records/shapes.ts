import * as v from 'valibot';
import { goalAreaIds } from '../domain/goal-area.ts';
import { type LocalDate, parseLocalDate } from '../domain/local-date.ts';
import { MINUTES_A_DAY } from '../domain/minutes.ts';
import { routineKindIds } from '../domain/routine-kind.ts';

/** Shapes that many records share. */

export function id<Id extends string>() {
  return v.custom<Id>((value) => typeof value === 'string' && value !== '', 'an id');
}

/** An object whose every value has this shape. Valibot's own `record` calls each value possibly undefined under a branded key. */
export function objectOf<Key extends PropertyKey, Value>(value: v.GenericSchema<unknown, Value>) {
  return v.custom<Record<Key, Value>>(
    (all) => typeof all === 'object' && all !== null && Object.values(all).every((one) => v.is(value, one)),
    'an object',
  );
}

export const localDate = v.custom<LocalDate>(
  (value) => typeof value === 'string' && parseLocalDate(value) !== null,
  'a date such as 2026-11-16',
);

/** An instant, ISO 8601 in UTC. */
export const instant = v.pipe(v.string(), v.isoTimestamp());

export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY));
export const minutes = v.pipe(v.number(), v.minValue(0));
export const span = { startMinute: minuteOfDay, endMinute: minuteOfDay };

export const weekday = v.picklist([1, 2, 3, 4, 5, 6, 7]);
export const zone = v.pipe(v.string(), v.nonEmpty());
export const routine = v.picklist(routineKindIds);
export const goalArea = v.picklist(goalAreaIds);
export const discipline = v.picklist(['OT', 'PT', 'SLP']);
