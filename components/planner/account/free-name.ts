import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import type { Course } from '../../../utils/records/course.ts';

/** The course's own name for a class; where the school has a class of that name, one that is told apart from it. */
export function freeName(
  { name, section }: Pick<Course, 'name' | 'section'>,
  classrooms: readonly Pick<Classroom, 'name' | 'schoolId'>[],
  schoolId: SchoolId,
): string {
  const taken = new Set(classrooms.filter((room) => room.schoolId === schoolId).map((room) => fold(room.name)));
  const isFree = (wanted: string) => !taken.has(fold(wanted));
  const names = [name, ...(section ? [`${name} (${section})`] : [])];
  const free = names.find(isFree);
  if (free) return free;
  for (let number = 2; ; number++) if (isFree(`${name} ${number}`)) return `${name} ${number}`;
}

function fold(name: string): string {
  return name.trim().toLocaleLowerCase();
}
