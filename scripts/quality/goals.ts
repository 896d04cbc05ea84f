import { readFileSync } from 'node:fs';
import type { Discipline } from '../../utils/domain/student.ts';
import { type GoalReading, recognizeGoal } from '../../utils/school/recognize-goal.ts';
import { csvRows } from './csv.ts';
import { type Bin, byGroup, calibration, type Figures, figuresOf, isRight, type Judged, share } from './figures.ts';
import { isHeldOut } from './held-out.ts';

export type GoalRow = Record<string, string>;
export type JudgedGoal = Judged & { row: GoalRow; reading: GoalReading };

export type GoalResults = Figures & {
  /** One of the first two areas is right: the product shows several for a person to confirm. */
  top2: number;
  confident: number;
  confidentRight: number;
  heldOut: Figures;
  seen: Figures;
  byDiscipline: Record<string, Figures>;
  calibration: Bin[];
};

const CONFIDENT = 0.9;

export function readGoals(file: string): { rows: GoalRow[]; readings: GoalReading[] } {
  const rows = csvRows(readFileSync(file, 'utf8'));
  const readings = rows.map(({ text = '', discipline }) =>
    recognizeGoal(text, (discipline || undefined) as Discipline | undefined),
  );
  return { rows, readings };
}

/** Rows that carry a label beside what was read. */
export function judgeGoals(rows: GoalRow[], readings: GoalReading[]): JudgedGoal[] {
  return rows.flatMap((row, at) => {
    const reading = readings[at];
    if (!row.area || !reading) return [];
    const alternatives = (row.alt_areas ?? '').split('|').filter((area) => area !== '');
    const [first] = reading.areas;
    const predicted = first?.area ?? 'none';
    return [
      {
        row,
        reading,
        text: row.text ?? '',
        label: row.area,
        alternatives,
        predicted,
        confidence: first?.confidence ?? 0,
      },
    ];
  });
}

export function goalResults(judged: JudgedGoal[]): GoalResults {
  const confident = judged.filter(({ confidence }) => confidence >= CONFIDENT);
  return {
    ...figuresOf(judged),
    top2: share(judged, (goal) =>
      goal.reading.areas.slice(0, 2).some(({ area }) => isRight({ ...goal, predicted: area })),
    ),
    confident: confident.length,
    confidentRight: share(confident, isRight),
    heldOut: figuresOf(judged.filter(({ text }) => isHeldOut(text))),
    seen: figuresOf(judged.filter(({ text }) => !isHeldOut(text))),
    byDiscipline: byGroup(judged, ({ row }) => row.discipline || 'none'),
    calibration: calibration(judged),
  };
}
