import type { ClassroomId, GoalId, StudentId, VisitId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { RoutineKindId } from './routine-kind.ts';

/** How much help the student needed, from none to all of it. */
export const helpLevels = ['none', 'reminder', 'some', 'much', 'full'] as const;
export type HelpLevel = (typeof helpLevels)[number];

/** How it went, for the student. */
export const outcomes = ['well', 'partly', 'hard'] as const;
export type VisitOutcome = (typeof outcomes)[number];

/** What an attentive look does not tell (S28). */
export const engagements = ['looks-engaged', 'doing-task', 'finished-task'] as const;
export type Engagement = (typeof engagements)[number];
export const engagementAnswers = ['yes', 'partly', 'no'] as const;
export type EngagementAnswer = (typeof engagementAnswers)[number];

/** S53. */
export const participationMarks = ['finished-with-peers', 'kept-pace', 'contributed', 'shared-work'] as const;
export type ParticipationMark = (typeof participationMarks)[number];

/** S48. */
export const taskGrades = ['up', 'same', 'down'] as const;
export type TaskGrade = (typeof taskGrades)[number];

/** The student's own view, as one of these faces (S55). */
export const voiceFaces = ['proud', 'good', 'unsure', 'not-good'] as const;
export type VoiceFace = (typeof voiceFaces)[number];

/** What the therapist did. */
export const therapistActions = ['modeled', 'prompted', 'adapted', 'co-taught', 'observed'] as const;
export type TherapistAction = (typeof therapistActions)[number];

/** Where a barrier or a support lies (S47). */
export const settingTags = ['environment', 'task', 'tools', 'people'] as const;
export type SettingTag = (typeof settingTags)[number];

/** What the activity is to the student (S47). */
export const activityRoles = ['needed', 'wanted', 'expected'] as const;
export type ActivityRole = (typeof activityRoles)[number];

/** An adult of a room by what they do there, never by name. */
export const staffRoles = ['teacher', 'aide', 'special-educator', 'specialist', 'therapist', 'other'] as const;
export type StaffRole = (typeof staffRoles)[number];

/** S42. */
export const staffViews = ['works', 'partly', 'not', 'not-asked'] as const;
export type StaffView = (typeof staffViews)[number];

/** S49. */
export const places = [
  'classroom',
  'hall',
  'cafeteria',
  'playground',
  'gym',
  'bus',
  'community',
  'apart',
  'other',
] as const;
export type Place = (typeof places)[number];

/** What was seen of one student. Each child's part is kept apart from the others'. */
export type StudentMark = {
  studentId: StudentId;
  help?: HelpLevel;
  outcome?: VisitOutcome;
  /** Goals that were worked on. */
  goalIds?: GoalId[];
  /** "3 of 5". */
  count?: { times: number; of: number };
  engagement?: { [Kind in Engagement]?: EngagementAnswer };
  participation?: ParticipationMark[];
  grade?: TaskGrade;
  gradedHow?: string;
  /** Never exported or shared by default. */
  voice?: { face?: VoiceFace; words?: string };
};

/** What is written about one visit. What is about the room and the task is told once, however many students there were. */
export type VisitNoteBody = {
  /** The one line. In a visit to several students it may be about any of them, as may `text`. */
  line?: string;
  students: StudentMark[];
  place?: Place;
  /** How many students took part, others of the class included; absent: those of the visit. */
  groupSize?: number;
  /** What the class did, and with what (S38). */
  classTask?: string;
  materials?: string;
  did?: TherapistAction[];
  /** S7. */
  modeled?: { what: string; toWhom?: StaffRole };
  /** S51. */
  stepsBrokenDown?: boolean;
  adjustment?: string;
  toolTried?: string;
  toolNeeded?: string;
  barriers?: SettingTag[];
  barrierText?: string;
  supports?: SettingTag[];
  supportText?: string;
  activity?: ActivityRole;
  staffView?: StaffView;
  staffWords?: string;
  nextStep?: Step;
  /** The task is out of reach: what to get ready in its place (S33). */
  adaptedTask?: Step;
  text?: string;
  /** What the teacher said beforehand (S15). */
  before?: { task?: string; format?: string; materials?: string };
};

/** Something to be told, done or made ready: by whom, until when. */
export type Step = { text: string; by?: StaffRole; on?: LocalDate };

/** A visit has one note, with the visit's own id. Class, routine and day are those of the visit. */
export type VisitNote = VisitNoteBody & {
  id: VisitId;
  classroomId: ClassroomId;
  routine: RoutineKindId;
  date: LocalDate;
  /** Instant of the last key or tap, ISO 8601 in UTC. */
  updatedAt: string;
  /** The same for each field, so that what was overtaken on its way undoes nothing. By `fieldsOfNote`'s names. */
  changedAt: Record<string, string>;
};
