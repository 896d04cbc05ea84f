import type { PlanChange } from '../../../utils/plan/plan-changes.ts';
import type { Repair } from '../../../utils/plan/repair.ts';

/** One line of a repair: a change that mends, ticked at first, or one that would only better, which is not. */
export type RepairLine = PlanChange & { isOnlyBetter: boolean };

/** What a repair proposes, line by line; a visit that is mended anyway is not bettered beside that. */
export function repairLines({ changes, couldBeBetter }: Pick<Repair, 'changes' | 'couldBeBetter'>): RepairLine[] {
  const mended = new Set(changes.map(({ studentId, from }) => `${studentId} ${from?.id}`));
  const better = couldBeBetter
    .filter(({ student, visit }) => !mended.has(`${student.studentId} ${visit.id}`))
    .map(
      ({ visit, student: { studentId }, to }, at): RepairLine => ({
        id: `better ${studentId} ${at}`,
        studentId,
        is: 'moved',
        from: visit,
        to,
        needs: [],
        isOnlyBetter: true,
      }),
    );
  return [...changes.map((change) => ({ ...change, isOnlyBetter: false })), ...better];
}

/** A line ticked brings what it needs; a line unticked takes along whatever needs it. */
export function toggled(lines: readonly RepairLine[], ticked: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(ticked);
  const follow = new Set([id]);
  // A set grows while it is walked.
  for (const one of follow) {
    const linked = ticked.has(id)
      ? lines.filter(({ needs }) => needs.includes(one)).map((line) => line.id)
      : (lines.find((line) => line.id === one)?.needs ?? []);
    for (const other of linked) follow.add(other);
  }
  for (const one of follow) {
    if (ticked.has(id)) next.delete(one);
    else next.add(one);
  }
  return next;
}
