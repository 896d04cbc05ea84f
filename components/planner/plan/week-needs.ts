import type { Caseload } from '../../../utils/caseload/load-caseload.ts';
import { serviceCalendarOf } from '../../../utils/caseload/minutes-of.ts';
import type { StudentId } from '../../../utils/domain/ids.ts';
import { addDays, type DateRange } from '../../../utils/domain/local-date.ts';
import type { Minutes } from '../../../utils/domain/minutes.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { servicesOf } from '../../../utils/minutes/services-of.ts';
import { type WeekShare, weekShares } from '../../../utils/minutes/week-share.ts';
import type { Need } from '../../../utils/plan/plan-input.ts';
import { lacksKeyRoutine } from '../../../utils/windows/key-routines.ts';
import { inClassOrApart } from './in-class-or-apart.ts';

/** What every student's plan asks of the week, by the ledger, and each student's account of it. */
export type WeekNeeds = {
  needs: Need[];
  sharesOf: ReadonlyMap<StudentId, readonly WeekShare[]>;
  owedBy: (studentId: StudentId) => Minutes;
  /** Students who were visited in the four weeks before, but in no key routine: they come first there (S13). */
  keyOverdue: readonly StudentId[];
};

/** Asks for every visit that the minutes depend on: what was given earlier in the month decides what is asked for now. */
export function weekNeeds(caseload: Caseload, visits: readonly Visit[], week: DateRange): WeekNeeds {
  const sharesOf = new Map(
    caseload.students.map((student) => {
      const calendar = serviceCalendarOf(student, caseload);
      const direct = servicesOf(student).filter(({ kind }) => kind === 'direct');
      return [student.id, direct.flatMap((service) => weekShares(service, visits, calendar, week))] as const;
    }),
  );
  const needs = caseload.students.flatMap((student) => needsOf(student, sharesOf.get(student.id) ?? []));
  const owed = new Map(
    [...sharesOf].map(([id, shares]) => [id, shares.reduce((sum, { minutes }) => sum + minutes, 0)]),
  );
  const keyOverdue = caseload.students
    .filter((student) => lacksKeyRoutine(student, [...visits], addDays(week.from, -1)))
    .map(({ id }) => id);
  return { needs, sharesOf, owedBy: (studentId) => owed.get(studentId) ?? 0, keyOverdue };
}

/** S19: minutes in class and minutes apart are owed each by itself. */
function needsOf(student: Student, shares: readonly WeekShare[]): Need[] {
  const apart = shares.reduce((sum, share) => sum + apartOf(student, share), 0);
  const all = shares.reduce((sum, { minutes }) => sum + minutes, 0);
  const need = (mode: Need['mode'], minutesOwed: Minutes): Need[] =>
    minutesOwed > 0 ? [{ studentId: student.id, mode, minutesOwed, sessionMinutes: student.sessionMinutes }] : [];
  return [...need('push-in', all - apart), ...need('pull-out', apart)];
}

/** The plan says where, or how much of it apart; else the goals do. */
function apartOf(student: Student, { terms, minutes }: WeekShare): Minutes {
  if (terms.setting !== 'either') return terms.setting === 'apart' ? minutes : 0;
  if (terms.apartMinutes && terms.minutes > 0)
    return Math.round((minutes * Math.min(terms.apartMinutes, terms.minutes)) / terms.minutes);
  return inClassOrApart(student) === 'apart' ? minutes : 0;
}
