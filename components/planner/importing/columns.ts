import { plain } from '../code-names/plain.ts';

/** What a column of a file can be. `name` only tells the lines apart on this page; it is never kept. */
export const columnMeanings = [
  'ignore',
  'name',
  'school',
  'class',
  'teacher',
  'service',
  'minutesPerWeek',
  'sessionMinutes',
  'goal',
  'group',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Words of a heading, in English and Spanish, the surest first. */
const HEADINGS: [ColumnMeaning, RegExp][] = [
  ['goal', /\b(goals?|objectives?|metas?|objetivos?)\b/],
  ['sessionMinutes', /\b(session|per visit|each visit|sesion|por visita)\b/],
  ['minutesPerWeek', /\b(min|mins|minutes|minutos|frequency|frecuencia|week|weekly|semana|semanal)\b/],
  ['teacher', /\b(teacher|docente|maestr[oa]|profesor[oa]?)\b/],
  ['school', /\b(school|building|campus|site|escuela|edificio)\b/],
  ['class', /\b(class|classroom|room|homeroom|rm|clase|salon|aula)\b/],
  ['service', /\b(service|discipline|therapy|servicio|disciplina|terapia)\b/],
  ['group', /\b(group|section|grupo|seccion)\b/],
  ['name', /\b(student|name|first|last|nombre|apellido|estudiante|alumn[oa])\b/],
];

/** What each column probably is. Several may be goals; of everything else the first column that says so. */
export function guessColumns(headings: readonly string[]): ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>();
  return headings.map((heading) => {
    const words = plain(heading).replaceAll(/[_./-]/g, ' ');
    const meaning = HEADINGS.find(([one, wording]) => wording.test(words) && !taken.has(one))?.[0] ?? 'ignore';
    if (meaning !== 'goal' && meaning !== 'name') taken.add(meaning);
    return meaning;
  });
}
