/** Kinds of school routine from the field guide (push-in.md section 14). */
export const fieldGuideRoutineKindIds = [
  'arrival',
  'breakfast',
  'morning_work',
  'homeroom_advisory',
  'morning_meeting',
  'phonics_word_study',
  'ela_lesson',
  'small_group',
  'learning_centers',
  'independent_reading',
  'read_aloud',
  'writing',
  'handwriting',
  'math_lesson',
  'science_social_studies',
  'play_centers',
  'intervention_block',
  'sel_lesson',
  'project_time',
  'computer_time',
  'independent_work',
  'snack',
  'lunch',
  'recess',
  'movement_break',
  'bathroom_hygiene',
  'transition',
  'rest_quiet_time',
  'cleanup_packup',
  'closing_circle',
  'dismissal',
  'specials',
  'pe',
  'art',
  'music',
  'library',
  'class_period',
  'study_hall',
  'life_skills',
  'vocational_community',
  'related_service',
  'teacher_prep',
  'staff_meeting_duty',
  'iep_meeting',
  'testing',
  'special_event',
  'field_trip',
  'drill',
  'no_school',
  'early_release',
  'delayed_opening',
  'day_label',
] as const;

/** A kind from the field guide. */
export type FieldGuideRoutineKindId = (typeof fieldGuideRoutineKindIds)[number];

/** Kinds of our own, which the field guide folds into a neighbor. Each has a `like`: its nearest field guide kind. */
export const ownRoutineKindIds = ['world_language', 'elective', 'lab'] as const;

/** Every kind of routine that a calendar title can be read as. */
export const routineKindIds = [...fieldGuideRoutineKindIds, ...ownRoutineKindIds] as const;

/** What kind of routine a title stands for. */
export type RoutineKindId = (typeof routineKindIds)[number];
