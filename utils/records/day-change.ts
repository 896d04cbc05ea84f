import * as v from 'valibot';
import type { DayChange } from '../domain/day-change.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { RecordKind } from './record-kind.ts';
import { id, localDate, minuteOfDay } from './shapes.ts';

export type DayChangeRecord = DayChange & { id: string };

/** One for a school and a date, one for the therapist and a date: what is said later takes its place. */
export function dayChangeIdOf(change: DayChange): string {
  return `${change.is === 'therapist-out' ? 'me' : change.schoolId}:${change.date}`;
}

const ofSchool = { id: v.string(), schoolId: id<SchoolId>(), date: localDate };

export const dayChangeKind: RecordKind<DayChangeRecord> = {
  schema: v.variant('is', [
    v.object({ is: v.literal('closed'), ...ofSchool }),
    v.object({
      is: v.literal('other-hours'),
      ...ofSchool,
      startMinute: v.exactOptional(minuteOfDay),
      endMinute: v.exactOptional(minuteOfDay),
    }),
    v.object({ is: v.literal('therapist-out'), id: v.string(), date: localDate }),
  ]),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
