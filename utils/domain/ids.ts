import type { Brand } from './brand.ts';

export type SchoolId = Brand<string, 'SchoolId'>;
export type ClassroomId = Brand<string, 'ClassroomId'>;
export type StudentId = Brand<string, 'StudentId'>;
export type GoalId = Brand<string, 'GoalId'>;
export type VisitId = Brand<string, 'VisitId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type CalendarId = Brand<string, 'CalendarId'>;
/** Google Classroom's. */
export type CourseId = Brand<string, 'CourseId'>;
export type EventId = Brand<string, 'EventId'>;
export type WindowId = Brand<string, 'WindowId'>;

/** Every id is an opaque string; `asId<StudentId>(text)` is the one place where a checked string becomes one. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}
