import type { Reason } from '../domain/reason.ts';
import { buildModel } from './build-model.ts';
import { addAtOnce, constructPlan } from './construct.ts';
import { createDraft, type Draft } from './draft.ts';
import type { PlanModel } from './model.ts';
import { changesBetween, type PlanChange } from './plan-changes.ts';
import type { PlanInput } from './plan-input.ts';
import { type PlanOptions, planModel } from './plan-week.ts';
import { findStanding, type Standing } from './standing.ts';
import type { PlannedStudent, PlannedVisit, WeekPlan } from './week-plan.ts';
import { whyNotIn } from './why-not.ts';

/** What became of an earlier plan, and the plan that mends it with the fewest changes. */
export type Repair = {
  /** Can't stay where they are, and why. */
  broken: { visit: PlannedVisit; student: PlannedStudent; why: Reason }[];
  /** Can stay, though a better time is free now. */
  couldBeBetter: { visit: PlannedVisit; student: PlannedStudent; to: PlannedVisit }[];
  /** Everything else. */
  untouched: PlannedVisit[];
  /** Line by line, each to be accepted on its own: `acceptChanges`. */
  changes: PlanChange[];
  plan: WeekPlan;
};

/**
 * After a bell change, a moved routine, a new student or an absent day: places what is owed and moves as little as
 * possible of what stands. An earlier plan that nothing has happened to comes back as it is. Nothing moves by itself:
 * the changes are a proposal (S43). Pinned visits of `input` stay in any case and need not be among `before`.
 */
export async function repairWeek(
  input: PlanInput,
  before: readonly PlannedVisit[],
  options: PlanOptions,
): Promise<Repair> {
  options.signal?.throwIfAborted();
  const model = buildModel(input, { standing: before });
  const standing = findStanding(model, before);
  const { draft, broken } = keepStanding(model, standing);
  const plan = await planModel(model, constructPlan(model, [...draft.chosen()]), options);
  const touched = new Set(broken.map(({ visit }) => visit.id));
  const couldBeBetter = betterTimes(model, draft, standing);
  for (const { visit } of couldBeBetter) touched.add(visit.id);
  return {
    broken,
    couldBeBetter,
    untouched: before.filter(({ id }) => !touched.has(id)),
    changes: changesBetween(before, plan.visits, model.way),
    plan,
  };
}

/** As much of what stands as still can, together; whoever is left is broken. */
function keepStanding(model: PlanModel, standing: readonly Standing[]): { draft: Draft; broken: Repair['broken'] } {
  const draft = createDraft(model);
  const open = standing.flatMap(({ attendance }) => (attendance && !attendance.pinned ? [attendance.index] : []));
  addAtOnce(model, draft, open);
  const broken = standing.flatMap(({ visit, student, attendance }) => {
    if (attendance && (attendance.pinned || draft.has(attendance.index))) return [];
    return [{ visit, student, why: whyBroken(visit, student, model, draft) }];
  });
  return { draft, broken };
}

function whyBroken(visit: PlannedVisit, { studentId }: PlannedStudent, model: PlanModel, draft: Draft): Reason {
  const none: Reason = { key: 'planWindowGone', args: {}, weight: 0 };
  const need = model.needs.find((one) => one.studentId === studentId && one.mode === visit.mode);
  if (!need) return { key: 'planNothingOwed', args: {}, weight: 0 };
  const window = model.windows.find(
    (one) =>
      one.studentId === studentId &&
      one.date === visit.date &&
      one.classroomId === visit.classroomId &&
      one.start <= visit.startMinute &&
      one.end >= visit.endMinute,
  );
  return window ? (whyNotIn(window, need, model, draft) ?? none) : none;
}

/** A visit alone in its place that would fit clearly better at a time that is free. */
function betterTimes(model: PlanModel, draft: Draft, standing: readonly Standing[]): Repair['couldBeBetter'] {
  const paired = new Set(model.rules.together.flat());
  return standing.flatMap(({ visit, student, attendance }) => {
    if (!attendance || attendance.pinned || paired.has(student.studentId) || !draft.has(attendance.index)) return [];
    draft.remove(attendance.index);
    const better = model.attendances
      .filter(
        (other) =>
          other.need === attendance.need &&
          other.minutes >= attendance.minutes &&
          other.fitUnits >= attendance.fitUnits + CLEARLY_BETTER_UNITS &&
          draft.obstacleTo(other.index) === null,
      )
      .sort((a, b) => b.fitUnits - a.fitUnits || a.index - b.index)[0];
    draft.add([attendance.index]);
    const stop = better && model.stops[better.stop];
    if (!better || !stop) return [];
    const { date, classroomId, schoolId, mode, startMinute, endMinute } = stop;
    const to: PlannedVisit = {
      id: `${date} ${startMinute} ${classroomId} ${mode}`,
      ...{ date, classroomId, schoolId, mode, startMinute, endMinute, pinned: false },
      students: [
        {
          ...student,
          routine: better.routine,
          minutes: better.minutes,
          windowId: better.window?.id ?? null,
          fit: better.window?.fit ?? null,
          isKey: better.isKey,
        },
      ],
    };
    return [{ visit, student, to }];
  });
}

/** Half an affinity point: less is not worth asking a teacher again. */
const CLEARLY_BETTER_UNITS = 5;
