import loadHighs from 'highs';
import { expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { asId } from '../domain/ids.ts';
import type { PullOutWindow, PushInWindow } from '../domain/push-in-window.ts';
import { solverHere } from '../solver/solver-here.ts';
import type { PlanInput } from './plan-input.ts';
import { planWeek } from './plan-week.ts';
import { waysToFix } from './ways-to-fix.ts';

const options = { solver: solverHere(await loadHighs()), deadlineMs: 60_000 };
const TIMEOUT = { timeout: 120_000 };
const base = caseload(1, 1, 2);
const [student] = base.students;
if (!student) throw new Error('the caseload has a student');

function windowAt(start: number, minutes: number): PushInWindow {
  return {
    id: asId(`window-${start}`),
    studentId: student?.id ?? asId('none'),
    classroomId: student?.classroomId ?? asId('none'),
    date: base.windows[0]?.date ?? ('' as PushInWindow['date']),
    start,
    end: start + minutes,
    routine: 'writing',
    fit: 'good',
    score: 2,
    reasons: [],
    cautions: [],
  };
}

function owed(minutesOwed: number, sessionMinutes: number): Pick<PlanInput, 'needs'> {
  return { needs: [{ studentId: student?.id ?? asId('none'), minutesOwed, sessionMinutes, mode: 'push-in' }] };
}

async function fixesOf(input: PlanInput) {
  const plan = await planWeek(input, options);
  const [unplaced] = plan.unplaced;
  if (!unplaced) throw new Error('everything has its place');
  const fixes = await waysToFix(input, plan, unplaced, options);
  return { why: unplaced.why.key, fixes: fixes.map(({ change, gained }) => [change.key, gained]) };
}

it('S52: windows shorter than the session: shorter sessions are a way, checked by planning anew', TIMEOUT, async () => {
  const input = { ...base, ...owed(40, 40), windows: [windowAt(540, 20), windowAt(600, 20)] };
  const { why, fixes } = await fixesOf(input);
  expect(why).toBe('planTooShort');
  expect(fixes[0]).toEqual(['planFixShorter', 40]);
});

it('S31: one visit a day is the rule; two are a way when the therapist allows it', TIMEOUT, async () => {
  const onlyLunch = { ...windowAt(600, 20), date: '2026-11-18' as PushInWindow['date'] };
  const { why, fixes } = await fixesOf({
    ...base,
    ...owed(40, 20),
    windows: [windowAt(540, 20), windowAt(565, 20), onlyLunch],
    rules: { lunch: { minutes: 30, earliest: 600, latest: 630 } },
  });
  expect(why).toBe('planSameDay');
  expect(fixes.map(([key]) => key)).toContain('planFixTwiceADay');
});

it('S19, S36: without a window in class, a session apart is a way', TIMEOUT, async () => {
  const { fit: _, ...window } = windowAt(600, 30);
  const apart: PullOutWindow = { ...window, goalIds: [], missesTeaching: false };
  const { why, fixes } = await fixesOf({ ...base, ...owed(30, 30), windows: [], pullOutWindows: [apart] });
  expect(why).toBe('planNoWindows');
  expect(fixes).toEqual([['planFixApart', 30]]);
});

it('S22, S25: a teacher to ask and a day in another building are ways', TIMEOUT, async () => {
  const asked = windowAt(600, 30);
  const { fixes } = await fixesOf({ ...base, ...owed(30, 30), windows: [], windowsToAskFor: [asked] });
  expect(fixes).toEqual([['planFixAskTeacher', 30]]);
  const hours = base.therapist.hours.filter(({ weekday }) => weekday !== 1);
  const elsewhere = { ...base, ...owed(30, 30), windows: [], therapist: { ...base.therapist, hours } };
  const other = await fixesOf({
    ...elsewhere,
    windowsElsewhere: [{ ...asked, date: '2026-11-16' as PushInWindow['date'] }],
  });
  expect(other.fixes).toEqual([['planFixOtherDay', 30]]);
});
