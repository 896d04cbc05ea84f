import * as v from 'valibot';
import type { ClassroomId, GoalId, StudentId } from '../domain/ids.ts';
import type { Student } from '../domain/student.ts';
import { weeklyServiceOf } from '../domain/weekly-service.ts';
import type { RecordKind } from './record-kind.ts';
import { service } from './service.ts';
import { discipline, goalArea, id, localDate, minutes, span, weekday } from './shapes.ts';

const goal = v.object({
  id: id<GoalId>(),
  text: v.string(),
  areas: v.array(v.object({ area: goalArea, confidence: v.number(), evidence: v.string() })),
  areasChosen: v.boolean(),
  fit: v.picklist(['push-in', 'either', 'pull-out', 'undecided']),
});

export const studentKind: RecordKind<Student> = {
  schema: v.object({
    id: id<StudentId>(),
    codeName: v.string(),
    color: v.string(),
    classroomId: id<ClassroomId>(),
    discipline,
    minutesPerWeek: minutes,
    sessionMinutes: minutes,
    services: v.exactOptional(v.array(service)),
    goals: v.array(goal),
    otherServices: v.nullable(v.array(v.object({ ...span, title: v.string(), weekday }))),
    sections: v.exactOptional(v.array(v.string())),
    reportsOn: v.exactOptional(v.array(localDate)),
    remarks: v.exactOptional(v.string()),
  }),
  migrations: [
    // A plan had no lines of its own: so many minutes a week, as long as anybody remembers.
    (older) => {
      const student = older as Omit<Student, 'services'>;
      return { ...student, services: [weeklyServiceOf(student)] };
    },
  ],
  idIsRandom: true,
  inClear: ({ id, classroomId }) => ({ studentIds: [id], classroomId }),
};
