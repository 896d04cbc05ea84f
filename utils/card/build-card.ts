import { teacherAddress } from '../booking/booking-target.ts';
import type { Roles } from '../domain/class-profile.ts';
import type { CalendarRole, Classroom, RoutineAgreement } from '../domain/classroom.ts';
import type { CalendarId } from '../domain/ids.ts';
import { isWithin, type LocalDate, weekdayOf, weekOf } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import { type PushInWindow, spanOf, type TurnedDown } from '../domain/push-in-window.ts';
import type { School } from '../domain/school.ts';
import type { Student } from '../domain/student.ts';
import type { EventTie, Visit } from '../domain/visit.ts';
import type { VisitNote } from '../domain/visit-note.ts';
import { isOver, isTooLate, type LocalNow } from '../drawing/best-windows.ts';
import type { CardContent, CardStudent, CardVisit, TeacherTextKind } from '../messages.ts';
import type { MinutesNow } from '../minutes/minutes-now.ts';
import { waitsForRoles } from '../rooms/standing.ts';
import { hasBegun } from '../visits/has-begun.ts';
import { BEFORE_ANY_TAP, emptyNoteOf } from '../visits/keep-visit-note.ts';
import { lastNoteBefore } from '../visits/last-note.ts';
import { takesTime } from '../windows/taken-time.ts';

export type CardInput = {
  classrooms: readonly Classroom[];
  schools: readonly School[];
  /** One per student, the one that was clicked first. */
  focus: readonly [PushInWindow, ...PushInWindow[]];
  /** The visit that is there already. */
  visit: Visit | null;
  /** What is offered for the whole week, best first. */
  offered: readonly PushInWindow[];
  visits: readonly Visit[];
  students: readonly Student[];
  agreements: readonly RoutineAgreement[];
  /** Who does what in this routine, as far as it is written. */
  roles: Roles | undefined;
  turnedDown: readonly TurnedDown[];
  note: { text: string; updatedAt: string } | null;
  /** Of this month and the last. */
  visitNotes: readonly VisitNote[];
  /** The event's own title. */
  title: string | null;
  eventTitle: string;
  teacherTexts: Record<TeacherTextKind, string>;
  everyWeek: CardContent['everyWeek'];
  /** Minutes of one student in the period that the day lies in. */
  minutesOf: (student: Student, date: LocalDate) => MinutesNow;
  roleOf: (calendarId: CalendarId) => CalendarRole | null;
  /** What a connected account's calendar is still to be told of the visit. */
  write: CardVisit['write'];
  booksDirectly: boolean;
  /** The district lets teachers be invited. */
  invitationsAllowed: boolean;
  now: LocalNow;
};

/** Few enough to choose from between two rooms. */
const MOST_ALTERNATIVES = 3;

/** Everything the card shows; null when the class is no longer there. */
export function buildCard(input: CardInput): CardContent | null {
  const [window] = input.focus;
  const classroom = input.classrooms.find(({ id }) => id === window.classroomId);
  if (!classroom) return null;
  const { visit } = input;
  return {
    classroomId: classroom.id,
    classroomName: classroom.name,
    teacherName: classroom.teacherName,
    schoolName: input.schools.find(({ id }) => id === classroom.schoolId)?.name ?? '',
    date: window.date,
    start: visit?.startMinute ?? window.start,
    end: visit?.endMinute ?? window.end,
    routine: window.routine,
    title: input.title,
    students: input.focus.flatMap((focus) => describeStudent(focus, visit, input)),
    note: input.note ?? { text: '', updatedAt: null },
    agreement: agreementOn(window, input.agreements)?.state ?? 'not-asked',
    waitsForRoles: waitsForRoles(agreementOn(window, input.agreements), input.roles),
    visit: visit && describeVisit(visit, input),
    visitNote: visit && hasBegun(visit, input.now) ? noteOn(visit, input.visitNotes) : null,
    eventTitle: input.eventTitle,
    teacherTexts: input.teacherTexts,
    everyWeek: input.everyWeek,
    booksDirectly: input.booksDirectly,
    teacherAddress: input.booksDirectly && input.invitationsAllowed ? teacherAddress(classroom) : null,
    past: isOver(window, input.now),
  };
}

/** The visit to this class in this routine at this time, whoever it is for. */
export function visitAt([window]: readonly [PushInWindow, ...PushInWindow[]], visits: readonly Visit[]): Visit | null {
  const isHere = (visit: Visit) =>
    takesTime(visit) &&
    visit.date === window.date &&
    visit.classroomId === window.classroomId &&
    visit.routine === window.routine &&
    overlaps(visit, spanOf(window));
  return visits.find(isHere) ?? null;
}

function describeStudent(window: PushInWindow, visit: Visit | null, input: CardInput): CardStudent[] {
  const student = input.students.find(({ id }) => id === window.studentId);
  if (!student) return [];
  return [
    {
      studentId: student.id,
      goals: student.goals.map(({ id, text }) => ({ id, text })),
      codeName: student.codeName,
      color: student.color,
      windowId: window.id,
      fit: window.reasons.length > 0 ? window.fit : null,
      inVisit: visit?.studentIds.includes(student.id) ?? false,
      turnedDown: input.turnedDown.find((answer) => turnsDown(answer, window))?.why ?? null,
      minutes: input.minutesOf(student, window.date),
      reasons: window.reasons,
      cautions: window.cautions,
      alternatives: alternativesTo(window, input),
    },
  ];
}

/** As many as a habit is read from. */
const MOST_LATELY = 12;

function noteOn(visit: Visit, notes: readonly VisitNote[]): CardContent['visitNote'] {
  return {
    note: notes.find(({ id }) => id === visit.id) ?? emptyNoteOf(visit, BEFORE_ANY_TAP),
    last: lastNoteBefore(notes, visit),
    lately: notes.toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)).slice(0, MOST_LATELY),
  };
}

/** "Not this one" holds for this student and routine at this time of this weekday. */
export function turnsDown(answer: TurnedDown, window: PushInWindow): boolean {
  return (
    answer.studentId === window.studentId &&
    answer.classroomId === window.classroomId &&
    answer.routine === window.routine &&
    answer.weekday === weekdayOf(window.date) &&
    overlaps(answer, spanOf(window))
  );
}

function alternativesTo(window: PushInWindow, { offered, now }: CardInput): CardStudent['alternatives'] {
  const week = weekOf(window.date);
  return offered
    .filter(({ studentId, date }) => studentId === window.studentId && isWithin(date, week))
    .filter((other) => other.id !== window.id && !isTooLate(other, now))
    .slice(0, MOST_ALTERNATIVES)
    .map((other) => ({
      ...spanOf(other),
      windowId: other.id,
      date: other.date,
      routine: other.routine,
      fit: other.fit,
    }));
}

function agreementOn(window: PushInWindow, agreements: readonly RoutineAgreement[]) {
  const isSame = ({ classroomId, routine }: RoutineAgreement) =>
    classroomId === window.classroomId && routine === window.routine;
  return agreements.find(isSame);
}

function describeVisit(visit: Visit, { visits, roleOf, write, now }: CardInput): CardVisit | null {
  const { state } = visit;
  if (state.is === 'dropped') return null;
  const tie: EventTie | undefined = 'tie' in state ? state.tie : undefined;
  const series = visits.filter(
    ({ seriesId, state }) => visit.seriesId !== undefined && seriesId === visit.seriesId && state.is !== 'dropped',
  );
  return {
    id: visit.id,
    state: state.is,
    begun: hasBegun(visit, now),
    minutesDone: state.is === 'done' ? state.actualEnd - state.actualStart : null,
    missedFor: state.is === 'missed' ? state.reason : null,
    dates: series.length > 0 ? series.map(({ date }) => date).sort() : [visit.date],
    candidates: state.is === 'unsure' ? state.candidates : [],
    isOurs: visit.booked !== undefined,
    write,
    onCalendar: tie ? roleOf(tie.calendarId) : null,
  };
}
