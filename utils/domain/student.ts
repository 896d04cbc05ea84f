import type { GoalAreaId } from './goal-area.ts';
import type { ClassroomId, GoalId, StudentId } from './ids.ts';
import type { LocalDate, Weekday } from './local-date.ts';
import type { MinuteSpan, Minutes } from './minutes.ts';
import type { Service } from './service.ts';

export type Discipline = 'OT' | 'PT' | 'SLP';

/** Whether push-in fits this goal, as the therapist judges it (S3). */
export type GoalFit = 'push-in' | 'either' | 'pull-out' | 'undecided';

export type Goal = {
  id: GoalId;
  text: string;
  /** Best first. Recognized from the text, or chosen by hand. */
  areas: { area: GoalAreaId; confidence: number; evidence: string }[];
  /** true: the therapist chose the areas, so a change of the text does not change them. */
  areasChosen: boolean;
  fit: GoalFit;
};

/** A service of someone else that takes the student at a known time. */
export type OtherService = MinuteSpan & { title: string; weekday: Weekday };

export type Student = {
  id: StudentId;
  /** The therapist's own word for the student. Never a name. */
  codeName: string;
  /** One of the student colors, a CSS color. */
  color: string;
  classroomId: ClassroomId;
  discipline: Discipline;
  /** What the plan comes to in an ordinary week, for planning one. What is owed is the services' to say. */
  minutesPerWeek: Minutes;
  sessionMinutes: Minutes;
  /** The plan, line by line; absent: `minutesPerWeek` each week (`weeklyServiceOf`). */
  services?: Service[];
  goals: Goal[];
  /** null: nobody has said; "not known" is not the same as none. */
  otherServices: OtherService[] | null;
  /** Sections or groups the student belongs to on a shared calendar: "5A", "AM group". */
  sections?: string[];
  /** Days on which a report to the parents is due (S20). */
  reportsOn?: LocalDate[];
  /** Anything else to mind. Private. */
  remarks?: string;
};
