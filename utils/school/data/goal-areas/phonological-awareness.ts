import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const phonologicalAwareness: GoalAreaFacts = {
  label: 'Phonological awareness and sound-letter skills',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Hearing and playing with sounds in words and linking them to letters.',
  occupations: ['education'],
  functionalAreas: ['memory and understanding'],
  exampleGoals: [
    'During phonics the student will segment three-sound words with counters in 8 of 10 words.',
    'The student will name a rhyming word for a word from the class poem in 4 of 5 tries.',
    'The student will blend four spoken sounds into a word with 80% accuracy across three lessons.',
  ],
  pullOutNote: 'Coordinate with the reading program in use; separate drilling with different cues confuses.',
  fits: {
    phonics_word_study: [3, 'Rhyming, segmenting and blending are the daily lesson.'],
    small_group: [2, 'Close feedback on sounds suits a table group.'],
    intervention_block: [2, 'Many intervention groups target these same skills.'],
    learning_centers: [2, 'Sound games and sorts run well as a station.'],
    writing: [2, 'Stretching words to spell them uses segmenting for a purpose.'],
    read_aloud: [1, 'Rhyming and alliterative books invite sound play.'],
    morning_meeting: [1, 'Name games and morning messages include first sounds.'],
    transition: [1, 'Lining up by first sound takes one minute.'],
    music: [1, 'Songs with rhyme and rhythm support syllables.'],
    independent_reading: [1, 'Decoding new words with a partner applies blending.'],
  },
  wordings: {
    clear: `
      phonological awareness; phonemic awareness; rhyme; rhyming; syllables; segment; blend sounds
      blending; initial sounds; final sounds; delete sounds; sound-letter; letter sounds; decode
      manipulate sounds; onset rime; isolate sounds; count syllables
    `,
    likely: ``,
    hints: ``,
  },
};
