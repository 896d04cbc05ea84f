import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { solverHere } from '../solver/solver-here.ts';
import { planWeek } from './plan-week.ts';
import type { Solver } from './solver.ts';

const solver = solverHere(await loadHighs());
const DEADLINE_MS = 60_000;

it('S21: has a first plan at once, then one that is proven best', { timeout: DEADLINE_MS }, async () => {
  const seen: string[] = [];
  const plan = await planWeek(caseload(8, 1), {
    solver,
    deadlineMs: DEADLINE_MS,
    onProgress: ({ is }) => seen.push(is),
  });
  expect(seen[0]).toBe('first-plan');
  expect(plan).toMatchObject({ by: 'solver', provenOptimal: true, gap: 0 });
  expect(plan.levels.map(({ value, bound }) => bound - value)).toEqual([0, 0, 0, 0, 0, 0]);
});

it('lists each student with what is owed and what has its place; the rest has a reason', async () => {
  const plan = await planWeek(caseload(12, 3), { solver: null, deadlineMs: 0 });
  expect(plan.by).toBe('first-plan');
  for (const { studentId, minutesOwed, minutesPlaced } of plan.students) {
    const missing = plan.unplaced.filter((open) => open.studentId === studentId);
    expect(missing.reduce((sum, { minutes }) => sum + minutes, minutesPlaced)).toBe(minutesOwed);
  }
});

it('where the solver may not run, the first plan stands and says so', async () => {
  const refused: Solver = { solve: async () => ({ is: 'unavailable', why: 'CompileError' }) };
  const plan = await planWeek(caseload(8, 1), { solver: refused, deadlineMs: DEADLINE_MS });
  expect(plan).toMatchObject({ by: 'first-plan', provenOptimal: false });
  expect(plan.notices.map(({ key }) => key)).toContain('planSolverRefused');
  expect(plan.visits.length).toBeGreaterThan(3);
});

it('a cancelled plan is not begun, and a cancelled search rejects with the reason of the signal', async () => {
  const cancelled = { deadlineMs: DEADLINE_MS, signal: AbortSignal.abort(new Error('left')) };
  await expect(planWeek(caseload(2, 1), { ...cancelled, solver })).rejects.toThrow('left');
});
