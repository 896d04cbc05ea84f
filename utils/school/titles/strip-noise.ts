import type { GradeBand } from '../../domain/classroom.ts';
import type { Token } from '../language/tokens.ts';
import { noiseWords, personTitles } from '../data/noise.ts';

const NOISE: ReadonlySet<string> = new Set(noiseWords.trim().split(/\s+/));
const PERSON_TITLES: ReadonlySet<string> = new Set(personTitles.trim().split(/\s+/));
const ROOM_WORDS: ReadonlySet<string> = new Set(['rm', 'room', 'rms', 'bldg', 'portable', 'hall', 'classrm', 'salon']);
const GRADE_WORDS: ReadonlySet<string> = new Set(['gr', 'grade', 'grades', 'grd', 'yr', 'year', 'y', 'g', 'grado', 'graders', 'grs', 'class']);
const GRADE_NAMES: Readonly<Record<string, GradeBand>> = {
  prek: 'PK', pk: 'PK', preschool: 'PK', preschoolers: 'PK', tk: 'PK', nursery: 'PK', reception: 'PK', k: 'K-2', kinder: 'K-2',
  kindergarten: 'K-2', kg: 'K-2', kdg: 'K-2', kinders: 'K-2', freshmen: '9-12', sophomores: '9-12', juniors: '9-12', seniors: '9-12',
};

/** The places in a title that say where, for whom and with whom, but not what. */
export function noiseIn(tokens: Token[], title: string): boolean[] {
  const noise = tokens.map(({ text, type }) => type !== 'word' || NOISE.has(text) || text in GRADE_NAMES || text.length === 1);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (ROOM_WORDS.has(token.text) && next?.type === 'number') noise[at] = true;
    if (GRADE_WORDS.has(token.text) && (next?.type === 'number' || tokens[at - 1]?.type === 'number')) noise[at] = true;
    if (PERSON_TITLES.has(token.text)) markPerson(tokens, noise, at, title);
  }
  return noise;
}

function markPerson(tokens: Token[], noise: boolean[], at: number, title: string): void {
  noise[at] = true;
  const name = tokens[at + 1];
  if (name?.type === 'word' && /^\p{Lu}/u.test(title.slice(name.start, name.end))) noise[at + 1] = true;
}

/** The grade band a title names ("Gr 2", "5th", "Y6", "K"), when the class's own is not known. */
export function gradeBandIn(tokens: Token[]): GradeBand | undefined {
  for (const [at, token] of tokens.entries()) {
    const named = token.type === 'word' ? GRADE_NAMES[token.text] : undefined;
    if (named && token.text.length > 1) return named;
    if (token.type !== 'number') continue;
    const before = tokens[at - 1]?.text ?? '';
    const after = tokens[at + 1]?.text ?? '';
    const grade = Number.parseInt(token.text, 10);
    const isGrade = (before !== 'class' && GRADE_WORDS.has(before)) || ['gr', 'grade', 'grader', 'graders', 'grd'].includes(after);
    if (isGrade && grade <= 12) return bandOfGrade(grade);
  }
  return undefined;
}

function bandOfGrade(grade: number): GradeBand {
  if (grade <= 2) return 'K-2';
  if (grade <= 5) return '3-5';
  return grade <= 8 ? '6-8' : '9-12';
}
