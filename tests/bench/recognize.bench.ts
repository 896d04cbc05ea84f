import { readFileSync } from 'node:fs';
import { csvRows } from '../../scripts/quality/csv.ts';
import { DEVELOPERS_SET } from '../../scripts/quality/results.ts';

/** Targets of the readers, in milliseconds. */
const TITLES_COLD_MS = 150;
const GOALS_COLD_MS = 150;
const TITLES = 10_000;
const GOALS = 1_000;

/** This thread's own processor time, so that a busy machine does not count. */
function processorMs(run: () => void): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** As many different texts as asked for, made of the developers' set with what teachers put behind a title. */
function different(texts: string[], tails: string[], count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${texts[at % texts.length]}${tails[Math.floor(at / texts.length) % tails.length]}`,
  );
}

const TAILS = [
  '',
  ' Rm 4',
  ' gr 2',
  ' - Ms. Lee',
  ' w/ para',
  ' (wk 3)',
  ' & snack',
  ' @ 10:15',
  '!!',
  ' then pack up',
  ' 5th',
  ' 📚',
];

function say(name: string, milliseconds: number, target: number): void {
  const ratio = (milliseconds / target).toFixed(2);
  process.stdout.write(
    `${name.padEnd(46)} ${milliseconds.toFixed(1).padStart(8)} ms, ${ratio} of the ${target} ms allowed\n`,
  );
}

const rows = (file: string) => csvRows(readFileSync(file, 'utf8'));
const titles = different(
  rows(DEVELOPERS_SET.titles).map(({ title = '' }) => title),
  TAILS,
  TITLES,
);
const goals = different(
  rows(DEVELOPERS_SET.goals).map(({ text = '' }) => text),
  ['', ' with aide', ' in class'],
  GOALS,
);

const { recognizeRoutine } = await import('../../utils/school/recognize-routine.ts');
const { recognizeGoal } = await import('../../utils/school/recognize-goal.ts');
const readTitles = () => {
  for (const title of titles) recognizeRoutine(title, { start: '10:00', minutes: 30, gradeBand: 'K-2' });
};
const readGoals = () => {
  for (const goal of goals) recognizeGoal(goal, 'OT');
};

say(`${TITLES} different titles, cold`, processorMs(readTitles), TITLES_COLD_MS);
say(`${TITLES} different titles, again`, processorMs(readTitles), TITLES_COLD_MS);
say(`${GOALS} different goals, cold`, processorMs(readGoals), GOALS_COLD_MS);
