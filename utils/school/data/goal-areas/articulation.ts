import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const articulation: GoalAreaFacts = {
  label: 'Speech sounds and intelligibility',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Producing sounds so that listeners understand, up to conversation.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'In class discussion the student will produce /s/ and s-blends correctly in 80% of words across three samples.',
    'When reading a paragraph aloud with a partner, the student will use correct /r/ in 8 of 10 target words.',
    "During snack conversation the student's speech will be understood by an unfamiliar adult in 9 of 10 utterances.",
  ],
  pullOutNote: 'Learning where the tongue goes needs quiet and a mirror; sentence level and conversation carry over in class.',
  fits: {
    phonics_word_study: [3, 'Sounds are already being said, heard and linked to letters in unison.'],
    morning_meeting: [2, 'A daily greeting or share carries target words in a short turn.'],
    small_group: [2, 'Reading aloud at a table gives many target words with peers near.'],
    independent_reading: [2, 'Partner or whisper reading lets sounds be checked in real text.'],
    play_centers: [2, 'Favorite play words can be recast many times.'],
    learning_centers: [2, 'A games station can be loaded with target sounds for everyone.'],
    snack: [2, 'Relaxed talk shows conversational carry-over.'],
    lunch: [2, 'Noise and real listeners test intelligibility.'],
    closing_circle: [2, 'One sentence about the day is a manageable daily sample.'],
    world_language: [2, 'Clear sounds are listened for and repeated in every lesson.'],
    ela_lesson: [1, 'Partner talk includes curriculum words with the target sound.'],
    science_social_studies: [1, 'Oral reports and new terms stretch longer words.'],
    class_period: [1, 'Answering aloud in secondary classes shows carry-over.'],
    homeroom_advisory: [1, "Small friendly groups suit older students' self-monitoring."],
    arrival: [1, 'Names and greetings can hold the target sound every day.'],
    recess: [1, 'Excited speech shows whether new sounds hold up.'],
  },
  wordings: {
    clear: `
      articulation; speech sounds; produce the sound; /r/; /s/; /l/; /th/; /k/; /g/; phoneme
      phonological processes; fronting; stopping; cluster reduction; blends; initial position
      final position; intelligible; intelligibility; conversational speech; sound production
      over-articulate
    `,
    likely: ``,
    hints: ``,
  },
};
