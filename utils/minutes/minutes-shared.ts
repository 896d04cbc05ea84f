import type { StudentId, VisitId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan, Minutes } from '../domain/minutes.ts';

/** A time that was, or is to be, spent with students. */
export type TimeWithStudents = MinuteSpan & { id: VisitId; date: LocalDate; studentIds: readonly StudentId[] };

/**
 * How many minutes of each of these a student has. A minute counts once, however many visits it lies in; `split` shares
 * it among everyone who is in a visit then, to the minute: what one has less another has more.
 */
export function minutesShared(
  times: readonly TimeWithStudents[],
  studentId: StudentId,
  groups: 'full' | 'split',
): Map<VisitId, Minutes> {
  const minutes = new Map<VisitId, Minutes>();
  const theirs = new Set(times.filter(({ studentIds }) => studentIds.includes(studentId)).map(({ date }) => date));
  for (const [date, ofDay] of Map.groupBy(times, ({ date }) => date)) {
    if (theirs.has(date)) shareDay(ofDay, studentId, groups, minutes);
  }
  return minutes;
}

function shareDay(
  ofDay: readonly TimeWithStudents[],
  studentId: StudentId,
  groups: 'full' | 'split',
  minutes: Map<VisitId, Minutes>,
): void {
  const inOrder = ofDay
    .filter(({ startMinute, endMinute }) => startMinute < endMinute)
    .sort((a, b) => a.startMinute - b.startMinute || (a.id < b.id ? -1 : 1));
  const edges = [...new Set(inOrder.flatMap(({ startMinute, endMinute }) => [startMinute, endMinute]))].sort(
    (a, b) => a - b,
  );
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1];
    if (end === undefined) break;
    const there = inOrder.filter(({ startMinute, endMinute }) => startMinute <= start && endMinute >= end);
    const own = there.find(({ studentIds }) => studentIds.includes(studentId));
    if (!own) continue;
    const share = groups === 'full' ? end - start : shareOf(there, studentId, end - start);
    minutes.set(own.id, (minutes.get(own.id) ?? 0) + share);
  }
}

/** What does not divide evenly goes minute by minute to the first ones by id. */
function shareOf(there: readonly TimeWithStudents[], studentId: StudentId, length: Minutes): Minutes {
  const everyone = [...new Set(there.flatMap(({ studentIds }) => studentIds))].sort();
  const rank = everyone.indexOf(studentId);
  return Math.floor(length / everyone.length) + (rank < length % everyone.length ? 1 : 0);
}
