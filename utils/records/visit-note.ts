import * as v from 'valibot';
import type { ClassroomId, GoalId, StudentId, VisitId } from '../domain/ids.ts';
import { monthOf } from '../domain/local-date.ts';
import {
  activityRoles,
  engagementAnswers,
  helpLevels,
  outcomes,
  participationMarks,
  places,
  settingTags,
  staffRoles,
  staffViews,
  taskGrades,
  therapistActions,
  type VisitNote,
  voiceFaces,
} from '../domain/visit-note.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, localDate, objectOf, routine } from './shapes.ts';

const text = v.exactOptional(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const oneOf = <const Option extends string>(options: readonly Option[]) => v.exactOptional(v.picklist(options));
const someOf = <const Option extends string>(options: readonly Option[]) =>
  v.exactOptional(v.array(v.picklist(options)));

const step = v.exactOptional(v.object({ text: v.string(), by: oneOf(staffRoles), on: v.exactOptional(localDate) }));

export const studentMark = v.object({
  studentId: id<StudentId>(),
  help: oneOf(helpLevels),
  outcome: oneOf(outcomes),
  goalIds: v.exactOptional(v.array(id<GoalId>())),
  count: v.exactOptional(v.object({ times: count, of: count })),
  engagement: v.exactOptional(
    v.object({
      'looks-engaged': oneOf(engagementAnswers),
      'doing-task': oneOf(engagementAnswers),
      'finished-task': oneOf(engagementAnswers),
    }),
  ),
  participation: someOf(participationMarks),
  grade: oneOf(taskGrades),
  gradedHow: text,
  voice: v.exactOptional(v.object({ face: oneOf(voiceFaces), words: text })),
});

export const visitNoteFields = {
  line: text,
  students: v.array(studentMark),
  place: oneOf(places),
  groupSize: v.exactOptional(count),
  classTask: text,
  materials: text,
  did: someOf(therapistActions),
  modeled: v.exactOptional(v.object({ what: v.string(), toWhom: oneOf(staffRoles) })),
  stepsBrokenDown: v.exactOptional(v.boolean()),
  adjustment: text,
  toolTried: text,
  toolNeeded: text,
  barriers: someOf(settingTags),
  barrierText: text,
  supports: someOf(settingTags),
  supportText: text,
  activity: oneOf(activityRoles),
  staffView: oneOf(staffViews),
  staffWords: text,
  nextStep: step,
  adaptedTask: step,
  text,
  before: v.exactOptional(v.object({ task: text, format: text, materials: text })),
};

export const visitNoteKind: RecordKind<VisitNote> = {
  schema: v.object({
    ...visitNoteFields,
    id: id<VisitId>(),
    classroomId: id<ClassroomId>(),
    routine,
    date: localDate,
    updatedAt: instant,
    changedAt: objectOf<string, string>(instant),
  }),
  migrations: [],
  idIsRandom: true,
  inClear: ({ students, classroomId, date }) => ({
    studentIds: students.map(({ studentId }) => studentId),
    classroomId,
    month: monthOf(date),
  }),
};
