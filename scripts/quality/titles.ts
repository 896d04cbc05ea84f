import { readFileSync } from 'node:fs';
import type { GradeBand } from '../../utils/domain/classroom.ts';
import { type RoutineReading, recognizeRoutine } from '../../utils/school/recognize-routine.ts';
import { csvRows } from './csv.ts';
import { type Bin, byGroup, calibration, type Figures, figuresOf, isRight, type Judged, share } from './figures.ts';
import { isHeldOut } from './held-out.ts';

export type TitleRow = Record<string, string>;
export type JudgedTitle = Judged & { row: TitleRow; reading: RoutineReading };

export type TitleResults = Figures & {
  /** Rows read with confidence >= 0.9, and how many of those are right. */
  confident: number;
  confidentRight: number;
  /** Windows offered as good where people say avoid. */
  harmful: number;
  /** Good windows that would not be offered. */
  lost: number;
  pushIn: number;
  studentsPresent: number;
  unknownPrecision: number;
  unknownRecall: number;
  heldOut: Figures;
  seen: Figures;
  byGradeBand: Record<string, Figures>;
  calibration: Bin[];
};

const CONFIDENT = 0.9;

export function readTitles(file: string): { rows: TitleRow[]; readings: RoutineReading[] } {
  const rows = csvRows(readFileSync(file, 'utf8'));
  return { rows, readings: rows.map(readingOf) };
}

function readingOf({ title = '', start, minutes, grade_band }: TitleRow): RoutineReading {
  return recognizeRoutine(title, {
    ...(start ? { start } : {}),
    ...(minutes ? { minutes: Number(minutes) } : {}),
    ...(grade_band ? { gradeBand: grade_band as GradeBand } : {}),
  });
}

/** Rows that carry a label beside what was read; the first part is the prediction, own kinds count as what they are like. */
export function judgeTitles(rows: TitleRow[], readings: RoutineReading[]): JudgedTitle[] {
  return rows.flatMap((row, at) => {
    const reading = readings[at];
    const first = reading?.parts[0];
    if (!row.kind || !reading || !first) return [];
    const alternatives = (row.alt_kinds ?? '').split('|').filter((kind) => kind !== '');
    const predicted = first.like ?? first.kind;
    return [
      { row, reading, text: row.title ?? '', label: row.kind, alternatives, predicted, confidence: first.confidence },
    ];
  });
}

export function titleResults(judged: JudgedTitle[]): TitleResults {
  const confident = judged.filter(({ confidence }) => confidence >= CONFIDENT);
  return {
    ...figuresOf(judged),
    confident: confident.length,
    confidentRight: share(confident, isRight),
    harmful: share(judged, ({ row, reading }) => row.push_in === 'avoid' && reading.pushIn === 'good'),
    lost: share(judged, ({ row, reading }) => row.push_in === 'good' && reading.pushIn === 'avoid'),
    pushIn: share(judged, ({ row, reading }) => row.push_in === reading.pushIn),
    studentsPresent: share(judged, ({ row, reading }) => row.students_present === reading.studentsPresent),
    unknownPrecision: share(
      judged.filter(({ predicted }) => predicted === 'unknown'),
      isRight,
    ),
    unknownRecall: share(
      judged.filter(({ label }) => label === 'unknown'),
      isRight,
    ),
    heldOut: figuresOf(judged.filter(({ text }) => isHeldOut(text))),
    seen: figuresOf(judged.filter(({ text }) => !isHeldOut(text))),
    byGradeBand: byGroup(judged, ({ row }) => row.grade_band || 'none'),
    calibration: calibration(judged),
  };
}
