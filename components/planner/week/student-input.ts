import type { Classroom } from '../../../utils/domain/classroom.ts';
import type { LocalDate } from '../../../utils/domain/local-date.ts';
import type { Student } from '../../../utils/domain/student.ts';
import type { ClassInput, SuggestInput } from '../../../utils/windows/input.ts';
import { noTherapist } from '../hours/no-therapist.ts';
import type { PlannerData } from '../planner.ts';
import type { WeekView } from './week-view.ts';

type Known = Pick<PlannerData, 'caseload'> & { today: LocalDate };

/** What the engine is told about one class's week. */
export function classInput(
  room: Classroom,
  { events, range, around }: Pick<WeekView, 'events' | 'range' | 'around'>,
  { caseload, today }: Known,
): ClassInput {
  return {
    classroom: room,
    school: caseload.schools.find(({ id }) => id === room.schoolId),
    events,
    therapist: caseload.therapist ?? noTherapist,
    visits: around,
    preferences: caseload.preferences,
    range,
    today,
    schoolOf: new Map(caseload.classrooms.map(({ id, schoolId }) => [id, schoolId])),
  };
}

/** The same with one of its students. */
export function studentInput(
  room: Classroom,
  student: Student,
  week: Pick<WeekView, 'events' | 'range' | 'around'>,
  known: Known,
): SuggestInput {
  return { ...classInput(room, week, known), student };
}
