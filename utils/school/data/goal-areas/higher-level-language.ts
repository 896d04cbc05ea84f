import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const higherLevelLanguage: GoalAreaFacts = {
  label: 'Inference, figurative and critical language',
  disciplines: ['SLP'],
  gradeBands: ['3-5', '6-8', '9-12'],
  description: 'Reading between the lines, idioms, multiple meanings, predicting, explaining reasons.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['memory and understanding'],
  exampleGoals: [
    'From class texts the student will state an inference and one supporting detail in 4 of 5 passages.',
    'The student will explain the meaning of idioms met in class reading in 8 of 10 instances.',
    'In discussion the student will give a reason for an opinion using because and text evidence in 3 of 4 lessons.',
  ],
  pullOutNote: 'Introduce the concept in a small group; grade-level texts and talk give the practice.',
  fits: {
    ela_lesson: [3, 'Inference and text evidence are grade-level standards.'],
    read_aloud: [3, 'Predictions, motives and figurative phrases come with good books.'],
    science_social_studies: [2, 'Cause, effect and argument are needed to explain results.'],
    small_group: [2, 'Thinking aloud in a small circle makes reasoning visible.'],
    class_period: [2, 'Secondary texts and discussions depend on implied meaning.'],
    sel_lesson: [2, 'Perspective, sarcasm and problem solving are discussed.'],
    writing: [2, 'Reasons, opinions and figurative phrases are put to use.'],
    lunch: [1, 'Jokes and teasing show real-world interpretation.'],
    independent_reading: [1, 'A short conference can probe why a character acted.'],
    intervention_block: [1, 'Comprehension groups may target inference.'],
    homeroom_advisory: [1, 'Current-events talk needs opinion and evidence.'],
    library: [1, 'Previewing covers and blurbs invites prediction.'],
    study_hall: [1, 'Homework questions can be unpacked for implied meaning.'],
    lab: [1, 'What happened and why must be explained.'],
  },
  wordings: {
    clear: `
      inference; inferences; infer; make predictions; predict; figurative language; idioms
      multiple meaning words; metaphor; sarcasm; humor; draw conclusions; cause and effect
      problem solving language; explain reasoning; justify; text evidence; abstract language
    `,
    likely: ``,
    hints: ``,
  },
};
