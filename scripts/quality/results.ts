import { type GoalResults, goalResults, judgeGoals, readGoals } from './goals.ts';
import { judgeTitles, readTitles, type TitleResults, titleResults } from './titles.ts';
import { readAndJudgeWeeks, type WeekResults, weekResults } from './week-results.ts';

/** The developers' set, which lies with the project. */
export const DEVELOPERS_SET = {
  titles: 'tests/quality/titles.csv',
  goals: 'tests/quality/goals.csv',
  weeks: 'tests/quality/weeks',
} as const;

/** The figures that are kept with the project, so that a change shows as a difference. */
export const KEPT_RESULTS = 'tests/quality/results.json';

export type Results = { titles: TitleResults; goals: GoalResults; weeks: WeekResults };

/** All figures of the developers' set, computed anew. */
export function developersResults(): Results {
  const titles = readTitles(DEVELOPERS_SET.titles);
  const goals = readGoals(DEVELOPERS_SET.goals);
  return {
    titles: titleResults(judgeTitles(titles.rows, titles.readings)),
    goals: goalResults(judgeGoals(goals.rows, goals.readings)),
    weeks: weekResults(readAndJudgeWeeks(DEVELOPERS_SET.weeks)),
  };
}
