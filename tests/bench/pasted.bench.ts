import fc from 'fast-check';
import { pastedText, wrongReading } from '../fixtures/pasted-text.ts';

const CASES = 100_000;
/** No text of this size may keep anybody waiting. */
const SLOWEST_MS = 250;

const seed = Number(process.env.SEED ?? 20261116);
let wrong = 0;
let slowestMs = 0;
let readMs = 0;

for (const text of fc.sample(pastedText, { numRuns: CASES, seed })) {
  const before = performance.now();
  let problem: string | null;
  try {
    problem = wrongReading(text);
  } catch (error) {
    problem = `threw ${error}`;
  }
  const ms = performance.now() - before;
  readMs += ms;
  slowestMs = Math.max(slowestMs, ms);
  if (problem === null) continue;
  wrong += 1;
  if (wrong <= 5) console.log(`✗ ${JSON.stringify(text)}\n  ${problem}`);
}

const isQuick = slowestMs < SLOWEST_MS;
console.log(
  `${wrong === 0 ? '✓' : '✗'} pasted text: ${CASES} cases read, checked and printed back, ${wrong} wrong (seed ${seed})`,
);
console.log(
  `${isQuick ? '✓' : '✗'} slowest ${slowestMs.toFixed(1)} ms (limit ${SLOWEST_MS}), ${(readMs / CASES).toFixed(3)} ms each`,
);
process.exit(wrong === 0 && isQuick ? 0 : 1);
