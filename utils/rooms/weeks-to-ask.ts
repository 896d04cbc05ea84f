import type { ClassProfile, RoutineProfile } from '../domain/class-profile.ts';
import type { ClassroomId } from '../domain/ids.ts';
import { addDays, datesIn, type LocalDate, mondayOf } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { doesTaskChange } from './task-changes.ts';

/** The visits of one class in one week about which its teacher can be asked, in one message. */
export type WeekToAsk = {
  classroomId: ClassroomId;
  monday: LocalDate;
  visits: Visit[];
  /** What was done about it; null: nothing yet. */
  did: 'copied' | 'skipped' | null;
};

export type Asking = {
  classrooms: readonly { id: ClassroomId }[];
  visits: readonly Visit[];
  routines: readonly Pick<RoutineProfile, 'classroomId' | 'routine' | 'taskChanges'>[];
  classes: readonly Pick<ClassProfile, 'classroomId' | 'askedWeeks'>[];
  today: LocalDate;
  isSchoolDay: (date: LocalDate, classroomId: ClassroomId) => boolean;
};

/** This many school days before its Monday a week can be asked about, so that even a Monday leaves one for the answer. */
const SCHOOL_DAYS_AHEAD = 2;

/**
 * One entry a class and week, never one a visit, in the order in which the classes are given (S15): this week's visits
 * that are still at least a school day away, and next week's from two school days before. A routine whose task is always
 * the same is not asked about. What was copied stays until the week is over, for the answer.
 */
export function weeksToAsk(asking: Asking): WeekToAsk[] {
  const { classrooms, today } = asking;
  const thisMonday = mondayOf(today);
  return classrooms.flatMap(({ id }) =>
    [thisMonday, addDays(thisMonday, 7)].flatMap((monday) => weekToAsk(id, monday, asking)),
  );
}

function weekToAsk(classroomId: ClassroomId, monday: LocalDate, asking: Asking): WeekToAsk[] {
  const { classes, today, isSchoolDay } = asking;
  const did = classes.find((one) => one.classroomId === classroomId)?.askedWeeks?.[monday] ?? null;
  const schoolDaysUntil = (date: LocalDate) =>
    today < date ? datesIn({ from: today, until: date }).filter((day) => isSchoolDay(day, classroomId)).length : 0;
  if (schoolDaysUntil(monday) > SCHOOL_DAYS_AHEAD || did === 'skipped') return [];
  const changing = visitsOf(classroomId, monday, asking);
  const visits = did === 'copied' ? changing : changing.filter(({ date }) => schoolDaysUntil(date) >= 1);
  return visits.length > 0 ? [{ classroomId, monday, visits, did }] : [];
}

function visitsOf(classroomId: ClassroomId, monday: LocalDate, { visits, routines, today }: Asking): Visit[] {
  const until = addDays(monday, 7);
  return visits
    .filter(
      (visit) =>
        visit.classroomId === classroomId &&
        visit.date >= monday &&
        visit.date < until &&
        visit.date >= today &&
        isToCome(visit) &&
        isInClass(visit) &&
        doesTaskChange(
          visit.routine,
          routines.find((one) => one.classroomId === classroomId && one.routine === visit.routine),
        ),
    )
    .sort((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute);
}

function isToCome({ state: { is } }: Visit): boolean {
  return is === 'opened' || is === 'unsure' || is === 'scheduled';
}

/** Whatever the class's own task matters for. */
function isInClass({ type }: Visit): boolean {
  return type === 'push-in' || type === 'co-teach' || type === 'observe' || type === 'make-up';
}
