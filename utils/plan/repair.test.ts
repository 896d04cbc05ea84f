import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { ruleBreaks } from '../../tests/fixtures/plan/rule-breaks.ts';
import { solverHere } from '../solver/solver-here.ts';
import { acceptChanges } from './plan-changes.ts';
import { planWeek } from './plan-week.ts';
import { repairWeek } from './repair.ts';

const options = { solver: solverHere(await loadHighs()), deadlineMs: 60_000 };
const TIMEOUT = { timeout: 120_000 };
const input = caseload(14, 2, 5);
const plan = await planWeek(input, options);
const [visit] = plan.visits;
if (!visit) throw new Error('the caseload has a visit');

it(
  'S43: a routine that is gone breaks its visit alone and says why; one other makes room, the rest stays where it is',
  TIMEOUT,
  async () => {
    const isIn = (window: (typeof input.windows)[number]) =>
      window.classroomId === visit.classroomId && window.date === visit.date && window.start <= visit.startMinute;
    const changed = {
      ...input,
      windows: input.windows.filter((window) => !isIn(window) || window.end < visit.endMinute),
    };
    const repair = await repairWeek(changed, plan.visits, options);
    expect(repair.broken.map(({ visit: { id }, why }) => [id, why.key])).toEqual(
      visit.students.map(() => [visit.id, 'planWindowGone']),
    );
    // One other visit makes room, so that all that is promised has its place again.
    expect(repair.plan.bound).toBe(plan.bound);
    expect(repair.changes.map(({ is }) => is)).toEqual(['moved', 'moved']);
    expect(ruleBreaks(changed, repair.plan)).toEqual([]);
    const all = new Set(repair.changes.map(({ id }) => id));
    const asPlanned = acceptChanges(plan.visits, repair.changes, all);
    expect(asPlanned.map(({ id }) => id)).toEqual(repair.plan.visits.map(({ id }) => id));
  },
);

it('S26: a meeting over a visit breaks it; without a line accepted nothing moves', TIMEOUT, async () => {
  const busy = [{ date: visit.date, title: '', startMinute: visit.startMinute, endMinute: visit.endMinute }];
  const changed = { ...input, therapist: { ...input.therapist, busy } };
  const repair = await repairWeek(changed, plan.visits, options);
  expect(repair.broken.map(({ why }) => why.key)).toContain('planMeetingThen');
  expect(acceptChanges(plan.visits, repair.changes, new Set())).toEqual(plan.visits);
});

it('a new student is fitted in with as few moves as the minutes allow', TIMEOUT, async () => {
  const gone = visit.students[0]?.studentId;
  const fewer = { ...input, students: input.students.filter(({ id }) => id !== gone) };
  const before = await planWeek(fewer, options);
  const repair = await repairWeek(input, before.visits, options);
  expect(repair.broken).toEqual([]);
  expect(repair.plan.bound).toBe(plan.bound);
  expect(repair.changes.filter(({ is }) => is === 'added').map(({ studentId }) => studentId)).toContain(gone);
});
