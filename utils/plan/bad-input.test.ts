import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { ruleBreaks } from '../../tests/fixtures/plan/rule-breaks.ts';
import { solverHere } from '../solver/solver-here.ts';
import type { PlanInput } from './plan-input.ts';
import { planWeek } from './plan-week.ts';

const options = { solver: solverHere(await loadHighs()), deadlineMs: 120_000 };
const TIMEOUT = { timeout: 120_000 };
const input = caseload(6, 1, 2);

it('more minutes than hours: as many as fit, proven, and it says that no plan can do more', TIMEOUT, async () => {
  const therapist = { ...input.therapist, hours: input.therapist.hours.filter(({ weekday }) => weekday === 1) };
  const needs = input.students.map(({ id }) => ({
    studentId: id,
    minutesOwed: 300,
    sessionMinutes: 30,
    mode: 'push-in' as const,
  }));
  const changed = { ...input, therapist, needs };
  const plan = await planWeek(changed, options);
  expect(plan.provenOptimal).toBe(true);
  expect(plan.notices.map(({ key }) => key)).toContain('planMostThatFits');
  expect(ruleBreaks(changed, plan)).toEqual([]);
});

it('a service without windows is listed with its reason, and so is one apart from class', async () => {
  const needs = input.students.map(({ id }, at) => ({
    studentId: id,
    minutesOwed: 30,
    sessionMinutes: 30,
    mode: at === 0 ? ('pull-out' as const) : ('push-in' as const),
  }));
  const plan = await planWeek({ ...input, windows: [], needs }, options);
  expect(plan.visits).toEqual([]);
  expect(new Set(plan.unplaced.map(({ why }) => why.key))).toEqual(new Set(['planNoWindows', 'planNoTimesApart']));
});

it('windows that overlap themselves or stand twice change nothing about what is possible', TIMEOUT, async () => {
  const plan = await planWeek(input, options);
  const twice = [...input.windows, ...input.windows.map((window) => ({ ...window }))];
  const again = await planWeek({ ...input, windows: twice }, options);
  expect(again.levels).toEqual(plan.levels);
  expect(ruleBreaks(input, again)).toEqual([]);
});

it('broken windows, hours that end before they start and an empty caseload are no failure', async () => {
  const [window] = input.windows;
  if (!window) throw new Error('the caseload has a window');
  const broken: PlanInput = {
    ...input,
    windows: [
      { ...window, start: 700, end: 600 },
      { ...window, score: Number.NaN },
      { ...window, date: 'never' as typeof window.date },
    ],
    therapist: { ...input.therapist, hours: [{ ...input.therapist.hours[0]!, startMinute: 800, endMinute: 700 }] },
  };
  expect((await planWeek(broken, options)).visits).toEqual([]);
  const empty = { ...input, students: [], windows: [], schools: [], classrooms: [] };
  expect(await planWeek(empty, options)).toMatchObject({ visits: [], unplaced: [], provenOptimal: true, gap: 0 });
});
