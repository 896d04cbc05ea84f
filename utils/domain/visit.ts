import type { CalendarId, ClassroomId, EventId, StudentId, VisitId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { MinuteOfDay, MinuteSpan } from './minutes.ts';
import type { RoutineKindId } from './routine-kind.ts';

/** One planned item has one type (S1). */
export type VisitType =
  | 'push-in'
  | 'co-teach'
  | 'observe'
  | 'consult'
  | 'touch-base'
  | 'pull-out'
  | 'evaluation'
  | 'make-up';

/** Why practice was apart from the class, when somebody cared to say (S37). */
export const apartReasons = [
  'new-skill',
  'quiet-needed',
  'privacy',
  'equipment-trial',
  'measuring',
  'student-prefers',
  'team-decided',
] as const;
export type ApartReason = (typeof apartReasons)[number];

/** push-in.md section 5, rule 6. */
export const missedReasons = [
  'student-absent',
  'school-closed',
  'class-activity',
  'testing',
  'student-unavailable',
  'teacher-declined',
  'therapist-absent',
  'therapist-in-meeting',
  'weather-schedule',
  'student-refused',
] as const;
export type MissedReason = (typeof missedReasons)[number];

/** What becomes of a missed visit's minutes; absent: as the district's rules have it. */
export const makeUpStates = ['wanted', 'planned', 'not-needed'] as const;
export type MakeUpState = (typeof makeUpStates)[number];

/** The calendar event that shows this visit. */
export type EventTie = { calendarId: CalendarId; eventId: EventId };

/** An event that we wrote ourselves, through a connected account: only such a one do we change or delete. */
export type BookedEvent = EventTie & {
  /** As it was when we last heard of it; null: not known. */
  etag: string | null;
  /** What we left in it, so that it is known again. */
  marker: string;
  title: string;
  isOurCalendar: boolean;
  /** Somebody was invited, and hears of changes by mail. */
  tellsGuests: boolean;
  /** Who was invited, each by hand. */
  guests?: string[];
  /** The weekly series that it is one day of. */
  seriesEventId?: EventId;
};

export type VisitState =
  /** Google's page was opened; nothing has been seen on a calendar yet. */
  | { is: 'opened'; openedAt: string }
  /** Something like it appeared, but it may be another: the therapist decides. */
  | { is: 'unsure'; openedAt: string; candidates: (EventTie & { date: LocalDate } & MinuteSpan)[] }
  | { is: 'scheduled'; tie: EventTie }
  /** Closed with the student seen. Only these minutes count as delivered. */
  | { is: 'done'; tie?: EventTie; actualStart: MinuteOfDay; actualEnd: MinuteOfDay }
  | { is: 'missed'; tie?: EventTie; reason: MissedReason; makeUp?: MakeUpState }
  /** Never saved, or taken back. Kept so that a retry is recognized. */
  | { is: 'dropped'; droppedAt: string };

/** The event of the routine that a visit is for, as it stood when we last looked; a change of it is told. */
export type RoutineAnchor = MinuteSpan & { calendarId: CalendarId; eventId: EventId; seriesId?: string };

export type Visit = MinuteSpan & {
  id: VisitId;
  type: VisitType;
  studentIds: StudentId[];
  classroomId: ClassroomId;
  routine: RoutineKindId;
  date: LocalDate;
  zone: string;
  state: VisitState;
  /** Of a pull-out visit. */
  apartBecause?: ApartReason;
  /** Of a make-up: the missed visit whose minutes it makes up. */
  makesUpFor?: VisitId;
  /** Set when it repeats weekly: the last day on which it may (the review date, S18). */
  repeatsUntil?: LocalDate;
  /** All visits of one "Every week". */
  seriesId?: string;
  booked?: BookedEvent;
  anchor?: RoutineAnchor;
  /** That day something takes its place, and the therapist wants it all the same. */
  keptDespite?: { reason: MissedReason; date: LocalDate };
};
