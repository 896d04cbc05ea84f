import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { caseload } from '../../tests/fixtures/plan/caseload.ts';
import { smallWeek } from '../../tests/fixtures/plan/small-week.ts';
import { solverHere } from '../solver/solver-here.ts';
import { buildModel } from './build-model.ts';
import { constructPlan } from './construct.ts';
import { levelsOfFirst } from './levels.ts';
import { partsOf } from './parts.ts';
import { solveInParts } from './solve-in-parts.ts';
import { solveQuality, solveVisits } from './solve-in-two.ts';

const settings = { solver: solverHere(await loadHighs()), control: { deadlineMs: 60_000 }, nowMs: () => 0 };
const TIMEOUT = { timeout: 120_000 };
/** Schools on Monday, Wednesday and Friday, and others on Tuesday and Thursday. */
const model = buildModel(caseload(24, 4));

describe('parts of a week that have nothing to do with each other', TIMEOUT, () => {
  it('share no student and no day, and hold everything once', () => {
    const parts = partsOf(model);
    expect(parts.map((part) => part.model.days.length)).toEqual([2, 3]);
    const students = parts.flatMap((part) => part.model.studentIds);
    expect(new Set(students).size).toBe(students.length);
    const all = parts.flatMap(({ attendances }) => attendances);
    expect(all.toSorted((a, b) => a - b)).toEqual(model.attendances.map(({ index }) => index));
  });

  it('speak of the same students, times and needs as the week', () => {
    for (const part of partsOf(model))
      for (const { index, studentId, stop, need } of part.model.attendances) {
        const whole = model.attendances[part.attendances[index] ?? -1];
        const [here, there] = [part.model.stops[stop], model.stops[whole?.stop ?? -1]];
        expect(whole?.studentId).toBe(studentId);
        expect([here?.date, here?.startMinute, here?.classroomId]).toEqual([
          there?.date,
          there?.startMinute,
          there?.classroomId,
        ]);
        expect(part.model.needs[need ?? -1]?.studentId).toBe(model.needs[whole?.need ?? -1]?.studentId);
      }
  });

  it('are one when a student could be visited on any day', () => {
    expect(partsOf(buildModel(caseload(20, 5)))).toHaveLength(1);
  });

  it('solved one by one are as good as the week in one piece', async () => {
    const models = [model, ...Array.from({ length: 40 }, (_, seed) => buildModel(smallWeek(seed + 1)))];
    for (const whole of models) {
      const first = constructPlan(whole);
      const inParts = await solveInParts(whole, first, settings);
      const visits = await solveVisits(whole, { draft: first, levels: levelsOfFirst(whole, first) }, settings);
      const inOne = visits && (await solveQuality(whole, visits, settings));
      expect(inParts?.draft.levels()).toEqual(inOne?.draft.levels());
      expect(inParts?.levels).toEqual(inOne?.levels);
    }
  });
});
