import type { LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Fit } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';
import type { ClassDay } from '../school/class-day/class-day.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { type Candidate, mainPart, type UsableRoutine } from './candidates.ts';
import { doubtKeys } from './doubt-keys.ts';
import type { GoalFit } from './goal-fit.ts';
import type { StudentView } from './student-view.ts';
import type { TakenTime } from './taken-time.ts';
import * as WEIGHT from './weights.ts';

/** A time with what it is worth; its reasons are told only for those that are shown. */
export type Scored = {
  candidate: Candidate;
  date: LocalDate;
  main: UsableRoutine;
  score: number;
  studentDay: StudentDay;
};

/** What is known about the student's day besides the class's. */
export type StudentDay = { day: ClassDay; view: StudentView; services: TakenTime[] | null };

/** Hears every part of a score: for the window by default, against it or to mind when `mind` is set. */
type Tell = (key: ReasonKey, weight: number, args: Reason['args'], mind?: 'mind') => void;

/** What a visit is worth: goals first, then every small factor of push-in.md sections 7 and 8. */
export function scoreOf(candidate: Candidate, studentDay: StudentDay, tell?: Tell): Scored {
  const main = mainPart(candidate);
  const { day, view } = studentDay;
  tellGoals(main, tell);
  const score =
    worthOf(candidate, main, view.student.sessionMinutes) +
    routineFactors(main, view, tell) +
    shapeFactors(candidate, main, view.student.sessionMinutes, tell) +
    peopleFactors(main, studentDay, tell) +
    studentDayFactors(candidate, main, studentDay, tell);
  if (!view.hoursKnown) tell?.('hoursNotKnown', 0, {}, 'mind');
  if (tell) for (const doubt of main.routine.doubts) tell(doubtKeys[doubt], 0, {}, 'mind');
  return { candidate, date: day.date, main, score, studentDay };
}

/** Why a time fits and what to mind, the weightiest first. */
export function reasonsOf({ candidate, studentDay }: Scored): { reasons: Reason[]; cautions: Reason[] } {
  const reasons: Reason[] = [];
  const cautions: Reason[] = [];
  scoreOf(candidate, studentDay, (key, weight, args, mind) => {
    const list = mind || weight < 0 ? cautions : reasons;
    if (!list.some((reason) => reason.key === key)) list.push({ key, args, weight });
  });
  return { reasons, cautions };
}

/** What the best part is worth, and how much of the session is spent on something worth it. */
function worthOf(candidate: Candidate, main: UsableRoutine, sessionMinutes: Minutes): number {
  const minutes = Math.max(sessionMinutes, candidate.endMinute - candidate.startMinute);
  let spent = 0;
  for (const part of candidate.parts) spent += part.usable.points * part.minutes;
  return WEIGHT.BEST_PART * main.points + (1 - WEIGHT.BEST_PART) * (spent / minutes);
}

function tellGoals({ fits, routine: { kind } }: UsableRoutine, tell: Tell | undefined): void {
  const [best, second] = fits;
  if (!best || !tell) return;
  if (best.area === null) return tell('goalWordsNameRoutine', best.points, { routine: kind });
  const args = { area: best.area, routine: kind };
  tell(goalKey(best), best.points, args);
  if (second?.area) tell('secondGoalHere', second.points, { area: second.area, routine: kind });
  if (best.activity === 'fits' || best.activity === 'done here') tell('activityFits', 0, args);
  if (best.activity === 'lacks') tell('activityLacks', WEIGHT.ACTIVITY_AGAINST, args);
  if (best.tooLoud) tell('tooLoud', WEIGHT.TOO_LOUD, args);
}

function goalKey({ named, strength }: GoalFit): ReasonKey {
  if (named) return 'goalNamesRoutine';
  if (strength >= 3) return 'goalHappensHere';
  return strength === 2 ? 'goalPracticedHere' : 'goalPossibleHere';
}

function routineFactors({ routine }: UsableRoutine, view: StudentView, tell: Tell | undefined): number {
  const { kind, otherAdults } = routine;
  const { level } = routineFacts[kind].interruption;
  let score: number = WEIGHT.INTERRUPTION[level];
  if (level === 0) tell?.('nothingTaughtThen', 0, { routine: kind });
  if (level >= WEIGHT.TEACHING_LEVEL) tell?.('comeAfterLesson', WEIGHT.INTERRUPTION[level], { routine: kind });
  if (view.remarks.here.has(kind)) {
    score += WEIGHT.HERE_BY_REMARK;
    tell?.('knownToBeHere', WEIGHT.HERE_BY_REMARK, { routine: kind });
  }
  if (view.hardSpots.has(kind)) {
    score += WEIGHT.HARD_SPOT;
    tell?.('hardSpotHere', WEIGHT.HARD_SPOT, { routine: kind });
  }
  if (view.remarks.goesWell.includes(kind)) {
    score += WEIGHT.GOES_WELL;
    tell?.('goesWellHere', WEIGHT.GOES_WELL, { routine: kind });
  }
  if (otherAdults) {
    score += WEIGHT.ANOTHER_ADULT * otherAdults;
    tell?.('anotherAdultVisits', WEIGHT.ANOTHER_ADULT * otherAdults, { count: otherAdults });
  }
  return score;
}

function shapeFactors(
  candidate: Candidate,
  main: UsableRoutine,
  sessionMinutes: Minutes,
  tell: Tell | undefined,
): number {
  const { startMinute, endMinute, parts, naturalStart, naturalEnd } = candidate;
  const minutes = endMinute - startMinute;
  let score = 0;
  const neighbor = tell && parts.find((part) => part.usable.routine.kind !== main.routine.kind);
  if (neighbor) tell?.('joinsNeighbors', 0, { routine: main.routine.kind, routineOther: neighbor.usable.routine.kind });
  if (minutes < sessionMinutes) {
    const weight = (WEIGHT.SHORT_VISIT * (sessionMinutes - minutes)) / sessionMinutes;
    score += weight;
    tell?.('shorterThanSession', weight, { minutes, sessionMinutes });
  }
  if (!naturalStart) {
    score += WEIGHT.UNNATURAL_EDGE;
    tell?.('comesMidway', WEIGHT.UNNATURAL_EDGE, { start: startMinute });
  }
  if (!naturalEnd) {
    score += WEIGHT.UNNATURAL_EDGE;
    tell?.('leavesMidway', WEIGHT.UNNATURAL_EDGE, { end: endMinute });
  }
  return score;
}

function peopleFactors({ routine }: UsableRoutine, { day, view }: StudentDay, tell: Tell | undefined): number {
  const { kind } = routine;
  let score = teacherFactors(kind, view, tell);
  if (view.notNow.has(kind)) {
    score += WEIGHT.NOT_NOW;
    tell?.('notNow', WEIGHT.NOT_NOW, { routine: kind });
  }
  if (tell) tellTeacher(routine, day, tell);
  return score;
}

/** What the teacher said (S22) and how far it is settled (S14). */
function teacherFactors(kind: RoutineKindId, view: StudentView, tell: Tell | undefined): number {
  const { state, preference, pausedSince } = view.agreements.get(kind) ?? {};
  if (pausedSince !== undefined) {
    tell?.('agreementRests', WEIGHT.NOT_NOW, { routine: kind });
    return WEIGHT.NOT_NOW;
  }
  if (state === 'agreed') {
    tell?.('teacherAgreed', WEIGHT.AGREED, { routine: kind });
    return WEIGHT.AGREED;
  }
  if (preference === 'welcome') {
    tell?.('teacherWelcomes', WEIGHT.WELCOMED, { routine: kind });
    return WEIGHT.WELCOMED;
  }
  tell?.(state === 'asked' ? 'teacherAsked' : 'askTeacherFirst', 0, { routine: kind }, 'mind');
  return 0;
}

function tellTeacher(routine: UsableRoutine['routine'], day: ClassDay, tell: Tell): void {
  const facts = routineFacts[routine.kind];
  const isTaken = day.teacherTimes.some(
    (time) => time.is === 'taken' && time.startMinute < routine.endMinute && routine.startMinute < time.endMinute,
  );
  if (isTaken && facts.classTeacherPresent === 'yes') tell('teacherElsewhere', 0, {}, 'mind');
  if (facts.group !== 'specials') return;
  tell('withSpecialist', 0, { routine: routine.kind });
  if (!isTaken && day.teacherCalendarKnown) tell('teacherPlansThen', 0, {});
}

/** Services this near to each other: the student would go from one adult straight to the next. */
const BACK_TO_BACK_MINUTES = 5;
/** S31: a third coming and going in a day warns. */
const MANY_EXITS = 3;

function studentDayFactors(
  candidate: Candidate,
  main: UsableRoutine,
  studentDay: StudentDay,
  tell: Tell | undefined,
): number {
  const { day, view, services } = studentDay;
  let score = visitFactors(main, day, view, tell);
  if (services === null) {
    tell?.('servicesNotKnown', 0, {}, 'mind');
    return score;
  }
  const exits = services.length + (view.visitsByDate.get(day.date) ?? 0);
  score += WEIGHT.EXTRA_EXIT * exits;
  if (exits + 1 >= MANY_EXITS) tell?.('thirdExit', WEIGHT.EXTRA_EXIT * exits, { count: exits + 1 });
  if (services.some((time) => isNextTo(candidate, time))) {
    score += WEIGHT.BACK_TO_BACK;
    tell?.('backToBack', WEIGHT.BACK_TO_BACK, {});
  }
  return score;
}

function isNextTo(candidate: Candidate, { startMinute, endMinute }: TakenTime): boolean {
  return (
    Math.abs(endMinute - candidate.startMinute) <= BACK_TO_BACK_MINUTES ||
    Math.abs(candidate.endMinute - startMinute) <= BACK_TO_BACK_MINUTES
  );
}

function visitFactors(
  { routine: { kind }, fits }: UsableRoutine,
  day: ClassDay,
  view: StudentView,
  tell: Tell | undefined,
): number {
  const { history } = view;
  if (!history) return 0;
  let score = 0;
  if (history.hasRhythm(kind, day.weekday, day.date)) {
    score += WEIGHT.SAME_RHYTHM;
    tell?.('sameRhythm', WEIGHT.SAME_RHYTHM, { routine: kind, weekday: day.weekday });
  }
  const best = fits[0];
  if (best?.area && best.strength >= 2 && history.onlySetting !== null && history.onlySetting !== kind) {
    score += WEIGHT.NEW_SETTING;
    tell?.('newSetting', WEIGHT.NEW_SETTING, { area: best.area, routine: kind });
  }
  return score;
}

/** How a score is called. */
export function fitOf(score: number): Fit {
  if (score >= WEIGHT.GREAT_SCORE) return 'great';
  return score >= WEIGHT.GOOD_SCORE ? 'good' : 'possible';
}
