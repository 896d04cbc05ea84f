import type { Student } from '../../../utils/domain/student.ts';

/** Where a student's visits are planned: apart only when every goal is for practice apart. */
export function inClassOrApart({ goals }: Pick<Student, 'goals'>): 'in-class' | 'apart' {
  return goals.length > 0 && goals.every(({ fit }) => fit === 'pull-out') ? 'apart' : 'in-class';
}
