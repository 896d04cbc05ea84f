import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const narrativeRetell: GoalAreaFacts = {
  label: 'Storytelling and retell',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Telling events and stories in order with the key parts.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'Using a story map, the student will retell a class story with characters, problem and ending in 4 of 5 retells.',
    'At sharing time the student will tell a personal event in three ordered sentences on 3 of 4 turns.',
    'In writing workshop the student will tell each page aloud in order before writing it in 80% of drafts.',
  ],
  pullOutNote: 'Story structure can be introduced in a small group; class books and personal news supply the stories.',
  fits: {
    read_aloud: [3, 'The class story is the story to retell.'],
    writing: [3, 'Oral rehearsal of a story comes before drafting it.'],
    ela_lesson: [3, 'Story elements and sequence are taught directly.'],
    small_group: [3, 'Each child can retell part with pictures.'],
    morning_meeting: [2, 'Weekend or daily news is a personal narrative.'],
    closing_circle: [2, 'Putting the day in order is a natural retell.'],
    play_centers: [2, 'Pretend play acts out characters, problems and endings.'],
    lunch: [1, 'Peers ask for and tell stories about their lives.'],
    library: [1, 'A story heard there can be retold on the way back.'],
    learning_centers: [1, 'Retell props or puppets make a good station.'],
    independent_reading: [1, 'A conference can end with a short retell.'],
    science_social_studies: [1, 'Historical events and experiments have a sequence to tell.'],
    snack: [1, 'Informal talk invites a small story.'],
  },
  wordings: {
    clear: `
      narrative; retell; story retell; sequence events; sequencing; beginning middle end; story grammar
      story elements; characters and setting; problem and solution; personal narrative; tell a story
      first next last; recount; relate events; cohesive; transition words; story map
    `,
    likely: ``,
    hints: ``,
  },
};
