import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowsers } from './install-browsers.ts';
import { run } from './run.ts';

type Check = {
  name: string;
  /** The question that it answers. */
  asks: string;
  commands: string[][];
  /** Where a test runner leaves its report. */
  report?: string;
};

type Counts = { passed: number; failed: number; skipped: number };
type Outcome = Check & Counts & { ok: boolean; seconds: number };

const UNIT_REPORT = 'test-results/unit.json';
const END_TO_END_REPORT = 'test-results/end-to-end.json';
const FIREFOX_REPORT = 'test-results/firefox.json';

const CHECKS: Check[] = [
  { name: 'Format', asks: 'Is everything written in one form?', commands: [['biome', 'format']] },
  { name: 'Lint', asks: 'Does every folder keep to its walls and rules?', commands: [['biome', 'lint']] },
  {
    name: 'Types',
    asks: 'Do the types hold, in the pure folders without a browser too?',
    commands: [['tsc'], ['tsc', '-p', 'tsconfig.pure.json'], ['tsc', '-p', 'tsconfig.node.json']],
  },
  { name: 'Dead code', asks: 'Is everything that is written used?', commands: [['knip']] },
  {
    name: 'Build',
    asks: 'Can it be built for every browser?',
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  { name: 'Size', asks: "Is it small enough for a teacher's page?", commands: [['node', 'scripts/sizes.ts']] },
  {
    name: 'Firefox',
    asks: "Would Firefox's store take it, and does the main job work there?",
    commands: [
      ['web-ext', 'lint', '--source-dir', join(process.env.OUT_DIR ?? '.output', 'firefox-mv3')],
      ['playwright', 'test', '--config', 'tests/firefox/playwright.config.ts'],
    ],
    report: FIREFOX_REPORT,
  },
  {
    name: 'Unit',
    asks: 'Does each part keep its promises?',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]],
    report: UNIT_REPORT,
  },
  {
    name: 'End to end',
    asks: 'Can a therapist do the whole job in a real browser?',
    commands: [['playwright', 'test']],
    report: END_TO_END_REPORT,
  },
];

/** What a runner reported: Vitest's and Playwright's forms. Nothing when it broke before it could. */
function countTests(report: string): Counts {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
    return stats
      ? { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
      : { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

async function runAll(commands: string[][]): Promise<boolean> {
  let ok = true;
  for (const [command = '', ...options] of commands) ok = (await run(command, options)) && ok;
  return ok;
}

async function ask(check: Check): Promise<Outcome> {
  console.log(`\n── ${check.name}: ${check.asks}`);
  const startMs = performance.now();
  if (check.report) rmSync(check.report, { force: true });
  const ok = await runAll(check.commands);
  const counts = check.report ? countTests(check.report) : { passed: 0, failed: 0, skipped: 0 };
  // A check that failed without a failed test to show for it counts as one.
  const failed = ok ? counts.failed : Math.max(1, counts.failed);
  return { ...check, ...counts, failed, ok, seconds: (performance.now() - startMs) / 1000 };
}

function summarize({ name, asks, report, ok, seconds, passed, failed, skipped }: Outcome): string {
  const tests = report ? ` ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}.` : '';
  return `${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${asks}${tests}`;
}

await installBrowsers();
// The types of the words and entry points: formatting, linting and dead code need them too.
if (!(await run('wxt', ['prepare']))) process.exit(1);

const outcomes: Outcome[] = [];
for (const check of CHECKS) outcomes.push(await ask(check));

const sum = (count: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[count], 0);
console.log(`\n${outcomes.map(summarize).join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`);
if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
