import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const vocabularyConcepts: GoalAreaFacts = {
  label: 'Vocabulary and basic concepts',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Learning and using word meanings, categories, opposites, position and time words, curriculum terms.',
  occupations: ['education'],
  functionalAreas: ['memory and understanding'],
  exampleGoals: [
    'The student will define and use eight of ten unit vocabulary words in class work each unit.',
    'Following a demonstration, the student will place objects in, under, between and behind during play in 8 of 10 trials.',
    'The student will name two ways a pair of items is alike and one way it differs in 4 of 5 lesson opportunities.',
  ],
  pullOutNote: 'Pre-teaching unit words before the lesson is a fair use of brief pull-out; use happens in the lesson.',
  fits: {
    science_social_studies: [3, 'Units are built round new words with hands-on meaning.'],
    ela_lesson: [3, 'Text vocabulary is taught, used and reviewed.'],
    read_aloud: [3, 'Rich book words can be acted out and revisited.'],
    math_lesson: [2, 'Comparison, position and quantity words carry the content.'],
    morning_meeting: [2, 'Days, weather, order and number words recur daily.'],
    play_centers: [2, 'Position and action words match what the child is doing.'],
    small_group: [2, 'Sorting and describing tasks fit a table group.'],
    learning_centers: [2, 'Category and word games suit a station.'],
    pe: [2, 'Over, under, between and fast are moved through.'],
    class_period: [2, 'Each secondary subject has its own key terms.'],
    life_skills: [2, 'Names and functions of real objects are learned in use.'],
    world_language: [2, 'New words come with pictures, gestures and categories.'],
    lab: [2, 'Content words come with the thing itself.'],
    art: [1, 'Shape, color and texture words come with materials.'],
    cleanup_packup: [1, 'Where things go calls for position words.'],
    snack: [1, 'Food, amount and quality words are concrete.'],
    library: [1, 'Book-part and topic words arise while choosing.'],
    intervention_block: [1, 'Pre-teaching unit words fits a targeted group.'],
    vocational_community: [1, 'Workplace terms and signs are learned on site.'],
    elective: [1, 'Tool and process words come up with the thing in hand.'],
  },
  wordings: {
    clear: `
      vocabulary; basic concepts; spatial concepts; prepositions; temporal concepts; categories
      categorize; synonyms; antonyms; opposites; define; definitions; word meanings; curriculum vocabulary
      tier two words; attributes; compare and contrast; associations; describe by function; context clues
    `,
    likely: ``,
    hints: ``,
  },
};
