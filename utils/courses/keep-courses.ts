import type { ClassroomId, CourseId, SchoolId } from '../domain/ids.ts';
import type { SeenCourse } from '../messages.ts';
import type { Course } from '../records/course.ts';
import type { Vault } from '../vault/vault.ts';
import { giveCalendar, knowCalendar, linksOf, takeCalendar } from './course-calendar.ts';

/** Keeps the names of courses, so that a person can say which class each is. Idempotent. */
export async function keepCourses(vault: Vault, seen: readonly SeenCourse[], now: string): Promise<void> {
  for (const { courseId, name } of seen) {
    await vault.change('courses', courseId, (before) =>
      before?.name === name ? before : { ...(before ?? { id: courseId, classroomId: null }), name, seenAt: now },
    );
  }
}

/** Says which class a course is: no other course is this class then. null: none is. The course's calendar goes along. */
export async function linkCourse(
  vault: Vault,
  courses: readonly Course[],
  classroomId: ClassroomId,
  courseId: CourseId | null,
): Promise<void> {
  const changed = courses.filter((course) => (course.id === courseId) !== (course.classroomId === classroomId));
  for (const course of changed) await tie(vault, course, course.id === courseId ? classroomId : null);
}

/** Says which class one course is. null: none of ours. */
export async function linkToClass(
  vault: Vault,
  courses: readonly Course[],
  course: Course,
  classroomId: ClassroomId | null,
): Promise<void> {
  if (classroomId) await linkCourse(vault, courses, classroomId, course.id);
  else await tie(vault, course, null);
}

async function tie(vault: Vault, course: Course, classroomId: ClassroomId | null): Promise<void> {
  if (course.classroomId && course.classroomId !== classroomId) await takeCalendar(vault, course.classroomId, course);
  if (classroomId) await giveCalendar(vault, classroomId, course);
  await vault.change('courses', course.id, (before) => before && { ...before, classroomId });
}

/** A course becomes a class of its own, with its calendar. */
export async function addClassOfCourse(
  vault: Vault,
  course: Course,
  { id, schoolId, name }: { id: ClassroomId; schoolId: SchoolId; name: string },
): Promise<void> {
  await knowCalendar(vault, course);
  await vault.apply([
    { store: 'classrooms', write: { id, schoolId, name, teacherName: '', calendars: linksOf(course) } },
    { store: 'courses', write: { ...course, classroomId: id } },
  ]);
}
