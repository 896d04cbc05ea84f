import type { StudentId } from '../domain/ids.ts';
import { weekdayOf } from '../domain/local-date.ts';
import type { PushInWindow } from '../domain/push-in-window.ts';
import type { Reason } from '../domain/reason.ts';
import type { WorkingHours } from '../domain/therapist.ts';
import { weeklyNeed } from './needs.ts';
import type { Need, PinnedVisit, PlanInput } from './plan-input.ts';
import { defaultRules } from './rules.ts';
import { schoolsOfClasses } from './school-of.ts';
import type { Unplaced } from './week-plan.ts';

/** One small change to what a plan is made from. */
export type Change = { change: Reason; input: PlanInput };

/** Sessions that are shorter than this are not offered in place of longer ones (S52). */
const SHORT_SESSION_MINUTES = 20;
/** Of each kind; every one is tried by planning anew. */
const TRIED_OF_A_KIND = 2;

/** Every small change that could give this student a place, the least of a change first. */
export function changesFor(input: PlanInput, { studentId, mode, minutes }: Unplaced): Change[] {
  const needs = input.needs ?? input.students.map(weeklyNeed);
  const own = (need: Need) => need.studentId === studentId && need.mode === mode;
  const withNeeds = (change: Reason, changed: (need: Need) => Need[]): Change => ({
    change,
    input: { ...input, needs: needs.flatMap((need) => (own(need) ? changed(need) : [need])) },
  });
  const rules = { ...defaultRules, ...input.rules };
  const withRules = (change: Reason, changed: Partial<typeof rules>): Change => ({
    change,
    input: { ...input, rules: { ...input.rules, ...changed } },
  });
  const session = Math.max(0, ...needs.filter(own).map(({ sessionMinutes }) => sessionMinutes));
  const changes: Change[] = [];
  if (session > SHORT_SESSION_MINUTES)
    changes.push(
      withNeeds(reason('planFixShorter', { minutes: SHORT_SESSION_MINUTES, sessionMinutes: session }), (need) => [
        { ...need, sessionMinutes: SHORT_SESSION_MINUTES },
      ]),
    );
  changes.push(
    withRules(reason('planFixTwiceADay'), { twiceADay: [...rules.twiceADay, studentId] }),
    withRules(reason('planFixGroup', { students: rules.groupLimit + 1 }), { groupLimit: rules.groupLimit + 1 }),
    withRules(reason('planFixClassVisits', { visits: rules.visitsPerClassAndDay + 1 }), {
      visitsPerClassAndDay: rules.visitsPerClassAndDay + 1,
    }),
  );
  if (mode === 'push-in' && (input.pullOutWindows ?? []).some((window) => window.studentId === studentId))
    changes.push(
      withNeeds(reason('planFixApart'), (need) => {
        const apart = Math.min(need.minutesOwed, Math.max(need.sessionMinutes, minutes));
        return [
          { ...need, minutesOwed: need.minutesOwed - apart },
          { ...need, mode: 'pull-out', minutesOwed: apart },
        ];
      }),
    );
  return [
    ...changes,
    ...askedTeachers(input, studentId),
    ...otherDays(input, studentId),
    ...unpinned(input, studentId),
  ];
}

/** Routines to which a teacher said no. */
function askedTeachers(input: PlanInput, studentId: StudentId): Change[] {
  const own = (input.windowsToAskFor ?? []).filter((window) => window.studentId === studentId);
  const byRoutine = Map.groupBy(own, ({ classroomId, routine }) => `${classroomId} ${routine}`);
  return [...byRoutine.values()].slice(0, TRIED_OF_A_KIND).flatMap((windows) => {
    const [first] = windows;
    if (!first) return [];
    return [
      {
        change: reason('planFixAskTeacher', { routine: first.routine }),
        input: { ...input, windows: [...input.windows, ...windows] },
      },
    ];
  });
}

/** A day in another building, with the windows that the therapist would have there. */
function otherDays(input: PlanInput, studentId: StudentId): Change[] {
  const elsewhere = input.windowsElsewhere ?? [];
  const schoolOf = schoolsOfClasses({ ...input, windows: [...input.windows, ...elsewhere] });
  const own = elsewhere.filter((window) => window.studentId === studentId);
  const byDay = Map.groupBy(own, ({ date, classroomId }) => `${date} ${schoolOf.get(classroomId)}`);
  return [...byDay.values()].slice(0, TRIED_OF_A_KIND).flatMap((windows) => {
    const [first] = windows;
    const schoolId = first && schoolOf.get(first.classroomId);
    if (!first || !schoolId) return [];
    const weekday = weekdayOf(first.date);
    const day: WorkingHours = { weekday, schoolId, ...spanOfAll(windows) };
    const school = input.schools.find(({ id }) => id === schoolId)?.name ?? '';
    const { therapist } = input;
    return [
      {
        change: reason('planFixOtherDay', { school, weekday }),
        input: {
          ...input,
          windows: [...input.windows, ...elsewhere.filter(({ date }) => date === first.date)],
          therapist: { ...therapist, hours: [...therapist.hours.flatMap((hours) => without(hours, day)), day] },
        },
      },
    ];
  });
}

function spanOfAll(windows: readonly PushInWindow[]) {
  return {
    startMinute: Math.min(...windows.map(({ start }) => start)),
    endMinute: Math.max(...windows.map(({ end }) => end)),
  };
}

/** What is left of other hours on a day on which the therapist is elsewhere for a while. */
function without(hours: WorkingHours, day: WorkingHours): WorkingHours[] {
  if (hours.weekday !== day.weekday || hours.schoolId === day.schoolId) return [hours];
  return [
    { ...hours, endMinute: Math.min(hours.endMinute, day.startMinute) },
    { ...hours, startMinute: Math.max(hours.startMinute, day.endMinute) },
  ].filter(({ startMinute, endMinute }) => startMinute < endMinute);
}

/** Pinned visits in this student's windows. */
function unpinned(input: PlanInput, studentId: StudentId): Change[] {
  const own = input.windows.filter((window) => window.studentId === studentId);
  const inWay = (visit: PinnedVisit) =>
    !visit.studentIds.includes(studentId) &&
    own.some(({ date, start, end }) => date === visit.date && start < visit.endMinute && visit.startMinute < end);
  return input.pinned
    .filter((visit) => inWay(visit))
    .slice(0, TRIED_OF_A_KIND)
    .map((visit) => ({
      change: reason('planFixUnpin', { date: visit.date, start: visit.startMinute }),
      input: { ...input, pinned: input.pinned.filter((other) => other !== visit) },
    }));
}

function reason(key: Reason['key'], args: Reason['args'] = {}): Reason {
  return { key, args, weight: 0 };
}
