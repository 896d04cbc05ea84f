import type { ClassroomId, CourseId } from '../domain/ids.ts';
import type { SeenCourse } from '../messages.ts';
import type { Course } from '../records/course.ts';
import type { Vault } from '../vault/vault.ts';

/** Keeps the names of courses, so that a person can say which class each is. Idempotent. */
export async function keepCourses(vault: Vault, seen: readonly SeenCourse[], now: string): Promise<void> {
  for (const { courseId, name } of seen) {
    await vault.change('courses', courseId, (before) =>
      before?.name === name ? before : { ...(before ?? { id: courseId, classroomId: null }), name, seenAt: now },
    );
  }
}

/** Says which class a course is: no other course is this class then. null: none is. */
export async function linkCourse(
  vault: Vault,
  courses: readonly Course[],
  classroomId: ClassroomId,
  courseId: CourseId | null,
): Promise<void> {
  const changed = courses.filter((course) => (course.id === courseId) !== (course.classroomId === classroomId));
  for (const { id } of changed) {
    await vault.change(
      'courses',
      id,
      (before) => before && { ...before, classroomId: id === courseId ? classroomId : null },
    );
  }
}
