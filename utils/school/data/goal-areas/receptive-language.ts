import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const receptiveLanguage: GoalAreaFacts = {
  label: 'Understanding language',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Understanding questions, sentences, stories and teacher talk.',
  occupations: ['education'],
  functionalAreas: ['memory and understanding'],
  exampleGoals: [
    'After a read aloud the student will answer who, what and where questions with 80% accuracy over three stories.',
    'The student will restate the main idea of a short lesson segment in 4 of 5 opportunities.',
    'Given a math word problem read aloud, the student will tell what is being asked in 8 of 10 problems.',
  ],
  pullOutNote: 'Testing and first teaching of question forms may be apart; real texts and teacher talk are in class.',
  fits: {
    read_aloud: [3, 'Questions before, during and after a story are routine.'],
    ela_lesson: [3, 'Understanding text and teacher questions is the lesson goal.'],
    morning_meeting: [2, 'Predictable questions with visuals allow early success.'],
    small_group: [2, 'Questions can be simplified and checked at once.'],
    science_social_studies: [2, 'Explanations with objects support understanding.'],
    math_lesson: [2, 'Word problems depend on understanding the sentence.'],
    library: [2, 'A short story with questions is followed by a choice.'],
    closing_circle: [2, 'Recalling events answers who, what and when.'],
    class_period: [2, 'Secondary lectures test note cues and clarification.'],
    play_centers: [2, 'Comments and questions during play tie words to action.'],
    sel_lesson: [1, 'Scenarios require understanding who did what and why.'],
    independent_reading: [1, 'A brief conference checks understanding of self-chosen text.'],
    learning_centers: [1, 'Task cards and listening stations check comprehension.'],
    phonics_word_study: [1, 'Sentence reading at the end checks meaning.'],
    intervention_block: [1, 'Comprehension groups use short repeated passages.'],
    snack: [1, 'Simple questions fit relaxed talk.'],
    world_language: [1, 'Listening for known words in a stream of speech is the lesson.'],
  },
  wordings: {
    clear: `
      receptive language; comprehension; answer wh questions; who what where
      answer questions about a story; listening comprehension; understand; main idea; details
      yes/no questions; identify; auditory comprehension; comprehend; paraphrase; ask for clarification
      key information; word problems; understand questions
    `,
    likely: ``,
    hints: ``,
  },
};
