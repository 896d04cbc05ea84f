import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const expressiveLanguage: GoalAreaFacts = {
  label: 'Expressive language: sentences and grammar',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Putting words together to comment, explain, describe and ask.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'During play and snack the student will use sentences of four or more words with a subject and verb in 8 of 10 utterances.',
    'When describing an event, the student will use correct past-tense verbs in 80% of opportunities over three samples.',
    'In science talk the student will join two ideas with because, so or but in 4 of 5 opportunities.',
  ],
  pullOutNote: 'A new form can be introduced in a short separate session, then loaded into class talk.',
  fits: {
    morning_meeting: [3, 'Sharing news and answering routine questions recur daily.'],
    play_centers: [3, 'Commenting, asking and pretending supply endless reasons to talk.'],
    small_group: [3, 'Sentence frames can be used by everyone at the table.'],
    closing_circle: [3, 'Telling what happened today practices past tense and connected sentences.'],
    read_aloud: [2, 'Describing pictures and predicting invite full sentences.'],
    snack: [2, 'Requests and comments are natural and repeatable.'],
    lunch: [2, 'Peer conversation pulls for longer turns.'],
    learning_centers: [2, 'Explaining a game or a choice to peers needs clear sentences.'],
    writing: [2, 'Saying a sentence before writing it strengthens both.'],
    ela_lesson: [2, 'Oral answers to text can be expanded with frames.'],
    science_social_studies: [2, 'Explaining what happened and why calls for complex sentences.'],
    project_time: [2, 'Planning and describing a product is purposeful talk.'],
    sel_lesson: [2, 'Feeling statements follow a ready sentence pattern.'],
    life_skills: [2, 'Naming steps and asking for materials is functional language.'],
    world_language: [2, 'Short models and dialogues give many chances to put words together.'],
    lab: [2, 'Predictions and findings are said aloud.'],
    arrival: [1, 'Greetings and one sentence of news fit the door.'],
    recess: [1, 'Inviting and negotiating use short real sentences.'],
    art: [1, 'Describing colors, actions and choices comes easily.'],
    math_lesson: [1, 'Explaining a strategy is expected of everyone.'],
    library: [1, 'Asking for and describing a book is a brief real exchange.'],
    class_period: [1, 'Answers and presentations in secondary need fuller sentences.'],
  },
  wordings: {
    clear: `
      expressive language; complete sentences; sentence length; mean length of utterance; MLU; grammar
      verb tense; past tense; pronouns; plurals; describe; explain; ask questions
      wh- questions formulation; formulate sentences; conjunctions; compound sentences; word order
      combine words; two-word phrases
    `,
    likely: ``,
    hints: ``,
  },
};
