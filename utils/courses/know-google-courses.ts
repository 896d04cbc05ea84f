import { asId, type CalendarId, type CourseId } from '../domain/ids.ts';
import type { GoogleCourse } from '../google/classroom/classroom-api.ts';
import type { Course } from '../records/course.ts';
import type { Vault } from '../vault/vault.ts';
import { giveCalendar } from './course-calendar.ts';

/**
 * Keeps what an account's list says of its courses, so that a person can say which class each is. A course that is a
 * class already gives it its calendar as soon as Google has made one. Idempotent.
 */
export async function knowGoogleCourses(vault: Vault, listed: readonly GoogleCourse[], now: string): Promise<void> {
  for (const course of listed) {
    const id = asId<CourseId>(course.id);
    const before = await vault.read('courses', id);
    const after = known(id, before, course, now);
    // The class first: a worker that stops in between does it once more, since the course has no calendar yet.
    if (after.classroomId && after.calendarId && !before?.calendarId)
      await giveCalendar(vault, after.classroomId, after);
    await vault.change('courses', id, (kept) => {
      const next = known(id, kept, course, now);
      return kept && isSame(kept, next) ? kept : next;
    });
  }
}

function known(id: CourseId, before: Course | null, listed: GoogleCourse, now: string): Course {
  const section = listed.section ?? listed.room;
  return {
    ...(before ?? { id, classroomId: null }),
    name: listed.name || (before?.name ?? listed.id),
    seenAt: now,
    ...(section && { section }),
    ...(listed.calendarId && { calendarId: asId<CalendarId>(listed.calendarId) }),
  };
}

function isSame(before: Course, after: Course): boolean {
  return before.name === after.name && before.section === after.section && before.calendarId === after.calendarId;
}
