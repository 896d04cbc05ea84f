import * as v from 'valibot';
import type { DraftVisit } from '../domain/draft-visit.ts';
import type { ClassroomId, StudentId, VisitId } from '../domain/ids.ts';
import { type LocalDate, monthOf } from '../domain/local-date.ts';
import type { RecordKind } from './record-kind.ts';
import { id, instant, localDate, routine, span } from './shapes.ts';

/** One week's plan: the one that is being worked on, or a version of it that was given a name. */
export type PlanRecord = {
  /** `planIdOf` its week for the one that is worked on, so that two tabs work on the same; random for a version. */
  id: string;
  monday: LocalDate;
  /** null: the one that is worked on. */
  name: string | null;
  changedAt: string;
  visits: DraftVisit[];
};

/** The plan of a week that is being worked on. */
export function planIdOf(monday: LocalDate): string {
  return `week:${monday}`;
}

export const planKind: RecordKind<PlanRecord> = {
  schema: v.object({
    id: v.string(),
    monday: localDate,
    name: v.nullable(v.string()),
    changedAt: instant,
    visits: v.array(
      v.object({
        id: v.string(),
        type: v.picklist(['push-in', 'pull-out']),
        studentIds: v.array(id<StudentId>()),
        classroomId: id<ClassroomId>(),
        routine,
        date: localDate,
        ...span,
        pinned: v.boolean(),
        visitId: v.exactOptional(id<VisitId>()),
      }),
    ),
  }),
  migrations: [],
  idIsRandom: false,
  inClear: ({ monday }) => ({ month: monthOf(monday) }),
};
