import type { StudentId } from '../domain/ids.ts';
import { ones } from './entries.ts';
import type { Attendance, Stop } from './model.ts';
import { BINARY, type Writer } from './program-writer.ts';

/** Who is visited at one stop, and the columns whose sum says whether it is made. */
export function writeStop(stop: Stop, { model, rows, newColumn, attendancesAt }: Writer): number[] {
  const all = attendancesAt.get(stop.index) ?? [];
  const joining = all.filter(({ pinned }) => !pinned);
  const byStudent = Map.groupBy(joining, ({ studentId }) => studentId);
  const isPinned = stop.pinned !== null;
  if (byStudent.size === 1 && !isPinned) {
    // For one of its needs only.
    if (joining.length > 1) rows.add(ones(joining), -Infinity, 1);
    return joining.map(({ index }) => index);
  }
  const made = isPinned ? null : newColumn(BINARY, { is: 'stop', stop: stop.index });
  for (const own of byStudent.values()) {
    const entries = ones(own);
    if (made !== null) entries.push([made, -1]);
    rows.add(entries, -Infinity, made === null ? 1 : 0);
  }
  const places = model.rules.groupLimit - (all.length - joining.length);
  if (byStudent.size > places) {
    const entries = ones(joining);
    if (made !== null) entries.push([made, -places]);
    rows.add(entries, -Infinity, made === null ? Math.max(0, places) : 0);
  }
  writePairs(all, made, { model, rows });
  return made === null ? [] : [made];
}

function writePairs(
  all: readonly Attendance[],
  made: number | null,
  { model, rows }: Pick<Writer, 'model' | 'rows'>,
): void {
  const of = (studentId: StudentId) => all.filter((attendance) => attendance.studentId === studentId);
  for (const [first, second] of model.rules.apart) {
    const [a, b] = [of(first), of(second)];
    if (a.length === 0 || b.length === 0 || [...a, ...b].every(({ pinned }) => pinned)) continue;
    const entries = ones([...a, ...b]);
    if (made !== null) entries.push([made, -1]);
    rows.add(entries, -Infinity, made === null ? 1 : 0);
  }
}

/** Students who are only visited together are so at every stop that one of them is at. */
export function writeTogether({ model, rows, attendancesAt }: Writer): void {
  for (const [first, second] of model.rules.together)
    for (const all of attendancesAt.values()) {
      const isThere = all.some((one) => one.pinned && (one.studentId === first || one.studentId === second));
      const a = all.filter(({ studentId }) => studentId === first);
      const b = all.filter(({ studentId }) => studentId === second);
      if (!isThere && a.length + b.length > 0) rows.add([...ones(a), ...ones(b, -1)], 0, 0);
    }
}
