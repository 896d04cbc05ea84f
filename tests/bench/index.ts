import { run } from '../../scripts/run.ts';

/** Each in a process of its own, so that what is cold is cold. */
const BENCHES = [
  ['Reading titles and goals', 'tests/bench/recognize.bench.ts'],
  ['Suggesting windows', 'tests/bench/suggest.bench.ts'],
  ['Reading pasted schedules: 100,000 cases', 'tests/bench/pasted.bench.ts'],
  ['The whole week, proven', 'tests/bench/plan.bench.ts'],
  ['Calendar files: 5,000 events and 100,000 files', 'tests/bench/ics.bench.ts'],
  ['Drawing on the page: 300 chips, 40 windows', 'tests/bench/overlay.ts'],
  ['Forty calendars of a connected account: first and unchanged sync', 'tests/bench/sync.ts'],
  ['Records of two and five years', 'tests/bench/records/index.ts'],
  ['Sizes', 'scripts/sizes.ts'],
] as const;

if (!(await run('wxt', ['build']))) process.exit(1);

let failed = 0;
for (const [name, file] of BENCHES) {
  console.log(`\n${name}`);
  if (!(await run('node', ['--disable-warning=ExperimentalWarning', file]))) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
