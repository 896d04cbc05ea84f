import type { Roles } from '../domain/class-profile.ts';
import type { RoutineKindId } from '../domain/routine-kind.ts';

/** Routines in which adults share the work in the same way. */
export const roleTemplateIds = [
  'coming_and_going',
  'meal',
  'circle',
  'lesson',
  'own_work',
  'stations',
  'play',
  'specials',
  'rest',
  'real_tasks',
] as const;
export type RoleTemplateId = (typeof roleTemplateIds)[number];

const templates: { [Kind in RoutineKindId]?: RoleTemplateId } = {
  arrival: 'coming_and_going',
  bathroom_hygiene: 'coming_and_going',
  transition: 'coming_and_going',
  cleanup_packup: 'coming_and_going',
  dismissal: 'coming_and_going',
  breakfast: 'meal',
  snack: 'meal',
  lunch: 'meal',
  morning_meeting: 'circle',
  read_aloud: 'circle',
  sel_lesson: 'circle',
  closing_circle: 'circle',
  homeroom_advisory: 'circle',
  phonics_word_study: 'lesson',
  ela_lesson: 'lesson',
  math_lesson: 'lesson',
  science_social_studies: 'lesson',
  class_period: 'lesson',
  world_language: 'lesson',
  morning_work: 'own_work',
  independent_reading: 'own_work',
  writing: 'own_work',
  handwriting: 'own_work',
  computer_time: 'own_work',
  independent_work: 'own_work',
  study_hall: 'own_work',
  small_group: 'stations',
  learning_centers: 'stations',
  intervention_block: 'stations',
  project_time: 'stations',
  lab: 'stations',
  play_centers: 'play',
  recess: 'play',
  movement_break: 'play',
  specials: 'specials',
  pe: 'specials',
  art: 'specials',
  music: 'specials',
  library: 'specials',
  elective: 'specials',
  rest_quiet_time: 'rest',
  life_skills: 'real_tasks',
  vocational_community: 'real_tasks',
};

export const rolePartIds = ['therapist', 'teacher', 'aide', 'stopSignal'] as const satisfies readonly (keyof Roles)[];
export type RolePartId = (typeof rolePartIds)[number];

/** From which template the roles of a routine are taken; null where no visit takes place (S14). */
export function roleTemplateOf(kind: RoutineKindId): RoleTemplateId | null {
  return templates[kind] ?? null;
}

/** Whether everyone's part and the sign to stop are written down. */
export function areFilled(roles: Roles | undefined): boolean {
  return roles !== undefined && rolePartIds.every((part) => roles[part].trim() !== '');
}
