import type { ClassroomId, StudentId } from '../../../utils/domain/ids.ts';
import type { LocalDate, Weekday } from '../../../utils/domain/local-date.ts';
import type { Minutes } from '../../../utils/domain/minutes.ts';
import type { Service } from '../../../utils/domain/service.ts';
import type { Discipline, Goal, OtherService, Student } from '../../../utils/domain/student.ts';
import { isPlain } from '../../../utils/minutes/change-service.ts';
import { type CodeNameProblem, type CodeNameSurroundings, codeNameProblem } from '../code-names/code-name-rules.ts';
import { problemOfSpan, type SpanDraft, spanOf } from '../forms/span.ts';

export type OtherServiceDraft = SpanDraft & { title: string; weekday: Weekday };

/** A student while it is typed. */
export type StudentDraft = {
  codeName: string;
  color: string;
  classroomId: ClassroomId | '';
  discipline: Discipline;
  minutesPerWeek: Minutes | null;
  sessionMinutes: Minutes | null;
  /** null: the plan says no more than the minutes a week. */
  services: Service[] | null;
  /** Days on which a report is due. */
  reportsOn: LocalDate[];
  goals: Goal[];
  otherServices: OtherServiceDraft[] | null;
  sections: string[];
  remarks: string;
};

export type StudentProblem =
  | `code_name_${CodeNameProblem}`
  | 'class_missing'
  | 'minutes_out_of_range'
  | 'session_out_of_range'
  | 'goal_empty'
  | 'service_incomplete';

/** A school week is at most 45 hours; fewer than five minutes is no service. */
export const MINUTES_PER_WEEK = { min: 5, max: 2700 } as const;
/** push-in.md S52: under ten minutes is no visit. */
export const SESSION_MINUTES = { min: 10, max: 240 } as const;

export function newStudentDraft(
  start: Pick<StudentDraft, 'codeName' | 'color' | 'classroomId' | 'discipline'>,
): StudentDraft {
  return {
    ...start,
    minutesPerWeek: 30,
    sessionMinutes: 20,
    services: null,
    reportsOn: [],
    goals: [],
    otherServices: null,
    sections: [],
    remarks: '',
  };
}

export function draftOfStudent(student: Student): StudentDraft {
  return {
    ...student,
    services: student.services?.every(isPlain) ? null : (student.services ?? null),
    reportsOn: student.reportsOn ?? [],
    sections: student.sections ?? [],
    remarks: student.remarks ?? '',
  };
}

/** The student of a draft without problems. */
export function studentOfDraft(id: StudentId, draft: StudentDraft): Student {
  const { classroomId, minutesPerWeek, sessionMinutes } = draft;
  if (classroomId === '' || minutesPerWeek === null || sessionMinutes === null)
    throw new RangeError('incomplete student');
  return {
    id,
    codeName: draft.codeName.trim(),
    color: draft.color,
    classroomId,
    discipline: draft.discipline,
    minutesPerWeek,
    sessionMinutes,
    goals: draft.goals,
    otherServices: draft.otherServices?.map(serviceOfDraft) ?? null,
    ...(draft.services && { services: draft.services }),
    ...(draft.reportsOn.length > 0 && { reportsOn: draft.reportsOn }),
    ...(draft.sections.length > 0 && { sections: draft.sections }),
    ...(draft.remarks.trim() !== '' && { remarks: draft.remarks }),
  };
}

export function problemsOfStudent(
  draft: StudentDraft,
  surroundings: CodeNameSurroundings,
  own?: StudentId,
): { [Field in keyof StudentDraft]?: StudentProblem | null } {
  const name = codeNameProblem(draft.codeName, surroundings, own);
  return {
    codeName: name && `code_name_${name}`,
    classroomId: draft.classroomId === '' ? 'class_missing' : null,
    minutesPerWeek: isWithin(draft.minutesPerWeek, MINUTES_PER_WEEK) ? null : 'minutes_out_of_range',
    sessionMinutes: isWithin(draft.sessionMinutes, SESSION_MINUTES) ? null : 'session_out_of_range',
    goals: draft.goals.some((goal) => goal.text.trim() === '') ? 'goal_empty' : null,
    otherServices: draft.otherServices?.some((service) => problemOfSpan(service)) ? 'service_incomplete' : null,
  };
}

function serviceOfDraft(service: OtherServiceDraft): OtherService {
  return { title: service.title.trim(), weekday: service.weekday, ...spanOf(service) };
}

function isWithin(value: number | null, { min, max }: { min: number; max: number }): boolean {
  return value !== null && Number.isInteger(value) && value >= min && value <= max;
}
