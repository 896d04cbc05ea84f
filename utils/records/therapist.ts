import * as v from 'valibot';
import type { SchoolId } from '../domain/ids.ts';
import type { Therapist } from '../domain/therapist.ts';
import { linkedCalendar } from './classroom.ts';
import type { RecordKind } from './record-kind.ts';
import { discipline, id, localDate, minutes, span, weekday } from './shapes.ts';

/** There is one therapist, `me`. */
export type TherapistRecord = Therapist & { id: 'me' };

export const therapistKind: RecordKind<TherapistRecord> = {
  schema: v.object({
    id: v.literal('me'),
    discipline,
    hours: v.array(v.object({ ...span, weekday, schoolId: id<SchoolId>() })),
    calendars: v.array(linkedCalendar),
    busy: v.exactOptional(v.array(v.object({ ...span, date: localDate, title: v.string() }))),
    visitMinutes: minutes,
  }),
  migrations: [],
  idIsRandom: true,
  inClear: () => ({}),
};
