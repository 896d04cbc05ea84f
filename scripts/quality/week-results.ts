import { round } from './figures.ts';
import { readWeeks, type StudentScore, scoreWeek, suggestForWeek, type WeekSuggestions } from './weeks.ts';

export type WeekFigures = { students: number; precisionAt3: number; recallAt8: number };
export type WeekResults = WeekFigures & {
  violations: number;
  touchBasePrecisionAt2: number;
  byDiscipline: Record<string, WeekFigures>;
  byGradeBand: Record<string, WeekFigures>;
  byWeek: Record<string, WeekFigures>;
};

export type JudgedWeeks = {
  suggestions: Record<string, WeekSuggestions>;
  students: (StudentScore & { week: string; gradeBand: string })[];
  touchBase: number[];
};

/** Suggestions for every week of a folder, compared with the experts where a file has their part. */
export function readAndJudgeWeeks(folder: string): JudgedWeeks {
  const judged: JudgedWeeks = { suggestions: {}, students: [], touchBase: [] };
  for (const [name, week] of readWeeks(folder)) {
    const { expert, touchBase, ...shown } = week;
    const suggestions = suggestForWeek(shown);
    judged.suggestions[name] = suggestions;
    const score = scoreWeek(week, suggestions);
    if (!score) continue;
    judged.students.push(
      ...score.students.map((student) => ({ ...student, week: name, gradeBand: score.gradeBand ?? 'none' })),
    );
    if (score.touchBasePrecisionAt2 !== null) judged.touchBase.push(score.touchBasePrecisionAt2);
  }
  return judged;
}

export function weekResults({ students, touchBase }: JudgedWeeks): WeekResults {
  return {
    ...figuresOf(students),
    violations: students.reduce((sum, { violations }) => sum + violations.length, 0),
    touchBasePrecisionAt2: mean(touchBase),
    byDiscipline: byGroup(students, ({ discipline }) => discipline),
    byGradeBand: byGroup(students, ({ gradeBand }) => gradeBand),
    byWeek: byGroup(students, ({ week }) => week),
  };
}

function figuresOf(students: StudentScore[]): WeekFigures {
  return {
    students: students.length,
    precisionAt3: mean(students.map(({ precisionAt3 }) => precisionAt3)),
    recallAt8: mean(students.map(({ recallAt8 }) => recallAt8)),
  };
}

function byGroup<Student extends StudentScore>(
  students: Student[],
  groupOf: (student: Student) => string,
): Record<string, WeekFigures> {
  const groups = Map.groupBy(students, groupOf);
  return Object.fromEntries([...groups].sort().map(([group, members]) => [group, figuresOf(members)]));
}

function mean(values: number[]): number {
  return values.length === 0 ? 1 : round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
