import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { planWeek } from '../plan/plan-week.ts';
import type { SolverProgress } from '../plan/solver.ts';
import { solverHere } from './solver-here.ts';

it('tells how far the plan can be from the best while it is looked for', { timeout: 120_000 }, async () => {
  const told: SolverProgress[] = [];
  const plan = await planWeek(caseload(30, 2), {
    solver: solverHere(await loadHighs()),
    deadlineMs: 100_000,
    onProgress: (progress) => progress.is === 'solving' && told.push(progress),
  });
  expect(plan.provenOptimal).toBe(true);
  const last = told.at(-1);
  expect(told.length).toBeGreaterThan(1);
  expect(told.every(({ value, bound }) => bound >= value - 1e-6)).toBe(true);
  expect(last?.value).toBeCloseTo(last?.bound ?? Number.NaN);
});
