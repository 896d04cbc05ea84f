import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import loadHighs, { type Highs } from 'highs';
import { build, preview } from 'vite';
import { findChromium } from '../../scripts/browsers.ts';
import { buildModel } from '../../utils/plan/build-model.ts';
import { buildProgram } from '../../utils/plan/build-program.ts';
import { solverHere } from '../../utils/solver/solver-here.ts';
import { caseload } from '../fixtures/plan/caseload.ts';
import { median, type PlanFigures, planFigures } from './plan-figures.ts';
import type { BenchPage } from './plan-page/main.ts';
import { sizeOf, solveTextbook } from './textbook.ts';

/** Caseloads over the sample district's routines; all deadlines can be made longer where a machine is slow. */
const SLOWER = Number(process.env.SLOWER ?? 1);
const SIZES = [
  { students: 15, schools: 1, deadlineMs: 10_000 * SLOWER },
  { students: 30, schools: 2, deadlineMs: 10_000 * SLOWER },
  { students: 60, schools: 4, deadlineMs: 10_000 * SLOWER },
  { students: 90, schools: 5, deadlineMs: 5_000 * SLOWER },
  { students: 150, schools: 6, deadlineMs: 5_000 * SLOWER },
] as const;
const ROUNDS = Number(process.env.ROUNDS ?? 5);
/** How long the textbook's way may take; beyond that the ratio is at least that. */
const TEXTBOOK_DEADLINE_MS = 20_000;
/** A fixed piece of work, so that figures of a busy or slow machine can be compared with others as ratios. */
const STEPS = 100_000_000;

type Size = (typeof SIZES)[number];
type Plan = (size: Size) => Promise<PlanFigures>;

async function measure(plan: Plan, size: Size): Promise<string> {
  const figures: PlanFigures[] = [];
  const references: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    references.push(referenceMs());
    figures.push(await plan(size));
  }
  const reference = median(references);
  const proven = figures.flatMap(({ provenMs }) => provenMs ?? []);
  const first = median(figures.map(({ firstMs }) => firstMs)).toFixed(0);
  const atOne = percent(median(figures.map(({ gapAtOneSecond }) => gapAtOneSecond)));
  const atEnd = percent(median(figures.map(({ gapAtEnd }) => gapAtEnd)));
  const best =
    proven.length > ROUNDS / 2
      ? `proven best after ${median(proven).toFixed(0)} ms (${(median(proven) / reference).toFixed(1)} x the reference)`
      : `not proven in ${size.deadlineMs / 1000} s`;
  return `first plan ${first} ms, ${best}; gap at 1 s ${atOne}, of the minutes at the end ${atEnd}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function tellSizes(highs: Highs): void {
  for (const { students, schools } of SIZES) {
    const input = caseload(students, schools);
    const own = sizeOf(buildProgram(buildModel(input)).program);
    const textbook = solveTextbook(highs, input, TEXTBOOK_DEADLINE_MS);
    const took = `${textbook.isProven ? '' : 'more than '}${textbook.ms.toFixed(0)} ms`;
    const sizes = `${own.columns} columns, ${own.rows} rows; textbook ${textbook.columns} and ${textbook.rows}`;
    console.log(`  ${students} students, ${schools} schools: ${sizes}, which takes ${took}`);
  }
}

async function inChromium(run: (plan: Plan) => Promise<void>): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const root = 'tests/bench/plan-page';
  const common = { configFile: false, root, logLevel: 'error', build: { outDir, emptyOutDir: true } } as const;
  await build({ ...common, worker: { format: 'es' } });
  const server = await preview({ ...common, preview: { port: 0, host: '127.0.0.1' } });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => document.title === 'ready');
    await run((size) =>
      page.evaluate(
        ({ students, schools, deadlineMs }) =>
          (globalThis as unknown as { bench: BenchPage }).bench.plan(students, schools, deadlineMs),
        size,
      ),
    );
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

function referenceMs(): number {
  const began = performance.now();
  let value = 1;
  for (let step = 0; step < STEPS; step++) value = (value * 31 + step) | 0;
  return value === 0 ? 0 : performance.now() - began;
}

async function tellAll(plan: Plan): Promise<void> {
  for (const size of SIZES) console.log(`  ${size.students} students: ${await measure(plan, size)}`);
}

// Until it is compiled the reference takes five times as long.
for (let round = 0; round < 3; round++) referenceMs();
const highs = await loadHighs();
const solver = solverHere(highs);
const reference = () => console.log(`  (reference, a hundred million steps: ${referenceMs().toFixed(0)} ms)`);
console.log(`Node, medians of ${ROUNDS}`);
reference();
await tellAll(({ students, schools, deadlineMs }) => planFigures(caseload(students, schools), solver, deadlineMs));
reference();
console.log(`Chromium, with the worker, medians of ${ROUNDS}`);
await inChromium(tellAll);
console.log('Model sizes, and the same weeks in a textbook formulation');
tellSizes(highs);
reference();
