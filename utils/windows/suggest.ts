import { asId, type StudentId } from '../domain/ids.ts';
import type { LocalDate, Weekday } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Student } from '../domain/student.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay, ClassRoutine } from '../school/class-day/class-day.ts';
import { createReadingMemory } from '../school/class-day/reading-memory.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { candidatesIn, type UsableRoutine } from './candidates.ts';
import { pointsOf } from './goal-fit.ts';
import { confidenceOf, stopFor } from './hard-stops.ts';
import type { ClassInput, SuggestInput } from './input.ts';
import { rank } from './rank.ts';
import { fitOf, type Scored, scoreOf } from './score.ts';
import { type StudentView, viewStudent } from './student-view.ts';
import { studentTaken, type TakenTime, therapistTaken } from './taken-time.ts';
import { LEAST_SCORE, SUITABILITY } from './weights.ts';

/**
 * Times at which a visit to this student would make sense, best first; empty when nothing fits. Never throws.
 * Rules: push-in.md sections 7 and 8. Nothing that is unknown is taken for free.
 */
export function suggestWindows(input: SuggestInput): PushInWindow[] {
  const { student, ...classInput } = input;
  return suggestForClass({ ...classInput, students: [student] }).get(student.id) ?? [];
}

/** The same for several students of one class, whose days are built once. */
export function suggestForClass(input: ClassInput & { students: Student[] }): Map<StudentId, PushInWindow[]> {
  const week = readClassWeek(input);
  return new Map(input.students.map((student) => [student.id, windowsFor(week.viewOf(student), week, input)]));
}

/** A class's days and the therapist's times in them, each built once. */
export type ClassWeek = {
  daysFor(view: StudentView): ClassDay[];
  takenOn(date: LocalDate): TakenTime[];
  viewOf(student: Student): StudentView;
};

export function readClassWeek(input: ClassInput): ClassWeek {
  const memory = input.memory ?? createReadingMemory();
  const built = new Map<string, ClassDay[]>();
  const weekdays = new Map<LocalDate, Weekday>();
  const taken = new Map<LocalDate, TakenTime[]>();
  const weekday = (date: LocalDate): Weekday => weekdays.get(date) ?? remember(weekdays, date, weekdayOrMonday(date));
  const titleAnswers = input.preferences?.titleAnswers ?? [];
  return {
    daysFor({ remarks: { sections } }) {
      const key = sections
        .map(({ scheme, value }) => `${scheme}=${value}`)
        .sort()
        .join();
      const known = built.get(key);
      if (known) return known;
      const days = buildClassDays({ ...input, titleAnswers, sections, memory }, input.range);
      for (const day of days) weekdays.set(day.date, day.weekday);
      return remember(built, key, days);
    },
    takenOn: (date) => taken.get(date) ?? remember(taken, date, therapistTaken(input, date, weekday(date))),
    viewOf: (student) =>
      viewStudent(student, {
        gradeBand: input.classroom.gradeBand,
        visits: input.visits,
        preferences: input.preferences,
        weekday,
      }),
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, value: Value): Value {
  known.set(key, value);
  return value;
}

function windowsFor(view: StudentView, week: ClassWeek, { today }: ClassInput): PushInWindow[] {
  if (!view.goals.hasGoals && !view.observing) return [];
  const found: Scored[] = [];
  for (const day of week.daysFor(view)) {
    if (day.school !== 'open' || (today !== undefined && day.date < today)) continue;
    const services = studentTaken(view.student, day.weekday);
    const usable = usableRoutines(day, view);
    const taken = [...week.takenOn(day.date), ...(services ?? [])];
    for (const candidate of candidatesIn(usable, day.routines, taken, view.student.sessionMinutes))
      found.push(scoreOf(candidate, { day, view, services }));
  }
  return rank(found, LEAST_SCORE).map((scored) => windowOf(scored, view));
}

/** Short routines that a visit may pass through on its way to a neighbor. */
const PASSED_THROUGH: ReadonlySet<RoutineKindId> = new Set([
  'transition',
  'cleanup_packup',
  'arrival',
  'movement_break',
  'dismissal',
  'morning_work',
  'snack',
  'closing_circle',
]);
const LONGEST_PASSED_THROUGH_MINUTES = 15;

export function usableRoutines(day: ClassDay, view: StudentView): UsableRoutine[] {
  const usable: UsableRoutine[] = [];
  for (const routine of day.routines) {
    if (!isKnown(routine)) continue;
    const fits = view.goals.fitsOf(routine.kind, routine.title);
    const stop = stopFor(routine, day, fits, view);
    if (stop === null) usable.push({ routine, fits, points: worthAt(routine, pointsOf(fits), view) });
    else if (stop === 'noGoalHere' && canPassThrough(routine)) usable.push({ routine, fits: [], points: 0 });
  }
  return usable;
}

function isKnown(routine: ClassRoutine): routine is ClassRoutine & { kind: RoutineKindId } {
  return routine.kind !== 'unknown';
}

function canPassThrough(routine: ClassRoutine & { kind: RoutineKindId }): boolean {
  return PASSED_THROUGH.has(routine.kind) && routine.endMinute - routine.startMinute <= LONGEST_PASSED_THROUGH_MINUTES;
}

/** Affinity x suitability x confidence (push-in.md section 8); for an observation, how little it interrupts. */
function worthAt(routine: ClassRoutine & { kind: RoutineKindId }, points: number, view: StudentView): number {
  const basis =
    points > 0 || !view.observing ? points : OBSERVATION_POINTS[routineFacts[routine.kind].interruption.level];
  return basis * SUITABILITY[routine.pushIn] * confidenceOf(routine);
}

const OBSERVATION_POINTS = [1.5, 1.2, 0, 0] as const;

function windowOf({ candidate, date, main, score, reasons, cautions }: Scored, { student }: StudentView): PushInWindow {
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

function weekdayOrMonday(date: LocalDate): Weekday {
  try {
    return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
  } catch {
    return 1;
  }
}
