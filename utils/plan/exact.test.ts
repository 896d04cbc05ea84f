import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { ruleBreaks } from '../../tests/fixtures/plan/rule-breaks.ts';
import { smallWeek } from '../../tests/fixtures/plan/small-week.ts';
import { tryEveryPlan } from '../../tests/fixtures/plan/try-every-plan.ts';
import { solverHere } from '../solver/solver-here.ts';
import { randomNumbers } from './construct.ts';
import type { PlanInput } from './plan-input.ts';
import { planWeek } from './plan-week.ts';
import { repairWeek } from './repair.ts';

const options = { solver: solverHere(await loadHighs()), deadlineMs: 60_000 };
/** A busy machine takes its time; a healthy one needs a tenth. */
const TIMEOUT = { timeout: 240_000 };
const SMALL_WEEKS = 500;

describe('against the oracle that tries every plan', TIMEOUT, () => {
  it(`S19, S25, S31: ${SMALL_WEEKS} small weeks come out as good on every level, and break no rule`, async () => {
    for (let seed = 1; seed <= SMALL_WEEKS; seed++) {
      const input = smallWeek(seed);
      const plan = await planWeek(input, options);
      expect([seed, plan.provenOptimal, plan.levels.map(({ value }) => value)]).toEqual([
        seed,
        true,
        tryEveryPlan(input),
      ]);
      expect([seed, ruleBreaks(input, plan)]).toEqual([seed, []]);
    }
  });
});

describe('whole caseloads', TIMEOUT, () => {
  it.each([
    [12, 1, 3],
    [20, 2, 4],
    [24, 6, 5],
  ])(
    'S25: a week for %i students in %i schools breaks no rule, first plan or best',
    async (students, schools, seed) => {
      const input = caseload(students, schools, seed);
      const first = await planWeek(input, { solver: null, deadlineMs: 0 });
      expect(ruleBreaks(input, first)).toEqual([]);
      const best = await planWeek(input, options);
      expect(ruleBreaks(input, best)).toEqual([]);
      for (const [at, { value }] of best.levels.entries()) {
        const before = first.levels[at]?.value ?? 0;
        expect(value).toBeGreaterThanOrEqual(before);
        if (value > before) break;
      }
    },
  );

  it('the order of the input changes nothing', async () => {
    const input = caseload(12, 2, 9);
    const { ms: _, ...plan } = await planWeek(input, options);
    for (const seed of [1, 2]) {
      const { ms: __, ...again } = await planWeek(shuffled(input, seed), options);
      expect(again).toEqual({ ...plan, students: again.students });
      expect(again.students).toEqual(plan.students);
    }
  });

  it('S43: a plan to which nothing has happened is repaired by changing nothing', async () => {
    for (const seed of [1, 2, 3]) {
      const input = caseload(14, 2, seed);
      const plan = await planWeek(input, options);
      const repair = await repairWeek(input, plan.visits, options);
      expect([repair.broken, repair.changes]).toEqual([[], []]);
      expect(repair.plan.visits).toEqual(plan.visits);
      expect(repair.untouched.length + new Set(repair.couldBeBetter.map(({ visit }) => visit.id)).size).toBe(
        plan.visits.length,
      );
    }
  });
});

function shuffled(input: PlanInput, seed: number): PlanInput {
  const random = randomNumbers(seed);
  const mix = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  return {
    ...input,
    students: mix(input.students),
    windows: mix(input.windows),
    schools: mix(input.schools),
    classrooms: mix(input.classrooms ?? []),
    therapist: { ...input.therapist, hours: mix(input.therapist.hours) },
  };
}
