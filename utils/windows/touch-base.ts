import type { LocalDate } from '../domain/local-date.ts';
import { lengthOf, MINUTES_A_DAY, type MinuteOfDay, type MinuteSpan } from '../domain/minutes.ts';
import type { TouchBaseWindow } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { ReasonKey } from '../domain/reason-key.ts';
import { buildClassDays } from '../school/class-day/build-class-day.ts';
import type { ClassDay, ClassRoutine } from '../school/class-day/class-day.ts';
import { isClassTime } from '../school/class-day/resolve-overlaps.ts';
import { routineFacts } from '../school/routine-facts.ts';
import { freeIn } from './free-time.ts';
import { type ClassInput, dayInputOf } from './input.ts';
import { takesTime, therapistTaken } from './taken-time.ts';

/** S17: shorter is no talk. */
export const SHORTEST_TALK_MINUTES = 5;
/** Longer gaps are no better than this. */
const LONG_ENOUGH_MINUTES = 15;
/** Students come and leave around the bells: nobody talks within this of them. */
const AROUND_BELLS_MINUTES = 2;
/** Teachers are in the room this long before students come and after they left. */
const AROUND_SCHOOL_MINUTES = 45;

/** How good each occasion is (push-in.md section 9). */
const OCCASION = { welcome: 4, planning: 3, specials: 3, staffDay: 2.5, before: 2, after: 1.8, lunch: 1 } as const;
const SAME_DAY_AS_VISIT = 1.5;
const PER_MISSING_MINUTE = 0.12;
/** A doubtful reading may be the teacher with the class. */
const SURE_ENOUGH = 0.6;
/** The teacher has a duty or a meeting right beside it. */
const TIGHT = -0.6;

type Occasion = keyof typeof OCCASION;
/** What the class's other days tell about this one. */
type TalkWeek = {
  /** Starts at which the class is with a specialist on other days. */
  slots: MinuteOfDay[];
  usual: MinuteSpan | null;
  /** The youngest have lunch with their teacher. */
  eatsWithClass: boolean;
};

type Found = {
  date: LocalDate;
  span: MinuteSpan;
  occasion: Occasion;
  score: number;
  cautions: ReasonKey[];
  sameDay: boolean;
};

/**
 * Times for a short talk between adults: teacher free, no students in earshot, therapist in the building, at least
 * five minutes; a visit's day first (S16, S17). Best first; empty when none is found: `touchBaseAlternatives` says
 * what is left then. The teacher is asked, never booked.
 */
export function suggestTouchBase(input: ClassInput): TouchBaseWindow[] {
  const days = buildClassDays(dayInputOf(input), input.range);
  const week = {
    slots: specialsSlots(days),
    usual: usualHours(days),
    eatsWithClass: input.classroom.gradeBand === 'PK',
  };
  return days
    .filter((day) => input.today === undefined || day.date >= input.today)
    .flatMap((day) => talksOn(day, input, week))
    .sort(
      (a, b) =>
        b.score - a.score || (a.date < b.date ? -1 : a.date > b.date ? 1 : a.span.startMinute - b.span.startMinute),
    )
    .map(({ date, span, occasion, cautions, sameDay, score }) => ({
      classroomId: input.classroom.id,
      date,
      start: span.startMinute,
      end: span.endMinute,
      reasons: reasonsFor(occasion, sameDay, score),
      cautions: cautions.map((key) => ({ key, args: {}, weight: 0 })),
    }));
}

/** S17: what is left when no time was found. */
export function touchBaseAlternatives(): Reason[] {
  return [
    { key: 'beforeOrAfterSchool', args: {}, weight: 0 },
    { key: 'byPhone', args: { minutes: SHORTEST_TALK_MINUTES }, weight: 0 },
  ];
}

const OCCASION_KEYS: Record<Occasion, ReasonKey> = {
  welcome: 'therapistsWelcome',
  planning: 'teacherPlansNow',
  specials: 'classWithSpecialist',
  staffDay: 'staffDay',
  before: 'beforeStudents',
  after: 'afterStudents',
  lunch: 'studentsAtLunch',
};

function reasonsFor(occasion: Occasion, sameDay: boolean, score: number): Reason[] {
  const reasons: Reason[] = [{ key: OCCASION_KEYS[occasion], args: {}, weight: score }];
  if (sameDay) reasons.push({ key: 'sameDayAsVisit', args: {}, weight: SAME_DAY_AS_VISIT });
  return reasons;
}

function talksOn(day: ClassDay, input: ClassInput, week: TalkWeek): Found[] {
  const therapist = therapistTaken(input, day.date, day.weekday);
  const teacher = day.teacherTimes.filter((time) => time.is === 'taken');
  const sameDay = (input.visits ?? []).some(
    (visit) => visit.date === day.date && visit.classroomId === input.classroom.id && takesTime(visit),
  );
  const unknown: ReasonKey[] = [];
  if (!day.teacherCalendarKnown) unknown.push('teacherCalendarNotKnown');
  if (input.therapist.hours.length === 0) unknown.push('hoursNotKnown');
  return occasionsOn(day, week).flatMap(({ span, occasion }) => {
    const students = occasion === 'planning' || occasion === 'welcome' ? [] : studentTimes(day, occasion);
    return freeIn(span, [...therapist, ...teacher, ...students])
      .filter((free) => lengthOf(free) >= SHORTEST_TALK_MINUTES)
      .map((free) => ({
        date: day.date,
        span: free,
        occasion,
        sameDay,
        score: scoreOf(free, occasion, sameDay, teacher),
        cautions: ['askTheTeacher' as const, ...(occasion === 'lunch' ? (['dutyFreeLunch'] as const) : []), ...unknown],
      }));
  });
}

function scoreOf(free: MinuteSpan, occasion: Occasion, sameDay: boolean, teacher: MinuteSpan[]): number {
  const missing = Math.max(0, LONG_ENOUGH_MINUTES - lengthOf(free));
  const tight = teacher.some(
    (time) =>
      Math.abs(time.startMinute - free.endMinute) <= SHORTEST_TALK_MINUTES * 2 ||
      Math.abs(free.startMinute - time.endMinute) <= SHORTEST_TALK_MINUTES,
  );
  return OCCASION[occasion] - missing * PER_MISSING_MINUTE + (sameDay ? SAME_DAY_AS_VISIT : 0) + (tight ? TIGHT : 0);
}

function occasionsOn(
  day: ClassDay,
  { slots, usual, eatsWithClass }: TalkWeek,
): { span: MinuteSpan; occasion: Occasion }[] {
  const found: { span: MinuteSpan; occasion: Occasion }[] = [];
  for (const time of day.teacherTimes) {
    if (time.is === 'therapists-welcome') found.push({ span: spanOf(time), occasion: 'welcome' });
    if (time.is === 'planning') found.push({ span: spanOf(time), occasion: 'planning' });
  }
  if (day.school === 'staff-only') found.push({ span: STAFF_HOURS, occasion: 'staffDay' });
  if (day.school !== 'open') return found;
  for (const routine of day.routines) {
    if (!isClassTime(routine) || routine.kind === 'unknown' || routine.doubts.includes('cut-short')) continue;
    const facts = routineFacts[routine.kind];
    if (routine.kind === 'lunch' && !eatsWithClass) found.push({ span: spanOf(routine), occasion: 'lunch' });
    const isSpecialsSlot = facts.classTeacherPresent === 'varies' && slots.includes(routine.startMinute);
    const isElsewhere = (facts.touchBase === 'good' && facts.classTeacherPresent !== 'yes') || isSpecialsSlot;
    if (isElsewhere && routine.confidence >= SURE_ENOUGH && !sharesEntryWithClass(routine, day))
      found.push({ span: spanOf(routine), occasion: 'specials' });
  }
  // A day on which nothing of the class was seen may be a day off.
  if (day.routines.length === 0) return found;
  if (usual && !day.lateStart)
    found.push({
      span: spanBefore(Math.min(usual.startMinute, day.studentHours?.startMinute ?? MINUTES_A_DAY)),
      occasion: 'before',
    });
  // After an early dismissal the afternoon belongs to training and the teacher's own lunch.
  if (usual && !day.earlyRelease)
    found.push({ span: spanAfter(Math.max(usual.endMinute, day.studentHours?.endMinute ?? 0)), occasion: 'after' });
  return found;
}

/** "Story, songs, bye": nobody knows when in such an entry the teacher is without students (S16). */
function sharesEntryWithClass({ eventId }: ClassRoutine, day: ClassDay): boolean {
  return day.routines.some(
    (other) =>
      other.eventId === eventId &&
      other.kind !== 'unknown' &&
      other.studentsPresent === 'yes' &&
      routineFacts[other.kind].classTeacherPresent === 'yes',
  );
}

function spanBefore(minute: MinuteOfDay): MinuteSpan {
  return { startMinute: minute - AROUND_SCHOOL_MINUTES, endMinute: minute - AROUND_BELLS_MINUTES };
}

function spanAfter(minute: MinuteOfDay): MinuteSpan {
  return { startMinute: minute + AROUND_BELLS_MINUTES, endMinute: minute + AROUND_SCHOOL_MINUTES };
}

/** From the first to the last student minute of ordinary days: a day's own list may lack the bus line. */
function usualHours(days: ClassDay[]): MinuteSpan | null {
  const ordinary = days.flatMap((day) =>
    day.studentHours && !day.lateStart && !day.earlyRelease ? [day.studentHours] : [],
  );
  if (ordinary.length === 0) return null;
  return {
    startMinute: Math.min(...ordinary.map((hours) => hours.startMinute)),
    endMinute: Math.max(...ordinary.map((hours) => hours.endMinute)),
  };
}

const STAFF_HOURS: MinuteSpan = { startMinute: 8 * 60, endMinute: 15 * 60 };

/** Where students are with the class's own teacher, so nobody can talk (S16). */
function studentTimes(day: ClassDay, occasion: Occasion): MinuteSpan[] {
  return day.routines.filter((routine) => {
    if (!isClassTime(routine)) return false;
    if (occasion !== 'specials' && occasion !== 'lunch') return true;
    if (routine.kind === 'unknown') return true;
    return routine.studentsPresent === 'yes' && routineFacts[routine.kind].classTeacherPresent === 'yes';
  });
}

/** Starts at which the class is with a specialist on other days: what stands there today is most likely one too. */
function specialsSlots(days: ClassDay[]): MinuteOfDay[] {
  const starts = new Set<MinuteOfDay>();
  for (const day of days)
    for (const routine of day.routines)
      if (routine.kind !== 'unknown' && isClassTime(routine) && routineFacts[routine.kind].group === 'specials')
        starts.add(routine.startMinute);
  return [...starts];
}

function spanOf({ startMinute, endMinute }: MinuteSpan): MinuteSpan {
  return { startMinute, endMinute };
}
