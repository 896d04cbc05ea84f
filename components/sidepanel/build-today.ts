import type { Caseload } from '../../utils/caseload/load-caseload.ts';
import { minutesOf } from '../../utils/caseload/minutes-of.ts';
import type { Classroom } from '../../utils/domain/classroom.ts';
import type { VisitId } from '../../utils/domain/ids.ts';
import type { LocalDate } from '../../utils/domain/local-date.ts';
import { type MinuteOfDay, overlaps } from '../../utils/domain/minutes.ts';
import type { PushInWindow } from '../../utils/domain/push-in-window.ts';
import type { School } from '../../utils/domain/school.ts';
import type { Student } from '../../utils/domain/student.ts';
import type { Therapist } from '../../utils/domain/therapist.ts';
import type { Visit } from '../../utils/domain/visit.ts';
import type { MinutesNow } from '../../utils/minutes/minutes-now.ts';

/** A visit with the people and the place it needs to be shown. */
export type VisitOfToday = { visit: Visit; classroom: Classroom | undefined; students: Student[] };

/** A window that nobody has asked for yet, for a student who is still owed minutes. */
export type OpenWindow = { window: PushInWindow; classroom: Classroom; student: Student; minutes: MinutesNow };

/** "Where to go next and why" (S56): everything the panel shows for one day, in the order it is shown. */
export type Today = {
  date: LocalDate;
  minute: MinuteOfDay;
  /** All of the day's, as they stand. */
  visits: readonly Visit[];
  /** The buildings of the day, in order of time. */
  buildings: { school: School; startMinute: MinuteOfDay }[];
  /** Over and not closed: "not logged yet". */
  toLog: VisitOfToday[];
  /** Under way, else the next one. */
  next: VisitOfToday | null;
  later: VisitOfToday[];
  /** The first one after today: what there is to look forward to when today is done. */
  upcoming: VisitOfToday | null;
  closed: VisitOfToday[];
  openWindows: OpenWindow[];
  /** Visits of today stand elsewhere on the page. */
  hasSetAside: boolean;
};

export type TodayInput = {
  date: LocalDate;
  minute: MinuteOfDay;
  therapist: Therapist | null;
  schools: School[];
  classrooms: Classroom[];
  students: Student[];
  /** How the district counts. */
  settings?: Pick<Caseload['settings'], 'districtRules'>;
  /** All that are known: what is owed depends on them. */
  visits: readonly Visit[];
  windows: readonly PushInWindow[];
  /** Listed elsewhere: visits that do not take place. */
  setAside?: ReadonlySet<VisitId>;
};

/** Few enough to take in at a glance in a corridor. */
const MOST_OPEN_WINDOWS = 4;

/** Sorts one day's visits and windows into what is next, what is open and what is still to be logged. */
export function buildToday(input: TodayInput): Today {
  const ofToday = input.visits
    .filter((visit) => visit.date === input.date && visit.state.is !== 'dropped' && !input.setAside?.has(visit.id))
    .sort((a, b) => a.startMinute - b.startMinute)
    .map((visit) => describeVisit(visit, input));
  const open = ofToday.filter(({ visit }) => !isClosed(visit));
  const ahead = open.filter(({ visit }) => visit.endMinute > input.minute);
  return {
    date: input.date,
    minute: input.minute,
    visits: input.visits.filter(({ date }) => date === input.date),
    buildings: buildingsOf(input),
    toLog: open.filter(({ visit }) => visit.endMinute <= input.minute),
    next: ahead[0] ?? null,
    later: ahead.slice(1),
    upcoming: firstAfter(input),
    closed: ofToday.filter(({ visit }) => isClosed(visit)),
    hasSetAside: input.visits.some(({ id, date }) => date === input.date && input.setAside?.has(id)),
    openWindows: openWindowsOf(
      input,
      open.map(({ visit }) => visit),
    ),
  };
}

function firstAfter({ date, visits, ...people }: TodayInput): VisitOfToday | null {
  const [first] = visits
    .filter((visit) => visit.date > date && visit.state.is !== 'dropped' && !isClosed(visit))
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute);
  return first ? describeVisit(first, people) : null;
}

/** Only a closed visit counts; everything else is "not logged yet". */
export function isClosed(visit: Visit): boolean {
  return visit.state.is === 'done' || visit.state.is === 'missed';
}

/** A visit with its class and its students. */
export function describeVisit(
  visit: Visit,
  { classrooms, students }: Pick<TodayInput, 'classrooms' | 'students'>,
): VisitOfToday {
  return {
    visit,
    classroom: classrooms.find(({ id }) => id === visit.classroomId),
    students: students.filter(({ id }) => visit.studentIds.includes(id)),
  };
}

function buildingsOf({ date, therapist, schools }: TodayInput): Today['buildings'] {
  const weekday = Temporal.PlainDate.from(date).dayOfWeek;
  const buildings: Today['buildings'] = [];
  const hours = (therapist?.hours ?? []).filter((stretch) => stretch.weekday === weekday);
  for (const { schoolId, startMinute } of hours.sort((a, b) => a.startMinute - b.startMinute)) {
    const school = schools.find(({ id }) => id === schoolId);
    if (school && buildings.at(-1)?.school.id !== schoolId) buildings.push({ school, startMinute });
  }
  return buildings;
}

function openWindowsOf(input: TodayInput, taken: Visit[]): OpenWindow[] {
  const open: OpenWindow[] = [];
  const ahead = input.windows.filter(({ date, start }) => date === input.date && start >= input.minute);
  for (const window of ahead.toSorted((a, b) => b.score - a.score)) {
    const span = { startMinute: window.start, endMinute: window.end };
    const clashes =
      taken.some((visit) => overlaps(visit, span)) ||
      open.some((other) => overlaps({ startMinute: other.window.start, endMinute: other.window.end }, span));
    const student = input.students.find(({ id }) => id === window.studentId);
    const classroom = input.classrooms.find(({ id }) => id === window.classroomId);
    if (clashes || !student || !classroom) continue;
    const minutes = minutesOf(student, input, input.visits, input.date);
    if (minutes.open > 0) open.push({ window, classroom, student, minutes });
    if (open.length === MOST_OPEN_WINDOWS) break;
  }
  return open.sort((a, b) => a.window.start - b.window.start);
}
