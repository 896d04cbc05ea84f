/**
 * Every message between the page scripts, the card and the background, as types. JSON only.
 * `page` messages come from content scripts on Google's pages and never carry a goal, a note or a name in either
 * direction; `own` messages come from the extension's own pages (the card) and are refused from anywhere else.
 */

import type { PushReport } from './booking/push-outbox.ts';
import type { WriteChoice } from './booking/write-choice.ts';
import type { CalendarRole, RoutineAgreement } from './domain/classroom.ts';
import type { CalendarId, ClassroomId, CourseId, EventId, GoalId, StudentId, VisitId, WindowId } from './domain/ids.ts';
import type { LocalDate } from './domain/local-date.ts';
import type { MinuteOfDay, MinuteSpan, Minutes } from './domain/minutes.ts';
import type { Fit, TurnedDownReason } from './domain/push-in-window.ts';
import type { Reason } from './domain/reason.ts';
import type { RoutineKindId } from './domain/routine-kind.ts';
import type { MissedReason } from './domain/visit.ts';
import type { VisitNote } from './domain/visit-note.ts';
import type { MinutesNow } from './minutes/minutes-now.ts';
import type { CalendarWrite } from './records/calendar-write.ts';
import type { NotePatch } from './visits/note-patch.ts';

/** One timed chip as it was read off the page; what could not be read is absent, never guessed. */
export type SeenTimedChip = MinuteSpan & {
  eventId: EventId;
  calendarId: CalendarId;
  seriesId?: string;
  date: LocalDate;
  title: string | null;
  endConfirmed: boolean;
  declined: boolean;
  /** CSS color of the chip: how a person tells calendars apart. */
  color?: string;
};

export type SeenAllDayChip = {
  eventId: EventId;
  calendarId: CalendarId;
  seriesId?: string;
  date: LocalDate;
  /** Exclusive. */
  endDate: LocalDate;
  title: string | null;
  color?: string;
};

/** A settled view of the calendar page: all that is on screen, nothing about what is not. */
export type SeenPage = {
  /** The account's own address as the page states it, for the link's `src=`; null when the page does not say. */
  account: string | null;
  /** `/u/N/` of the address bar. */
  accountIndex: number;
  zone: string;
  dates: LocalDate[];
  timed: SeenTimedChip[];
  allDay: SeenAllDayChip[];
  /** true: the all-day row is folded, so an all-day event that is missing here may just be hidden. */
  allDayFolded?: boolean;
};

export type DrawnWindow = MinuteSpan & {
  id: WindowId;
  /** Other windows under the same highlight (students who share the routine). */
  sharedIds: WindowId[];
  date: LocalDate;
  fit: Fit;
  /** null: code names stay off the page by setting or policy. */
  codeName: string | null;
  /** More students than the one named. */
  moreStudents: number;
  /** false: beyond the three best per student and week; drawn only by "show all". */
  amongBest: boolean;
};

export type DrawnVisit = MinuteSpan & {
  id: VisitId;
  date: LocalDate;
  /** The event's id when the visit is tied to one on the page. */
  eventId: EventId | null;
  state: 'opened' | 'unsure' | 'scheduled' | 'done' | 'missed';
  /** Drawn firm only when the teacher agreed. */
  agreed: boolean;
  /** null: code names stay off the page by setting or policy. */
  codeName: string | null;
  moreStudents: number;
};

/** A routine with a private note: only where, never what. */
export type DrawnNoteMark = MinuteSpan & { date: LocalDate; eventId: EventId };

/** What may be drawn on the host's page, or why nothing is. */
export type Drawing =
  | { is: 'windows'; windows: DrawnWindow[]; visits: DrawnVisit[]; noteMarks: DrawnNoteMark[] }
  | { is: 'off' }
  | { is: 'locked' }
  | { is: 'hidden' }
  | { is: 'nothing-set-up' };

/** One student on the card. */
export type CardStudent = {
  studentId: StudentId;
  goals: { id: GoalId; text: string }[];
  codeName: string;
  color: string;
  windowId: WindowId;
  /** null: not known, for a visit at a time that would not be suggested. */
  fit: Fit | null;
  /** false: the routine is visited, but this student is not in that visit. */
  inVisit: boolean;
  /** Why this window was turned down for this student, when it was. */
  turnedDown: TurnedDownReason | null;
  /** Done and asked for in the period; this window counts once it was asked for. */
  minutes: MinutesNow;
  reasons: Reason[];
  cautions: Reason[];
  /** Other good windows of the same student this week, best first. */
  alternatives: (MinuteSpan & { windowId: WindowId; date: LocalDate; routine: RoutineKindId; fit: Fit })[];
};

export type CardContent = {
  classroomId: ClassroomId;
  classroomName: string;
  teacherName: string;
  schoolName: string;
  date: LocalDate;
  start: MinuteOfDay;
  end: MinuteOfDay;
  routine: RoutineKindId;
  /** The event's own title, as the teacher wrote it. */
  title: string | null;
  students: CardStudent[];
  note: { text: string; updatedAt: string | null };
  agreement: RoutineAgreement['state'];
  /** The teacher said yes, and everyone's part is still to be written (S14). */
  waitsForRoles: boolean;
  /** Set when this window has been asked for already. */
  visit: CardVisit | null;
  /** The note on that visit, once it has begun. */
  visitNote: { note: VisitNote; last: VisitNote | null; lately: VisitNote[] } | null;
  /** What the calendar event will say unless the therapist edits it. */
  eventTitle: string;
  /** Ready to copy, checked for leaks: nothing about a student is in them. */
  teacherTexts: Record<TeacherTextKind, string>;
  /** Scheduling books at once, without Google's page. */
  booksDirectly: boolean;
  /** The teacher's own address, where a teacher may be invited; null: nobody can be. */
  teacherAddress: string | null;
  /** The default last day of "Every week", and what of it is no school. */
  everyWeek: { until: LocalDate; dates: LocalDate[]; noSchool: LocalDate[] };
  /** The time is over: a visit can still be written down, which the card says. */
  past: boolean;
};

/** Ready texts for a teacher. */
export type TeacherTextKind = 'may-i-join' | 'moved' | 'cant-come';

/** A visit as the card shows it. */
export type CardVisit = {
  id: VisitId;
  state: DrawnVisit['state'];
  /** It can be logged: its time has come. */
  begun: boolean;
  /** Delivered, once it was done. */
  minutesDone: Minutes | null;
  missedFor: MissedReason | null;
  /** Every date of its "Every week"; one date when it does not repeat. */
  dates: LocalDate[];
  /** "Is this your visit?": what appeared on the calendar and may be it. */
  candidates: (MinuteSpan & { eventId: EventId; calendarId: CalendarId; date: LocalDate })[];
  /** We wrote its event, so dropping the visit takes it off the calendar. */
  isOurs: boolean;
  /** Why its event is not on the calendar yet; null: nothing waits. */
  write: CalendarWrite | null;
  /** Role of the calendar that the event stands on: on a class or school calendar students and families may see it. */
  onCalendar: CalendarRole | null;
};

/** One routine of the day that has no window for this student, with what speaks against it. */
export type RoutineWithoutWindow = MinuteSpan & {
  routine: RoutineKindId | 'unknown';
  title: string | null;
  why: Reason[];
};

/** Everything the card may answer when it can't show a window. */
export type CardProblem = 'locked' | 'hidden' | 'ticket-used' | 'window-gone';

/** A course of Google Classroom, as its page names it. */
export type SeenCourse = { courseId: CourseId; name: string };

/** What may stand on a linked course's card: numbers of this week, never who. */
export type CourseBadge = { courseId: CourseId; windows: number; visits: number };

/**
 * What the month may say of a day: numbers, never who. `windows` is null where nothing of the day was seen, which is not
 * none; a day that is not answered says nothing.
 */
export type DayMark = { date: LocalDate; windows: number | null; visits: number };

type Ask<From extends 'page' | 'own', Question, Answer> = { from: From; question: Question; answer: Answer };

export type Messages = {
  /** The view settled: store what was seen, tie visits that appeared, answer what may be drawn. Idempotent. */
  'page-seen': Ask<'page', SeenPage, Drawing>;
  /** What may be drawn for these days now, without a new sighting (after a change elsewhere). */
  'draw-again': Ask<'page', { dates: LocalDate[] }, Drawing>;
  /** A month is on the screen: how much there is on each of its days, as far as it is known. Idempotent. */
  'month-marks': Ask<'page', { dates: LocalDate[] }, DayMark[]>;
  /** The reader gave up on this layout; the panel says so in one quiet line. `reason` holds no page text. */
  'page-unreadable': Ask<'page', { reason: string }, null>;
  'set-overlay': Ask<'page', { on: boolean }, null>;
  /** A one-time ticket for the card's frame, bound to the asking tab and this window. */
  'card-ticket': Ask<'page', { windowId: WindowId; sharedIds: WindowId[] }, { ticket: string } | null>;
  'visit-ticket': Ask<'page', { visitId: VisitId }, { ticket: string } | null>;
  /** Opens the panel, or the planner where a page may not open it (Firefox). */
  'open-panel': Ask<'page', null, null>;

  /** Courses are on the screen: keeps their names, answers for those that are linked to a class. Idempotent. */
  'courses-seen': Ask<'page', { courses: SeenCourse[] }, CourseBadge[]>;
  /** Opens the planner at the class that a course is. */
  'open-class': Ask<'page', { courseId: CourseId }, null>;

  'card-content': Ask<
    'own',
    { ticket: string },
    { ok: true; value: CardContent } | { ok: false; problem: CardProblem }
  >;
  /** null: not kept, because the vault is locked or the ticket is no longer good. */
  'card-save-note': Ask<'own', { ticket: string; text: string; typedAt: string }, { savedAt: string } | null>;
  'card-schedule': Ask<
    'own',
    { ticket: string; windowIds: WindowId[]; everyWeek: boolean; eventTitle: string; inviteTeacher: boolean },
    | { opened: true; visitId: VisitId; again: boolean }
    | { opened: false; why: 'locked' | 'window-gone' }
    | { opened: false; why: 'leak'; words: string[] }
  >;
  /** "Is this your visit?": yes with the event, or null for "none of these". */
  'card-tie-visit': Ask<'own', { ticket: string; visitId: VisitId; eventId: EventId | null }, null>;
  /** Logs a visit that has begun: done at its planned times, or missed. */
  'card-close-visit': Ask<
    'own',
    { ticket: string; visitId: VisitId; outcome: { is: 'done' } | { is: 'missed'; reason: MissedReason } },
    null
  >;
  /** What was tapped or typed about the visit. null: not kept, because the vault is locked or the ticket no longer good. */
  'card-save-visit-note': Ask<
    'own',
    { ticket: string; visitId: VisitId; patch: NotePatch; typedAt: string },
    { savedAt: string } | null
  >;
  /** Takes that back. */
  'card-reopen-visit': Ask<'own', { ticket: string; visitId: VisitId }, null>;
  /** "Why not another time that day?" */
  'card-why-not': Ask<'own', { ticket: string; windowId: WindowId }, RoutineWithoutWindow[]>;
  /** Takes back what was opened and never saved. */
  'card-drop-visit': Ask<'own', { ticket: string; visitId: VisitId; scope: 'this' | 'series' }, null>;
  'card-turn-down': Ask<'own', { ticket: string; windowId: WindowId; why: TurnedDownReason }, null>;
  'card-take-back': Ask<'own', { ticket: string; windowId: WindowId }, null>;
  'card-set-agreement': Ask<'own', { ticket: string; state: RoutineAgreement['state'] }, null>;
  /** Turns the same card to another window of one of its students. */
  'card-show': Ask<
    'own',
    { ticket: string; windowId: WindowId },
    { ok: true; value: CardContent } | { ok: false; problem: CardProblem }
  >;
  /** The frame's content height, for the host page's frame element. */
  'card-size': Ask<'own', { ticket: string; height: number }, null>;
  'card-close': Ask<'own', { ticket: string }, null>;
  'card-open-planner': Ask<'own', { ticket: string }, null>;
  /** The page about the card's room. */
  'card-open-room': Ask<'own', { ticket: string }, null>;
  /** From the panel: the background outlives a panel that closes in the middle of a word. null: locked. */
  'save-note': Ask<
    'own',
    { classroomId: ClassroomId; routine: RoutineKindId; text: string; typedAt: string },
    { savedAt: string } | null
  >;
  /** The same for the note on a visit: only what was changed. null: locked, or the visit is gone. */
  'save-visit-note': Ask<'own', { visitId: VisitId; patch: NotePatch; typedAt: string }, { savedAt: string } | null>;
  'hide-everything': Ask<'own', { hidden: boolean }, null>;
  /** A surface opened, or somebody asked: reads the calendars of the connected account. null: once it is done. */
  'calendars-sync': Ask<'own', { isAsked: boolean }, null>;
  /** Calls that off. */
  'calendars-stop': Ask<'own', null, null>;
  /** Tells the calendar what waits in the outbox. null: no account is connected, or the vault is locked. */
  'push-outbox': Ask<'own', null, PushReport | null>;
  /** What waits for the therapist's word: go ahead, leave it, or open Google's page instead. */
  'card-decide': Ask<'own', { ticket: string; visitId: VisitId; choice: WriteChoice }, null>;
  /** A page of ours changed records: a background that slept through it wakes and has the calendar pages redrawn. */
  'records-changed': Ask<'own', null, null>;
};

export type MessageName = keyof Messages;

/** Who may send what: checked on every message by the sender's origin. */
export const mayBeAskedBy: { readonly [Name in MessageName]: Messages[Name]['from'] } = {
  'page-seen': 'page',
  'draw-again': 'page',
  'month-marks': 'page',
  'page-unreadable': 'page',
  'set-overlay': 'page',
  'card-ticket': 'page',
  'visit-ticket': 'page',
  'open-panel': 'page',
  'courses-seen': 'page',
  'open-class': 'page',
  'card-content': 'own',
  'card-save-note': 'own',
  'card-schedule': 'own',
  'card-tie-visit': 'own',
  'card-close-visit': 'own',
  'card-save-visit-note': 'own',
  'card-reopen-visit': 'own',
  'card-why-not': 'own',
  'card-drop-visit': 'own',
  'card-turn-down': 'own',
  'card-take-back': 'own',
  'card-set-agreement': 'own',
  'card-show': 'own',
  'card-size': 'own',
  'card-close': 'own',
  'card-open-planner': 'own',
  'card-open-room': 'own',
  'save-note': 'own',
  'save-visit-note': 'own',
  'hide-everything': 'own',
  'calendars-sync': 'own',
  'calendars-stop': 'own',
  'push-outbox': 'own',
  'card-decide': 'own',
  'records-changed': 'own',
};

/** What the background tells a page script. Nothing else is ever pushed into a page. */
export type PageNotice =
  | { notice: 'redraw' }
  | { notice: 'overlay'; on: boolean }
  | { notice: 'next-window' }
  | { notice: 'card-size'; height: number }
  | { notice: 'card-close' };
