import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { firstPlanOf, planWeek } from './plan-week.ts';

const ALONE = { solver: null, deadlineMs: 1000 };

it('S21: has a first plan at once, and says what it is', async () => {
  const input = caseload(15, 1);
  const seen: string[] = [];
  const plan = await planWeek(input, { ...ALONE, onProgress: ({ is }) => seen.push(is) });
  expect(seen).toEqual(['first-plan']);
  expect(plan.by).toBe('first-plan');
  expect(plan.visits.length).toBeGreaterThan(5);
  expect(plan.visits).toEqual(firstPlanOf(input).visits);
});

it('lists each student with what is owed and what has its place; the rest has a reason', () => {
  const plan = firstPlanOf(caseload(30, 3));
  for (const { studentId, minutesOwed, minutesPlaced } of plan.students) {
    const missing = plan.unplaced.filter((open) => open.studentId === studentId);
    expect(missing.reduce((sum, { minutes }) => sum + minutes, minutesPlaced)).toBe(minutesOwed);
  }
});

it('a cancelled plan is not begun', async () => {
  await expect(planWeek(caseload(2, 1), { ...ALONE, signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow(
    'left',
  );
});
