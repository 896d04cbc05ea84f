import type { LocalDate } from '../domain/local-date.ts';
import type { Minutes } from '../domain/minutes.ts';
import type { Fit } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import type { ClassDay, ClassRoutine, Doubt } from '../school/class-day/class-day.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { type Candidate, mainPart, type UsableRoutine } from './candidates.ts';
import type { GoalFit } from './goal-fit.ts';
import type { StudentView } from './student-view.ts';
import type { TakenTime } from './taken-time.ts';
import {
  AGREED,
  ANOTHER_ADULT,
  BACK_TO_BACK,
  EXTRA_EXIT,
  GOES_WELL,
  GOOD_SCORE,
  GREAT_SCORE,
  HARD_SPOT,
  INTERRUPTION,
  NEW_SETTING,
  NOT_NOW,
  SAME_RHYTHM,
  SHORT_VISIT,
  UNNATURAL_EDGE,
} from './weights.ts';

export type Scored = {
  candidate: Candidate;
  date: LocalDate;
  main: UsableRoutine;
  score: number;
  reasons: Reason[];
  cautions: Reason[];
};

/** What is known about the student's day besides the class's. */
export type StudentDay = { day: ClassDay; view: StudentView; services: TakenTime[] | null };

/** Scores a visit: what it is worth for the goals, and every small factor of push-in.md sections 7 and 8 by name. */
export function scoreOf(candidate: Candidate, { day, view, services }: StudentDay): Scored {
  const main = mainPart(candidate);
  const scored: Scored = {
    candidate,
    date: day.date,
    main,
    score: worthOf(candidate, view.student.sessionMinutes),
    reasons: [],
    cautions: [],
  };
  addGoals(scored, main.fits);
  addRoutine(scored, main, view);
  addShape(scored, candidate, view.student.sessionMinutes);
  addPeople(scored, main, view, day);
  addStudentDay(scored, candidate, view, services);
  addDoubts(scored, main.routine);
  if (routineFacts[main.routine.kind].interruption.level === 0)
    tell(scored.reasons, 'nothingTaughtThen', 0, { routine: main.routine.kind });
  return scored;
}

/** Half what the best part is worth, half how much of the session is spent on something worth it. */
function worthOf(candidate: Candidate, sessionMinutes: Minutes): number {
  const best = mainPart(candidate).points;
  const minutes = Math.max(sessionMinutes, candidate.endMinute - candidate.startMinute);
  const spent = candidate.parts.reduce((sum, part) => sum + part.usable.points * part.minutes, 0);
  return (best + spent / minutes) / 2;
}

function addGoals(scored: Scored, fits: GoalFit[]): void {
  const [best, second] = fits;
  const { kind } = scored.main.routine;
  if (!best) return;
  if (best.area === null) return tell(scored.reasons, 'goalWordsNameRoutine', best.points, { routine: kind });
  tell(scored.reasons, goalKey(best), best.points, { area: best.area, routine: kind });
  if (second?.area) tell(scored.reasons, 'secondGoalHere', second.points, { area: second.area, routine: kind });
  if (best.activity === 'fits' || best.activity === 'done here')
    tell(scored.reasons, 'activityFits', 0, { area: best.area, routine: kind });
  if (best.activity === 'lacks') tell(scored.cautions, 'activityLacks', 0, { area: best.area, routine: kind });
  if (best.tooLoud) tell(scored.cautions, 'tooLoud', 0, { area: best.area, routine: kind });
}

function goalKey({ named, strength }: GoalFit): ReasonKey {
  if (named) return 'goalNamesRoutine';
  if (strength >= 3) return 'goalHappensHere';
  return strength === 2 ? 'goalPracticedHere' : 'goalPossibleHere';
}

function addRoutine(scored: Scored, { routine }: UsableRoutine, { remarks, preferences, student }: StudentView): void {
  const { kind } = routine;
  const marked = preferences.hardSpots?.some(
    (spot) => spot.studentId === student.id && spot.classroomId === student.classroomId && spot.routine === kind,
  );
  if (marked || remarks.hard.includes(kind)) add(scored, 'hardSpotHere', HARD_SPOT, { routine: kind });
  if (remarks.goesWell.includes(kind)) add(scored, 'goesWellHere', GOES_WELL, { routine: kind });
  const { level } = routineFacts[kind].interruption;
  scored.score += INTERRUPTION[level];
  if (level >= 2) tell(scored.cautions, 'comeAfterLesson', INTERRUPTION[level], { routine: kind });
  if (routine.otherAdults)
    add(scored, 'anotherAdultVisits', ANOTHER_ADULT * routine.otherAdults, { count: routine.otherAdults });
}

function addShape(scored: Scored, candidate: Candidate, sessionMinutes: Minutes): void {
  const minutes = candidate.endMinute - candidate.startMinute;
  if (candidate.parts.length > 1) {
    const kinds = candidate.parts
      .map((part) => part.usable.routine.kind)
      .filter((kind) => kind !== scored.main.routine.kind);
    const [other] = kinds;
    if (other) tell(scored.reasons, 'joinsNeighbors', 0, { routine: scored.main.routine.kind, routineOther: other });
  }
  if (minutes < sessionMinutes)
    add(scored, 'shorterThanSession', (SHORT_VISIT * (sessionMinutes - minutes)) / sessionMinutes, {
      minutes,
      sessionMinutes,
    });
  if (!candidate.naturalStart) add(scored, 'comesMidway', UNNATURAL_EDGE, { start: candidate.startMinute });
  if (!candidate.naturalEnd) add(scored, 'leavesMidway', UNNATURAL_EDGE, { end: candidate.endMinute });
}

function addPeople(
  scored: Scored,
  { routine }: UsableRoutine,
  { preferences, student }: StudentView,
  day: ClassDay,
): void {
  const agreement = preferences.agreements?.find(
    (one) => one.classroomId === student.classroomId && one.routine === routine.kind,
  );
  if (agreement?.state === 'agreed') add(scored, 'teacherAgreed', AGREED, { routine: routine.kind });
  else if (agreement?.state === 'asked') tell(scored.cautions, 'teacherAsked', 0, { routine: routine.kind });
  else tell(scored.cautions, 'askTeacherFirst', 0, { routine: routine.kind });
  const away = day.teacherTimes.some(
    (time) => time.is === 'taken' && time.startMinute < routine.endMinute && routine.startMinute < time.endMinute,
  );
  if (away && routineFacts[routine.kind].classTeacherPresent === 'yes')
    tell(scored.cautions, 'teacherElsewhere', 0, { routine: routine.kind });
  if (routineFacts[routine.kind].group === 'specials') {
    tell(scored.reasons, 'withSpecialist', 0, { routine: routine.kind });
    if (!away && day.teacherCalendarKnown) tell(scored.reasons, 'teacherPlansThen', 0, {});
  }
  const notNow = preferences.turnedDown?.some(
    (down) => down.studentId === student.id && down.routine === routine.kind && down.why === 'not-now',
  );
  if (notNow) add(scored, 'notNow', NOT_NOW, { routine: routine.kind });
}

/** Services that touch or nearly touch: the student would come from one adult straight to the next. */
const BACK_TO_BACK_MINUTES = 5;

function addStudentDay(scored: Scored, candidate: Candidate, view: StudentView, services: TakenTime[] | null): void {
  const { visits, weekday } = view;
  const { routine } = scored.main;
  if (services === null) tell(scored.cautions, 'servicesNotKnown', 0, {});
  else {
    const comings = services.length + (visits?.filter((visit) => visit.date === scored.date).length ?? 0);
    if (comings > 0) scored.score += EXTRA_EXIT * comings;
    if (comings >= 2) tell(scored.cautions, 'thirdExit', EXTRA_EXIT * comings, { count: comings + 1 });
    const isNext = services.some(
      (time) =>
        Math.abs(time.endMinute - candidate.startMinute) <= BACK_TO_BACK_MINUTES ||
        Math.abs(candidate.endMinute - time.startMinute) <= BACK_TO_BACK_MINUTES,
    );
    if (isNext) add(scored, 'backToBack', BACK_TO_BACK, {});
  }
  if (!visits || visits.length === 0) return;
  const sameRoutine = visits.filter((visit) => visit.routine === routine.kind);
  if (sameRoutine.some((visit) => weekday(visit.date) === weekday(scored.date) && visit.date < scored.date))
    add(scored, 'sameRhythm', SAME_RHYTHM, { routine: routine.kind, weekday: weekday(scored.date) });
  const best = scored.main.fits[0];
  if (best?.area && best.strength >= 2 && sameRoutine.length === 0 && seenInOneSetting(view))
    add(scored, 'newSetting', NEW_SETTING, { area: best.area, routine: routine.kind });
}

/** S6: all of the last visits were in one routine. */
const LAST_VISITS = 6;

function seenInOneSetting({ visits }: StudentView): boolean {
  const last = [...(visits ?? [])].sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, LAST_VISITS);
  return last.length >= 2 && new Set(last.map((visit) => visit.routine)).size === 1;
}

const DOUBT_KEYS: Record<Doubt, ReasonKey> = {
  substitute: 'substituteThatDay',
  'short-day': 'shortDay',
  'late-start-day': 'lateStartDay',
  'testing-window': 'testingWindow',
  'testing-that-day': 'testingThatDay',
  'trip-that-day': 'tripThatDay',
  'event-that-day': 'eventThatDay',
  'two-at-once': 'twoAtOnce',
  'before-a-break': 'beforeBreak',
  'end-not-confirmed': 'endNotConfirmed',
  'rotation-not-known': 'rotationNotKnown',
  tentative: 'tentativeEvent',
};

function addDoubts(scored: Scored, routine: ClassRoutine): void {
  for (const doubt of routine.doubts) tell(scored.cautions, DOUBT_KEYS[doubt], 0, {});
}

function add(scored: Scored, key: ReasonKey, weight: number, args: Reason['args']): void {
  scored.score += weight;
  tell(weight > 0 ? scored.reasons : scored.cautions, key, weight, args);
}

function tell(list: Reason[], key: ReasonKey, weight: number, args: Reason['args']): void {
  if (!list.some((reason) => reason.key === key)) list.push({ key, args, weight });
}

export function fitOf(score: number): Fit {
  if (score >= GREAT_SCORE) return 'great';
  return score >= GOOD_SCORE ? 'good' : 'possible';
}
