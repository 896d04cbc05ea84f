import type { ClassRoutine, TeacherTime } from './class-day.ts';

const WELCOME = /\b(therapists?|specialists?|everyone|all)\s+(are\s+)?(welcome|invited)\b|\bterapeutas?\b/i;

/** What the teacher's own calendar says about the teacher. Whatever can't be read as planning counts as taken. */
export function teacherTimesOf(read: ClassRoutine[]): TeacherTime[] {
  return read.flatMap((routine) => {
    if (routine.notRunning) return [];
    const onOwnCalendar = routine.role === 'teacher';
    const isAdultTime =
      routine.kind === 'teacher_prep' || routine.kind === 'staff_meeting_duty' || routine.kind === 'iep_meeting';
    if (!onOwnCalendar && !isAdultTime) return [];
    const { startMinute, endMinute, eventId, title } = routine;
    return [{ startMinute, endMinute, eventId, title, is: stateOf(routine) }];
  });
}

function stateOf(routine: ClassRoutine): TeacherTime['is'] {
  if (routine.title !== null && WELCOME.test(routine.title)) return 'therapists-welcome';
  return routine.kind === 'teacher_prep' ? 'planning' : 'taken';
}
