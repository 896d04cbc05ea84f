import * as v from 'valibot';
import type { Classroom } from '../domain/classroom.ts';
import type { CalendarId, ClassroomId, SchoolId } from '../domain/ids.ts';
import type { RecordKind } from './record-kind.ts';
import { id } from './shapes.ts';

export const linkedCalendar = v.object({
  calendarId: id<CalendarId>(),
  role: v.picklist(['class', 'teacher', 'school', 'mine']),
  label: v.string(),
  color: v.exactOptional(v.string()),
});

export const classroomKind: RecordKind<Classroom> = {
  schema: v.object({
    id: id<ClassroomId>(),
    schoolId: id<SchoolId>(),
    name: v.string(),
    teacherName: v.string(),
    gradeBand: v.exactOptional(v.picklist(['PK', 'K-2', '3-5', '6-8', '9-12'])),
    calendars: v.array(linkedCalendar),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: ({ id }) => ({ classroomId: id }),
};
