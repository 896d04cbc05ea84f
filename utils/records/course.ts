import * as v from 'valibot';
import type { CalendarId, ClassroomId, CourseId } from '../domain/ids.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant } from './shapes.ts';

/** A course of Google Classroom that was seen on its home page, or that a connected account listed. */
export type Course = {
  id: CourseId;
  name: string;
  seenAt: string;
  /** The class that it is; null: it is none of ours. */
  classroomId: ClassroomId | null;
  /** Says which of several of the same name it is; known only from a connected account. */
  section?: string;
  /** Known only from a connected account; Google makes it some time after the course. */
  calendarId?: CalendarId;
};

export const courseKind: RecordKind<Course> = {
  schema: v.object({
    id: id<CourseId>(),
    name: v.string(),
    seenAt: instant,
    classroomId: v.nullable(id<ClassroomId>()),
    section: v.exactOptional(v.string()),
    calendarId: v.exactOptional(id<CalendarId>()),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: () => ({}),
};
