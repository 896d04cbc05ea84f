import type { GradeBand } from '../../domain/classroom.ts';
import { gradeNames } from '../data/noise.ts';
import type { Token } from '../language/tokens.ts';

const BEFORE_A_GRADE: ReadonlySet<string> = new Set([
  'gr',
  'grade',
  'grades',
  'grd',
  'yr',
  'year',
  'y',
  'g',
  'grado',
  'grs',
]);
const AFTER_A_GRADE: ReadonlySet<string> = new Set(['gr', 'grade', 'grader', 'graders', 'grd', 'grado']);

/** The grade band a title names ("Gr 2", "5th gr", "Y6", "Kinder"), for when the class's own is not known. */
export function gradeBandIn(tokens: Token[]): GradeBand | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.type === 'word') {
      const named = token.text.length > 1 ? gradeNames[token.text] : undefined;
      if (named) return named;
    } else if (token?.type === 'number') {
      const grade = Number.parseInt(token.text, 10);
      const isGrade = BEFORE_A_GRADE.has(tokens[at - 1]?.text ?? '') || AFTER_A_GRADE.has(tokens[at + 1]?.text ?? '');
      if (isGrade && grade <= 12) return bandOfGrade(grade);
    }
  }
  return undefined;
}

function bandOfGrade(grade: number): GradeBand {
  if (grade <= 2) return 'K-2';
  if (grade <= 5) return '3-5';
  return grade <= 8 ? '6-8' : '9-12';
}
