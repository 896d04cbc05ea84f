import * as v from 'valibot';
import type { SchoolId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, minuteOfDay, minutes, objectOf, span, weekday, zone } from './shapes.ts';

const rotation = v.object({
  cycleDays: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10)),
  anchorDate: localDate,
  anchorDay: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  afterClosure: v.picklist(['resume', 'skip']),
  legend: objectOf<number, string>(v.string()),
});

export const schoolKind: RecordKind<School> = {
  schema: v.object({
    id: id<SchoolId>(),
    name: v.string(),
    zone,
    bells: v.object(span),
    earlyReleaseEnd: v.exactOptional(minuteOfDay),
    delayedStart: v.exactOptional(minuteOfDay),
    earlyReleaseWeekdays: v.exactOptional(v.array(weekday)),
    noSchoolDates: v.exactOptional(v.array(localDate)),
    rotation: v.exactOptional(rotation),
    travelMinutes: v.exactOptional(objectOf<SchoolId, number>(minutes)),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
