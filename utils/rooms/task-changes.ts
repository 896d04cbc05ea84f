import type { RoutineProfile } from '../domain/class-profile.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';

/** What is done in these is another thing each time; an arrival or a lunch is the same every day. */
const CHANGING: ReadonlySet<RoutineKindId> = new Set([
  'ela_lesson',
  'small_group',
  'learning_centers',
  'writing',
  'math_lesson',
  'science_social_studies',
  'sel_lesson',
  'project_time',
  'computer_time',
  'specials',
  'pe',
  'art',
  'music',
  'library',
  'class_period',
  'life_skills',
  'vocational_community',
  'world_language',
  'elective',
  'lab',
]);

/** Whether the coming task is worth asking about (S15): as the therapist said of this routine, else as its kind has it. */
export function doesTaskChange(kind: RoutineKindId, profile: Pick<RoutineProfile, 'taskChanges'> | undefined): boolean {
  return profile?.taskChanges ?? CHANGING.has(kind);
}
