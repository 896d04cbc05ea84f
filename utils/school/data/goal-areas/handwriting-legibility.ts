import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const handwritingLegibility: GoalAreaFacts = {
  label: 'Handwriting legibility',
  disciplines: ['OT'],
  gradeBands: ['K-2', '3-5', '6-8'],
  description: 'Others can read what the student writes by hand: formation, size, spacing, placement on the line, speed.',
  occupations: ['education'],
  functionalAreas: ['written work'],
  exampleGoals: [
    'Given lined paper and a model at the top of the page, the student will write three sentences with at least 90% of letters resting on the line in 4 of 5 weekly writing samples.',
    'During classroom writing, the student will leave a visible space between words in 8 of 10 opportunities with no more than one verbal reminder.',
    'By the end of the year the student will write 12 of 12 commonly reversed letters correctly in first-draft work on three sampled days.',
  ],
  pullOutNote: 'Learning a brand-new motor pattern can need a few short separate sessions; readable daily work can only be judged in class.',
  fits: {
    handwriting: [3, 'The lesson is the skill, with models, lined paper and feedback already in place.'],
    writing: [3, 'Twenty or more minutes of real drafting shows whether legibility survives when ideas compete for attention.'],
    morning_work: [2, 'A short written warm-up each day gives a fresh, comparable writing sample.'],
    phonics_word_study: [2, 'Dictation of letters and words calls for correct formation at lesson speed.'],
    independent_work: [2, 'Worksheets completed alone show letter size and spacing without prompting.'],
    learning_centers: [2, 'A writing or word-work station can be hosted by the therapist for mixed peers.'],
    science_social_studies: [1, 'Labels and short notes on diagrams give functional writing in small spaces.'],
    math_lesson: [1, 'Numeral formation and size decide whether number work can be read back.'],
    ela_lesson: [1, 'Written responses after the lesson add a second sample at a different pace.'],
    small_group: [1, 'A teacher table often ends with a few written words that can be checked closely.'],
    cleanup_packup: [1, 'Copying homework into a planner is brief, dated and has to be readable at home.'],
    class_period: [1, 'Notes and short answers in upper grades show whether handwriting still limits work.'],
    world_language: [1, 'Copied words need accents and clear letters.'],
  },
  wordings: {
    clear: `
      handwriting; legible; legibility; letter formation; form letters; letter size; sizing
      spacing between words; spacing; on the baseline; line orientation; letter reversals
      write a sentence; copy a sentence; upper and lower case; numeral formation; pencil pressure
      writing speed; near-point model; handwritten work
    `,
    likely: ``,
    hints: ``,
  },
};
