import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { School } from '../../../utils/domain/school.ts';
import type { Student } from '../../../utils/domain/student.ts';
import { firstNames } from './first-names.ts';
import { plain } from './plain.ts';

export const CODE_NAME_MAX_LETTERS = 24;

/** What a code name is compared with. */
export type CodeNameSurroundings = {
  students: readonly Pick<Student, 'id' | 'codeName'>[];
  schools: readonly Pick<School, 'name'>[];
  classrooms: readonly Pick<Classroom, 'name' | 'teacherName'>[];
};

export type CodeNameProblem = 'empty' | 'too_long' | 'taken';
/** Allowed, but it may say who the student is; shown to the therapist alone. */
export type CodeNameWarning = 'initials' | 'real_name' | 'school_word' | 'describes';

/** Why a code name can't be used, or null. `own` is the student whose name it already is. */
export function codeNameProblem(
  codeName: string,
  surroundings: CodeNameSurroundings,
  own?: Student['id'],
): CodeNameProblem | null {
  const name = plain(codeName);
  if (name === '') return 'empty';
  if (codeName.trim().length > CODE_NAME_MAX_LETTERS) return 'too_long';
  const taken = surroundings.students.some((student) => student.id !== own && plain(student.codeName) === name);
  return taken ? 'taken' : null;
}

/** `JS`, `J.S.`, `J S`, `J. Smith`, `Jo S.` */
const INITIALS = /^\p{Lu}{2,3}$|^(\p{L}[.\s-]+){1,3}\p{L}?\.?$|^\p{L}\.\s*\p{L}{2,}$|^\p{L}{2,}\s+\p{L}\.?$/u;
const DESCRIBES = /\b(boy|girl|grade|gr|kinder|autis\w*|adhd|wheelchair|niñ[oa]|grado|silla)\b|\b\d(st|nd|rd|th)\b/iu;

/** Why a code name may tell who the student is (push-in.md sections 5.10 and 11), or null. */
export function codeNameWarning(codeName: string, surroundings: CodeNameSurroundings): CodeNameWarning | null {
  const trimmed = codeName.trim();
  if (trimmed === '') return null;
  if (INITIALS.test(trimmed)) return 'initials';
  if (DESCRIBES.test(trimmed)) return 'describes';
  const words = wordsOf(trimmed);
  if (words.some((word) => firstNames.has(word))) return 'real_name';
  const near = surroundingWords(surroundings);
  return words.some((word) => near.has(word)) ? 'school_word' : null;
}

/** The first code names of the list that say nothing about anyone and are not taken. */
export function offerCodeNames(list: readonly string[], surroundings: CodeNameSurroundings, count: number): string[] {
  const fits = (name: string) =>
    codeNameProblem(name, surroundings) === null && codeNameWarning(name, surroundings) === null;
  return list.filter(fits).slice(0, count);
}

/** Words of school, class and teacher names; `Rm`, `Ms.` and numbers say nothing. */
function surroundingWords({ schools, classrooms }: CodeNameSurroundings): Set<string> {
  const names = [
    ...schools.map((school) => school.name),
    ...classrooms.flatMap((room) => [room.name, room.teacherName]),
  ];
  return new Set(names.flatMap(wordsOf).filter((word) => word.length > 2 && !/^\d+$/.test(word)));
}

function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\d]+/gu) ?? [];
}
