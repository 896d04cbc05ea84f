import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { plain } from '../code-names/plain.ts';

/** Those whose code name, class or teacher holds what is sought, in one school or in every one. */
export function studentsShown(
  students: readonly Student[],
  classrooms: readonly Classroom[],
  { sought, schoolId }: { sought: string; schoolId: SchoolId | 'every' },
): Student[] {
  const rooms = new Map(classrooms.map((room) => [room.id, room]));
  const words = plain(sought);
  return students.filter(({ codeName, classroomId }) => {
    const room = rooms.get(classroomId);
    if (schoolId !== 'every' && room?.schoolId !== schoolId) return false;
    return [codeName, room?.name ?? '', room?.teacherName ?? ''].some((text) => plain(text).includes(words));
  });
}
