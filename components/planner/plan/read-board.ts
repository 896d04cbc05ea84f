import type { CalendarEvent } from '../../../utils/domain/calendar-event.ts';
import type { CalendarId, ClassroomId, SchoolId } from '../../../utils/domain/ids.ts';
import {
  addDays,
  type DateRange,
  datesIn,
  isWithin,
  type LocalDate,
  weekOf,
} from '../../../utils/domain/local-date.ts';
import type { LocalNow } from '../../../utils/domain/local-now.ts';
import { MINUTES_A_DAY } from '../../../utils/domain/minutes.ts';
import type { PullOutWindow, PushInWindow } from '../../../utils/domain/push-in-window.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { Therapist } from '../../../utils/domain/therapist.ts';
import type { Visit } from '../../../utils/domain/visit.ts';
import { isOver } from '../../../utils/drawing/best-windows.ts';
import type { Week } from '../../../utils/drawing/week-memory.ts';
import type { ClassDay } from '../../../utils/school/class-day/class-day.ts';
import { suggestPullOut } from '../../../utils/windows/pull-out.ts';
import { takesTime } from '../../../utils/windows/taken-time.ts';
import { noTherapist } from '../hours/no-therapist.ts';
import { allowsApart } from '../pull-out/pull-out-notes.tsx';
import { createJudge, type Judge } from './judge.ts';
import type { Meeting } from './lay-out.ts';
import { type WeekNeeds, weekNeeds } from './week-needs.ts';
import { windowsOutOfReach } from './windows-out-of-reach.ts';

/** Everything about a week that a plan is made and judged by; the plan itself is not in it. */
export type Board = {
  range: DateRange;
  now: LocalNow;
  caseload: Week['caseload'];
  therapist: Therapist;
  /** Of this week, dropped ones left out. */
  visits: Visit[];
  /** Visits of the week before that took place or stand. */
  lastWeek: Visit[];
  /** Every window that is still ahead. */
  windows: PushInWindow[];
  /** For students with a goal that may be practiced apart from the class. */
  pullOutWindows: PullOutWindow[];
  meetings: Meeting[];
  /** The week's share of what each plan promises. */
  minutes: WeekNeeds;
  schoolOf: ReadonlyMap<ClassroomId, SchoolId>;
  judge: Judge;
  daysOf: (classroomId: ClassroomId) => ClassDay[];
  outOfReach: (student: Student) => ReturnType<typeof windowsOutOfReach>;
  /** The same as long as nothing that matters has changed. */
  workedOutFrom: readonly PushInWindow[];
};

export function readBoard(week: Week, now: LocalNow): Board {
  const { caseload, range, byCalendar } = week;
  const therapist = caseload.therapist ?? noTherapist;
  const meetings = meetingsIn(range, therapist, byCalendar);
  const schoolOf = new Map(caseload.classrooms.map(({ id, schoolId }) => [id, schoolId]));
  return {
    range,
    now,
    caseload,
    therapist,
    visits: week.visits.filter((visit) => isWithin(visit.date, range) && visit.state.is !== 'dropped'),
    lastWeek: week.visits.filter((visit) => isWithin(visit.date, weekOf(addDays(range.from, -7))) && takesTime(visit)),
    windows: week.windows.filter((window) => !isOver(window, now)),
    pullOutWindows: pullOutWindowsOf(week, now),
    meetings,
    minutes: weekNeeds(caseload, week.visits, range),
    schoolOf,
    judge: createJudge({
      therapist,
      schools: caseload.schools,
      students: caseload.students,
      schoolOf,
      // The therapist's own busy times are known to the judge already.
      blocks: meetings.flatMap(({ own, date, title, startMinute, endMinute }) =>
        own ? [] : [{ on: date, title: title ?? '', startMinute, endMinute }],
      ),
    }),
    daysOf: week.daysOf,
    outOfReach: (student) => windowsOutOfReach(week, student, now),
    workedOutFrom: week.windows,
  };
}

/** What blocks the therapist: own calendars, and times that were typed in (S26). */
function meetingsIn(
  range: DateRange,
  therapist: Therapist,
  byCalendar: ReadonlyMap<CalendarId, CalendarEvent[]>,
): (Meeting & { own: boolean })[] {
  const events = therapist.calendars.flatMap(({ calendarId }) => byCalendar.get(calendarId) ?? []);
  const blocking = events.filter(({ busy, status }) => busy && status !== 'declined');
  const typed = (therapist.busy ?? []).filter(({ date }) => isWithin(date, range));
  return [
    ...datesIn(range).flatMap((date) => blocking.flatMap((event) => meetingOn(date, event) ?? [])),
    ...typed.map((busy) => ({ ...busy, own: true })),
  ];
}

function meetingOn(date: LocalDate, event: CalendarEvent): (Meeting & { own: boolean }) | null {
  const { title } = event;
  if (event.allDay)
    return date >= event.date && date < event.endDate
      ? { date, title, startMinute: 0, endMinute: MINUTES_A_DAY, own: false }
      : null;
  const { startMinute, endMinute } = event;
  return event.date === date && startMinute < endMinute ? { date, title, startMinute, endMinute, own: false } : null;
}

function pullOutWindowsOf({ caseload, range, byCalendar, visits }: Week, now: LocalNow): PullOutWindow[] {
  const { therapist, students, classrooms, schools, preferences } = caseload;
  if (!therapist) return [];
  const schoolOf = new Map(classrooms.map(({ id, schoolId }) => [id, schoolId]));
  return students
    .filter(({ goals }) => goals.some(allowsApart))
    .flatMap((student) => {
      const classroom = classrooms.find(({ id }) => id === student.classroomId);
      if (!classroom) return [];
      const calendars = [...classroom.calendars, ...therapist.calendars];
      const events = calendars.flatMap(({ calendarId }) => byCalendar.get(calendarId) ?? []);
      const school = schools.find(({ id }) => id === classroom.schoolId);
      return suggestPullOut({
        ...{ classroom, school, events, therapist, student, visits, preferences, range, schoolOf },
      }).filter((window) => !isOver(window, now));
    });
}
