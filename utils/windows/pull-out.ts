import { asId } from '../domain/ids.ts';
import type { PullOutWindow } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { Goal } from '../domain/student.ts';
import type { ClassDay } from '../school/class-day/class-day.ts';
import { recognizeGoal } from '../school/recognize-goal.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { type Candidate, candidatesIn, mainPart, type UsableRoutine } from './candidates.ts';
import { readClassWeek } from './class-week.ts';
import { confidenceOf, stopForClassTime } from './hard-stops.ts';
import type { SuggestInput } from './input.ts';
import type { StudentView } from './student-view.ts';
import { awayOn, servicesOn } from './taken-time.ts';
import { fitsAt, isKnown } from './usable-routines.ts';
import { TEACHING_LEVEL } from './weights.ts';

/** Practice without a lesson: what is missed there can be done another time. */
const AWAY_FROM_TEACHING_POINTS = 2;
/** Whole-class teaching can't be repeated: always after everything else (S32). */
const TEACHING_POINTS = 0.5;
/** A special is a favorite of many and its teacher sees the class once a week. */
const SPECIAL_POINTS = 1;
/** A routine in which the student's goals come up is worth more with the class than apart from it (S37). */
const SHARE_BY_STRENGTH = [1, 1, 0.6, 0.35] as const;
const SHORTER_THAN_SESSION = -1;
const LONGEST_LIST = 12;

/** Never taken for practice elsewhere: breaks, meals, care, and the ways in and out of the day. */
const CHILDS_OWN: ReadonlySet<RoutineKindId> = new Set([
  'lunch',
  'recess',
  'snack',
  'breakfast',
  'movement_break',
  'bathroom_hygiene',
  'rest_quiet_time',
  'transition',
  'arrival',
  'dismissal',
  'cleanup_packup',
]);

/**
 * The second list: times for separate practice of goals that allow it, away from whole-class teaching, breaks and
 * meals, ending at a natural point; each says what is missed (S3, S27, S32, S36). Empty without such a goal.
 */
export function suggestPullOut(input: SuggestInput): PullOutWindow[] {
  const goals = input.student.goals.filter((goal) => goal.fit === 'pull-out' || goal.fit === 'either');
  if (goals.length === 0) return [];
  const week = readClassWeek(input);
  const view = week.viewOf(input.student);
  const found: { candidate: Candidate; day: ClassDay; score: number }[] = [];
  for (const day of week.daysFor(view)) {
    if (day.school !== 'open') continue;
    const taken = [
      ...week.takenOn(day),
      ...day.blocked,
      ...awayOn(view.remarks, day.weekday),
      ...(servicesOn(view.student, day.weekday) ?? []),
    ];
    for (const candidate of candidatesIn(practiceTimes(day, view), day.routines, taken, view.student.sessionMinutes))
      if (candidate.naturalEnd && candidate.parts.length === 1)
        found.push({ candidate, day, score: scoreOf(candidate, view) });
  }
  found.sort(
    (a, b) =>
      b.score - a.score || (a.day.date < b.day.date ? -1 : 1) || a.candidate.startMinute - b.candidate.startMinute,
  );
  return withoutOverlaps(found).map(({ candidate, day, score }) => windowOf(candidate, day, score, goals, view));
}

function practiceTimes(day: ClassDay, view: StudentView): UsableRoutine[] {
  return day.routines.flatMap((routine) => {
    if (!isKnown(routine) || CHILDS_OWN.has(routine.kind) || stopForClassTime(routine, day, view) !== null) return [];
    return [{ routine, fits: [], points: pointsAt(routine) * shareLeft(routine, view) * confidenceOf(routine) }];
  });
}

function pointsAt({ kind }: { kind: RoutineKindId }): number {
  if (isTeaching(kind)) return TEACHING_POINTS;
  return routineFacts[kind].group === 'specials' ? SPECIAL_POINTS : AWAY_FROM_TEACHING_POINTS;
}

function shareLeft(routine: UsableRoutine['routine'], view: StudentView): number {
  if (isTeaching(routine.kind)) return 1;
  return Math.min(1, ...fitsAt(routine, view).map(({ strength }) => SHARE_BY_STRENGTH[strength] ?? 1));
}

function isTeaching(kind: RoutineKindId): boolean {
  const { group, interruption } = routineFacts[kind];
  return interruption.level >= TEACHING_LEVEL || group === 'whole_group';
}

function scoreOf(candidate: Candidate, { student }: StudentView): number {
  const missing = Math.max(0, student.sessionMinutes - (candidate.endMinute - candidate.startMinute));
  return (
    mainPart(candidate).points +
    (candidate.naturalStart ? 0 : -0.2) +
    (SHORTER_THAN_SESSION * missing) / student.sessionMinutes
  );
}

function withoutOverlaps<One extends { candidate: Candidate; day: ClassDay }>(sorted: One[]): One[] {
  const kept: One[] = [];
  for (const one of sorted) {
    if (kept.length >= LONGEST_LIST) break;
    const clashes = kept.some(
      (other) =>
        other.day.date === one.day.date &&
        other.candidate.startMinute < one.candidate.endMinute &&
        one.candidate.startMinute < other.candidate.endMinute,
    );
    if (!clashes) kept.push(one);
  }
  return kept;
}

function windowOf(
  candidate: Candidate,
  { date }: ClassDay,
  score: number,
  goals: Goal[],
  { student }: StudentView,
): PullOutWindow {
  const { routine } = mainPart(candidate);
  const missesTeaching = isTeaching(routine.kind);
  const reasons: Reason[] = [];
  if (!missesTeaching) reasons.push({ key: 'awayFromTeaching', args: {}, weight: AWAY_FROM_TEACHING_POINTS });
  reasons.push({ key: 'returnsAtEdge', args: { end: candidate.endMinute }, weight: 0 });
  for (const area of areasOf(goals, student.discipline))
    reasons.push({ key: 'pullOutNote', args: { area }, weight: 0 });
  return {
    id: asId(`${student.id}.${student.classroomId}.${date}.${candidate.startMinute}.out`),
    studentId: student.id,
    classroomId: student.classroomId,
    date,
    start: candidate.startMinute,
    end: candidate.endMinute,
    routine: routine.kind,
    score,
    goalIds: goals.map((goal) => goal.id),
    missesTeaching,
    reasons,
    cautions: [
      { key: missesTeaching ? 'missesTeaching' : 'missesRoutine', args: { routine: routine.kind }, weight: 0 },
    ],
  };
}

function areasOf(goals: Goal[], discipline: StudentView['student']['discipline']) {
  const best = goals.flatMap((goal) => (goal.areas[0] ?? recognizeGoal(goal.text, discipline).areas[0])?.area ?? []);
  return new Set(best);
}
