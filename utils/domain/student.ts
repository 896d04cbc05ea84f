import type { GoalAreaId } from './goal-area.ts';
import type { ClassroomId, GoalId, StudentId } from './ids.ts';
import type { Weekday } from './local-date.ts';
import type { MinuteSpan, Minutes } from './minutes.ts';

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
  minutesPerWeek: Minutes;
  sessionMinutes: Minutes;
  goals: Goal[];
  /** null: nobody has said; "not known" is not the same as none. */
  otherServices: OtherService[] | null;
  /** Sections or groups the student belongs to on a shared calendar: "5A", "AM group". */
  sections?: string[];
  /** Anything else to mind. Private. */
  remarks?: string;
};
