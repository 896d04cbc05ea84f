import { type Bin, type Confusion, confusions, type Figures, type Judged } from './figures.ts';
import type { GoalResults } from './goals.ts';
import type { TitleResults } from './titles.ts';
import type { WeekResults } from './week-results.ts';

const WORST = 12;

export function printTitles(results: TitleResults, judged: Judged[]): void {
  say(`Titles: ${results.rows}`);
  sayFigures('all', results);
  sayFigures('seen two thirds', results.seen);
  sayFigures('held-out third', results.heldOut);
  say(`  confidence >= 0.9: ${results.confident} rows, ${percent(results.confidentRight)} right`);
  say(`  harmful ${percent(results.harmful)}, lost ${percent(results.lost)}`);
  say(`  push-in ${percent(results.pushIn)}, students present ${percent(results.studentsPresent)}`);
  say(`  unknown: precision ${percent(results.unknownPrecision)}, recall ${percent(results.unknownRecall)}`);
  sayGroups(results.byGradeBand);
  sayCalibration(results.calibration);
  sayConfusions(confusions(judged));
}

export function printGoals(results: GoalResults, judged: Judged[]): void {
  say(`\nGoals: ${results.rows}`);
  sayFigures('all', results);
  sayFigures('seen two thirds', results.seen);
  sayFigures('held-out third', results.heldOut);
  say(`  one of the first two ${percent(results.top2)}`);
  say(`  confidence >= 0.9: ${results.confident} rows, ${percent(results.confidentRight)} right`);
  sayGroups(results.byDiscipline);
  sayCalibration(results.calibration);
  sayConfusions(confusions(judged));
}

export function printWeeks(results: WeekResults): void {
  say(`\nWeeks: ${results.students} students`);
  say(`  precision@3 ${percent(results.precisionAt3)}, recall@8 ${percent(results.recallAt8)}`);
  say(`  never-violations ${results.violations}, touch-base precision@2 ${percent(results.touchBasePrecisionAt2)}`);
  for (const [group, figures] of Object.entries({ ...results.byDiscipline, ...results.byGradeBand, ...results.byWeek }))
    say(`  ${group.padEnd(46)} precision@3 ${percent(figures.precisionAt3)}, recall@8 ${percent(figures.recallAt8)}`);
}

function sayFigures(name: string, { rows, top1, strict, macroF1 }: Figures): void {
  say(
    `  ${name.padEnd(16)} ${String(rows).padStart(4)} rows: top-1 ${percent(top1)}, strict ${percent(strict)}, macro-F1 ${macroF1}`,
  );
}

function sayGroups(groups: Record<string, Figures>): void {
  for (const [group, figures] of Object.entries(groups)) sayFigures(group, figures);
}

function sayCalibration(bins: Bin[]): void {
  say('  confidence, rows, right');
  for (const { from, rows, right } of bins)
    if (rows > 0)
      say(`    ${from.toFixed(1)}-${(from + 0.1).toFixed(1)} ${String(rows).padStart(4)} ${percent(right / rows)}`);
}

function sayConfusions(found: Confusion[]): void {
  if (found.length > 0) say('  most often mistaken');
  for (const { label, predicted, count, texts } of found.slice(0, WORST))
    say(`    ${count} ${label} read as ${predicted}: ${texts.map((text) => `"${text}"`).join(', ')}`);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
