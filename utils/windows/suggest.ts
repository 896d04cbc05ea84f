import { asId, type StudentId } from '../domain/ids.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Student } from '../domain/student.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { candidatesIn } from './candidates.ts';
import { type ClassWeek, readClassWeek } from './class-week.ts';
import type { ClassInput, SuggestInput } from './input.ts';
import { rank } from './rank.ts';
import { fitOf, reasonsOf, type Scored, scoreOf } from './score.ts';
import type { StudentView } from './student-view.ts';
import { awayOn, servicesOn } from './taken-time.ts';
import { usableRoutines } from './usable-routines.ts';
import { LEAST_SCORE, LEAST_SCORE_IN_TEACHING, TEACHING_LEVEL } from './weights.ts';

/**
 * Times at which a visit to this student would make sense, best first; empty when nothing fits. Never throws.
 * Rules: push-in.md sections 7 and 8. Nothing that is unknown is taken for free.
 */
export function suggestWindows(input: SuggestInput): PushInWindow[] {
  const { student, ...classInput } = input;
  return suggestForClass({ ...classInput, students: [student] }).get(student.id) ?? [];
}

/** The same for several students of one class, whose days are built once; routines that they share say so. */
export function suggestForClass(input: ClassInput & { students: Student[] }): Map<StudentId, PushInWindow[]> {
  const week = readClassWeek(input);
  const lists = input.students.map((student) => {
    const view = week.viewOf(student);
    return { view, ranked: rank(timesFor(view, week)) };
  });
  const guests = guestsByRoutine(lists.map(({ ranked }) => ranked));
  return new Map(
    lists.map(({ view, ranked }) => {
      const windows = ranked.map((scored) => windowOf(scored, view, (guests.get(placeOf(scored)) ?? 1) - 1));
      return [view.student.id, view.observing ? observationFirst(windows) : windows];
    }),
  );
}

/** How many students could be met in each routine of each day. */
function guestsByRoutine(lists: Scored[][]): Map<string, number> {
  const guests = new Map<string, number>();
  if (lists.length < 2) return guests;
  for (const list of lists)
    for (const place of new Set(list.map(placeOf))) guests.set(place, (guests.get(place) ?? 0) + 1);
  return guests;
}

function placeOf({ date, main }: Scored): string {
  return `${date} ${main.routine.eventId}`;
}

/** Every time that would do, scored, before the overlapping and the repeated are left out. */
export function timesFor(view: StudentView, week: ClassWeek): Scored[] {
  if (!view.goals.hasGoals && !view.observing) return [];
  const found: Scored[] = [];
  for (const day of week.daysFor(view)) {
    if (day.school !== 'open') continue;
    const services = servicesOn(view.student, day.weekday);
    const taken = [...week.takenOn(day), ...day.blocked, ...awayOn(view.remarks, day.weekday), ...(services ?? [])];
    const studentDay = { day, view, services };
    for (const candidate of candidatesIn(usableRoutines(day, view), day.routines, taken, view.student.sessionMinutes)) {
      const scored = scoreOf(candidate, studentDay);
      if (scored.score >= leastScoreOf(scored)) found.push(scored);
    }
  }
  return found;
}

/** Nobody is taught over for a little: a lesson is offered only where the goals are clearly part of it. */
function leastScoreOf({ main }: Scored): number {
  return routineFacts[main.routine.kind].interruption.level >= TEACHING_LEVEL ? LEAST_SCORE_IN_TEACHING : LEAST_SCORE;
}

/** Watching costs the class nothing up to this level of interruption. */
const OBSERVATION_LEVEL = 1;

/** S50: with no visit on record, the first suggestion is to watch in a routine that is easy to join. */
function observationFirst(windows: PushInWindow[]): PushInWindow[] {
  const first = windows.find((window) => routineFacts[window.routine].interruption.level <= OBSERVATION_LEVEL);
  if (!first) return windows;
  const observe = { key: 'observeFirst' as const, args: { routine: first.routine }, weight: 0 };
  return [{ ...first, reasons: [observe, ...first.reasons] }, ...windows.filter((window) => window !== first)];
}

function windowOf(scored: Scored, { student }: StudentView, otherGuests: number): PushInWindow {
  const { candidate, date, main, score } = scored;
  const { reasons, cautions } = reasonsOf(scored);
  if (otherGuests > 0) reasons.push({ key: 'sharedWithOthers', args: { count: otherGuests }, weight: 0 });
  return {
    id: asId(`${student.id}.${student.classroomId}.${date}.${candidate.startMinute}`),
    studentId: student.id,
    classroomId: student.classroomId,
    date,
    start: candidate.startMinute,
    end: candidate.endMinute,
    routine: main.routine.kind,
    fit: fitOf(score),
    score,
    reasons,
    cautions,
  };
}
