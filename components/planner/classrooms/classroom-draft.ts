import type { Classroom, GradeBand, LinkedCalendar } from '../../../utils/domain/classroom.ts';
import type { ClassroomId, SchoolId } from '../../../utils/domain/ids.ts';
import type { PastedWeek } from '../../../utils/records/pasted-week.ts';
import type { TypedDays } from './typed-days.ts';

/** A class while it is typed. */
export type ClassroomDraft = {
  name: string;
  schoolId: SchoolId | '';
  teacherName: string;
  gradeBand: GradeBand | '';
  calendars: LinkedCalendar[];
  /** The day as typed or pasted lines, for classes without a calendar that can be seen. */
  typedDays: TypedDays;
};

export type ClassroomProblem = 'name_missing' | 'class_name_taken' | 'school_missing';

export function newClassroomDraft(schoolId: SchoolId | ''): ClassroomDraft {
  return { name: '', schoolId, teacherName: '', gradeBand: '', calendars: [], typedDays: [] };
}

export function draftOfClassroom(room: Classroom, pastedWeeks: readonly PastedWeek[]): ClassroomDraft {
  return { ...room, gradeBand: room.gradeBand ?? '', typedDays: pastedWeekOf(room, pastedWeeks)?.days ?? [] };
}

/** The typed lines among what a class's day is read from. */
export function pastedWeekOf(room: Pick<Classroom, 'calendars'>, weeks: readonly PastedWeek[]): PastedWeek | undefined {
  return weeks.find(({ id }) => room.calendars.some(({ calendarId }) => calendarId === id));
}

/** The class of a draft without problems. */
export function classroomOfDraft(id: ClassroomId, draft: ClassroomDraft): Classroom {
  if (draft.schoolId === '') throw new RangeError('a class needs a school');
  return {
    id,
    schoolId: draft.schoolId,
    name: draft.name.trim(),
    teacherName: draft.teacherName.trim(),
    ...(draft.gradeBand !== '' && { gradeBand: draft.gradeBand }),
    calendars: draft.calendars,
  };
}

export function problemsOfClassroom(
  draft: ClassroomDraft,
  others: readonly Classroom[],
): { [Field in keyof ClassroomDraft]?: ClassroomProblem | null } {
  const typed = draft.name.trim().toLocaleLowerCase();
  const taken = others.some((other) => other.schoolId === draft.schoolId && other.name.toLocaleLowerCase() === typed);
  return {
    name: typed === '' ? 'name_missing' : taken ? 'class_name_taken' : null,
    schoolId: draft.schoolId === '' ? 'school_missing' : null,
  };
}
