import * as v from 'valibot';
import { type ServiceId, servicePeriods, serviceSettings } from '../domain/service.ts';
import { discipline, id, localDate, minutes } from './shapes.ts';

const weeks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52));

const terms = v.object({
  from: v.nullable(localDate),
  minutes,
  per: v.picklist(servicePeriods),
  weeks: v.exactOptional(v.object({ on: weeks, of: weeks })),
  setting: v.picklist(serviceSettings),
  apartMinutes: v.exactOptional(minutes),
});

/** One line of a student's plan. It is kept with the student. */
export const service = v.object({
  id: id<ServiceId>(),
  discipline,
  kind: v.picklist(['direct', 'consult']),
  terms: v.tupleWithRest([terms], terms),
  until: v.exactOptional(localDate),
  corrections: v.exactOptional(v.array(v.object({ on: localDate, before: terms }))),
});
