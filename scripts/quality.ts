import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Judged } from './quality/figures.ts';
import { goalResults, judgeGoals, readGoals } from './quality/goals.ts';
import { isHeldOut } from './quality/held-out.ts';
import { printGoals, printTitles, printWeeks } from './quality/print.ts';
import { DEVELOPERS_SET, developersResults, KEPT_RESULTS } from './quality/results.ts';
import { judgeTitles, readTitles, titleResults } from './quality/titles.ts';
import { readAndJudgeWeeks, weekResults } from './quality/week-results.ts';

/**
 * Scores the engine on labelled files: `npm run quality` takes the developers' set and keeps its figures,
 * `npm run quality -- --titles FILE.csv --goals FILE.csv --weeks DIR --out OUT.json` takes any files of the same form.
 */
const { values: given } = parseArgs({
  options: {
    titles: { type: 'string' },
    goals: { type: 'string' },
    weeks: { type: 'string' },
    out: { type: 'string' },
  },
});

const ownFiles = given.titles ?? given.goals ?? given.weeks;
const files = ownFiles === undefined ? DEVELOPERS_SET : given;

const titles = files.titles ? readTitles(files.titles) : { rows: [], readings: [] };
const goals = files.goals ? readGoals(files.goals) : { rows: [], readings: [] };
const weeks = files.weeks ? readAndJudgeWeeks(files.weeks) : { suggestions: {}, students: [], touchBase: [] };

if (given.out) {
  const out = { titles: titles.readings, goals: goals.readings, weeks: weeks.suggestions };
  writeFileSync(given.out, `${JSON.stringify(out, null, 1)}\n`);
}

const judgedTitles = judgeTitles(titles.rows, titles.readings);
if (judgedTitles.length > 0) printTitles(titleResults(judgedTitles), shown(judgedTitles));
const judgedGoals = judgeGoals(goals.rows, goals.readings);
if (judgedGoals.length > 0) printGoals(goalResults(judgedGoals), shown(judgedGoals));
if (weeks.students.length > 0) printWeeks(weekResults(weeks));
if (ownFiles === undefined) writeFileSync(KEPT_RESULTS, `${JSON.stringify(developersResults(), null, 2)}\n`);

/** The held-out third is counted but not shown, so that it can still tell how well wordings carry over. */
function shown(judged: Judged[]): Judged[] {
  return ownFiles === undefined ? judged.filter(({ text }) => !isHeldOut(text)) : judged;
}
