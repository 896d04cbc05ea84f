import { overlaps } from '../domain/minutes.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { ClassDay, ClassRoutine, NotRunning } from '../school/class-day/class-day.ts';
import { sharesSection } from '../school/class-day/sections.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { isTest } from './activity-words.ts';
import type { GoalFit } from './goal-fit.ts';
import { isOutOfReach } from './outings.ts';
import type { StudentRemarks } from './student-remarks.ts';
import type { StudentView } from './student-view.ts';
import { DOUBT, LEAST_CONFIDENCE } from './weights.ts';

const NOT_RUNNING: Record<NotRunning, ReasonKey> = {
  'no-school': 'noSchool',
  'after-early-release': 'afterEarlyRelease',
  'before-late-start': 'beforeLateStart',
  'hour-not-known': 'hourNotKnown',
  'covered-by-testing': 'testingThen',
  'covered-by-trip': 'tripThen',
  'covered-by-event': 'eventThen',
  'other-section': 'otherSection',
  'other-rotation-day': 'otherRotationDay',
  replaced: 'replacedThatDay',
  canceled: 'canceledThatDay',
  'not-a-routine': 'notARoutine',
};

/**
 * Breaks and meals that belong to the child: offered only where that break is the goal (push-in.md section 8), because
 * the goal names it or is about it. Other goals can be met at recess too, a meal is left in peace.
 */
const PROTECTED: Partial<Record<RoutineKindId, { why: ReasonKey; isGoal: (fit: GoalFit) => boolean }>> = {
  lunch: { why: 'lunchIsTheirs', isGoal: (fit) => fit.area === 'feeding_mealtime' },
  recess: { why: 'breakIsTheirs', isGoal: (fit) => fit.strength >= 2 },
  rest_quiet_time: { why: 'restIsTheirs', isGoal: () => false },
};

/** Washing hands is nobody's secret. */
const HANDS_ONLY =
  /^(?!.*\b(?:potty|toilet\w*|bathrooms?|restrooms?|diaper\w*|lavs?|rr|ba[nñ]o)\b).*\b(?:hands?|teeth|wash up|manos|dientes)\b/i;
/** Free time with friends under another name. */
const OWN_TIME = /\b(?:leisure|free time|break|hang ?out|social hour|downtime|walk club|ocio|descanso)\b/i;
/** How sure the day and the title together make this routine, 0 to 1. */
export function confidenceOf(routine: ClassRoutine): number {
  return routine.doubts.reduce((rest, doubt) => rest * DOUBT[doubt], routine.confidence);
}

/** Why this routine can't be offered to this student whatever the time; null when it can. `fits`: its goals there. */
export function stopFor(routine: ClassRoutine, day: ClassDay, fits: GoalFit[], view: StudentView): ReasonKey | null {
  const stop = stopForClassTime(routine, day, view);
  return stop !== null || routine.kind === 'unknown' ? stop : stopByGoal(routine.kind, routine, fits, view);
}

/** The same without a look at the goals: whether the student is in class then, in something known and undisturbed. */
export function stopForClassTime(routine: ClassRoutine, day: ClassDay, view: StudentView): ReasonKey | null {
  if (routine.notRunning) return NOT_RUNNING[routine.notRunning];
  if (day.school !== 'open') return 'noSchool';
  if (routine.title === null) return 'titleHidden';
  if (routine.kind === 'unknown') return 'titleUnknown';
  return stopByKind(routine.kind, routine) ?? stopByPeople(routine.kind, routine, day, view);
}

function stopByKind(kind: RoutineKindId, routine: ClassRoutine): ReasonKey | null {
  const { calendarEffect } = routineFacts[kind];
  if (kind === 'testing' || isTest(routine.title)) return 'testingThen';
  if (calendarEffect === 'blocks_class') return 'eventThen';
  if (calendarEffect === 'student_elsewhere') return 'serviceOfSomeoneElse';
  if (calendarEffect !== 'window' || routine.studentsPresent === 'no') return 'noStudentsThen';
  if (confidenceOf(routine) < LEAST_CONFIDENCE) return 'titleUnsure';
  return routine.pushIn === 'avoid' ? 'notForVisits' : null;
}

function stopByPeople(kind: RoutineKindId, routine: ClassRoutine, day: ClassDay, view: StudentView): ReasonKey | null {
  if (isElsewhere(kind, routine, view.remarks)) return 'notInThisRoom';
  if (view.agreements.get(kind)?.state === 'please-not') return 'teacherSaidNo';
  const isDown = view.turnedDown.some(
    (down) =>
      down.routine === kind && (down.why !== 'bad-time' || (down.weekday === day.weekday && overlaps(down, routine))),
  );
  return isDown ? 'turnedDown' : null;
}

function isElsewhere(kind: RoutineKindId, routine: ClassRoutine, remarks: StudentRemarks): boolean {
  const { onlyIn, onlyDuring, here, elsewhere, sections } = remarks;
  if (onlyIn && !isListed(kind, routine, onlyIn)) return true;
  if (onlyDuring.length > 0 && !onlyDuring.some((span) => overlaps(span, routine)) && !here.has(kind)) return true;
  // A title that names the student's own section speaks louder than a general remark.
  return elsewhere.includes(kind) && !sharesSection(routine.sections, sections);
}

function isListed(kind: RoutineKindId, routine: ClassRoutine, only: NonNullable<StudentRemarks['onlyIn']>): boolean {
  if (only.routines.includes(kind)) return true;
  return sharesSection(routine.sections, only.sections);
}

/** "Cots up / Snack": the short end of a rest is getting up, not sleep. */
function isGettingUp(routine: ClassRoutine): boolean {
  return routine.kind === 'rest_quiet_time' && routine.endMinute - routine.startMinute <= LONGEST_GETTING_UP_MINUTES;
}

const LONGEST_GETTING_UP_MINUTES = 12;

function stopByGoal(
  kind: RoutineKindId,
  routine: ClassRoutine,
  fits: GoalFit[],
  { isTeenager, observing, goals }: StudentView,
): ReasonKey | null {
  const [best] = fits;
  const named = fits.some((fit) => fit.named);
  const strength = Math.max(0, ...fits.map((fit) => fit.strength));
  if (
    kind === 'bathroom_hygiene' &&
    !HANDS_ONLY.test(routine.words) &&
    !fits.some((fit) => fit.area === 'toileting_hygiene')
  )
    return 'privateCare';
  const protection = PROTECTED[kind];
  if (protection && !named && !isGettingUp(routine) && !fits.some((fit) => !isTeenager && protection.isGoal(fit)))
    return protection.why;
  if (isTeenager && !named && routine.title !== null && OWN_TIME.test(routine.title)) return 'breakIsTheirs';
  if (isOutOfReach(routine.title, goals.texts)) return 'offCampus';
  // Watching needs no goal, but whoever has goals is watched where they come up (S11, S50).
  if (!best) return observing && !goals.hasGoals ? null : 'noGoalHere';
  if (routineFacts[kind].interruption.level === 3 && strength < 3 && !named) return 'explicitTeaching';
  return null;
}
