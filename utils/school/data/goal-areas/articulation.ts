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
    'Student will say /r/ correctly in words and sentences.',
    'Will produce s-blends in conversation.',
    'Uses final consonants in phrases.',
    'Speech will be understood by unfamiliar listeners.',
    'Produces target sounds in all positions with 80% accuracy.',
    'Corrects own sound errors in connected speech.',
    'Produces two and three syllable words with all syllables.',
    'Reduces fronting, stopping and gliding.',
    'Imitates vowels and simple consonant-vowel combinations.',
    'Carries over correct sounds into classroom reading.',
    'Says s, z, sh and ch clearly in talking.',
    'Uses the last sound in words.',
    'Makes r in the beginning, middle and end of words.',
    'People who do not know the student can understand what is said.',
    'Says long words with all their parts.',
    'Hears own mistakes in sounds and says the word again correctly.',
    'Puts tongue in the right place for l and th.',
    'Says consonant blends in sentences and reading.',
    'Produce /l/ in initial, medial & final positions of words with 85% acc.',
    'Will be 80% understandable to unfamiliar people in 3-min sample.',
    'Use correct "sh" and "ch" in reading aloud.',
    'Eliminate cluster reduction in phrases 80%',
    'Self-correct lateralized s during talk w/ SLP',
    'During read alouds, student will make good /k/ sounds at ends of words.',
    'Says longer words like "computer" with all the parts.',
    'Familiar adults will understand 9 of 10 utterances w/out context.',
    'Produce s-blends at sentence level 80%.',
    'Decrease phonological process of fronting to 20%.',
  ],
  pullOutNote:
    'Learning where the tongue goes needs quiet and a mirror; sentence level and conversation carry over in class.',
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
      articulation; articulate; articulates; speech sound; speech sounds; speech sound production
      phoneme production; target sounds; target sound; produce sounds; produces sounds; produce /r/; /r/; /s/
      /l/; /th/; /k/; /g/; /sh/; /ch/; /z/; /f/; /v/; r sound; s sound; vocalic r; vocalic; prevocalic
      r-colored; s-blends; s blends; l blends; r blends; l-blends; r-blends; consonant blends; cluster reduction
      consonant clusters; initial position; medial position; final position; all positions; positions of words
      conversational level; in isolation; initial medial and final; final consonant; final consonants
      final consonant deletion; lisp; lateral; lateral s; interdental; tongue placement; placement cues
      phonological process; phonological processes; phonological patterns; intelligible; intelligibility
      intelligibly; understood by; speech clarity; clear speech; speak clearly; speaks clearly; misarticulate
      overarticulate; overarticulates; over-articulate; multisyllabic words; multisyllabic; multi-syllabic
      all syllables; weak syllable deletion; syllable shapes; cvc syllable; cv; cvcv; apraxia; motor speech
      dysarthria; vowels; vowel production; vowel distortion; voiced; voiceless; correctly produce
      sound in words; sound in sentences; sound production; carryover of sound; carryover speech
      generalize sound; pronounce; pronounces; pronunciation; speech production; slow rate intelligibility
      unfamiliar listener; unfamiliar listeners; minimal pairs; self-correct speech errors; self-corrects errors
      speech errors; error sounds; sound errors; oral reading sounds; stimulable; k and g; phonemes at the
      structured conversation; =fronting; =gliding; =backing; understandable; understandable speech; lateralized
      lateralized s; phonemes in words; speech sound errors; intelligible to; understood by others
      sounds in words; sounds in sentences; sounds in conversation; correct sounds; clear s; clear r
      correct sound; consonant-vowel; vowel-consonant; consonants; consonant; distortion; distorts; substitutes
      omits; speech sample intelligibility; airstream; cognates; good /k/; at ends of words; ends of words
      end of words; longer words; with all the parts; all the parts; familiar adults will understand
      understand # of # utterances; without context; w/out context; easily understood; hard to understand
      phoneme; sound at; beginning of words; middle of words; correct tongue; tongue up; lips; lip rounding; jaw
      voicing; aspiration of; drill; carryover; in reading; oral reading; while reading aloud; poem
      tongue twisters; list of words; single words; 1-syllable; one-syllable; two-syllable; three-syllable
      3-syllable; vowel; diphthongs; er; ar; or; air; ear; str; spl; triple blends; sp; st; sk; sl; sw; sn; sm
      kr; tr; dr; gr; fr; cr; bl; cl; fl; gl; pl; y; j; ng; m; b; p; t; d; n; h; f; v; bilabial; alveolar; velar
      velars; fricative; fricatives; affricate; affricates; liquids; glides; nasals; omission; omitting
      substituting; distorting; deletion; vocalization of; assimilation; reduplication; weak syllable
      metathesis; motor planning for speech; speech movements; sequencing sounds; repeat words
      repetition of words; imitates sounds; imitate sounds; phoneme in; phoneme sounds; phoneme correctly
      phoneme in sentences; phoneme blends; phoneme words; missed sound; missed sounds; self-check sound
      sound check; speech target; sound clearly; sounds clearly; clear sounds; clear sound; produce .. sound
      produce .. sounds; produce .. position; produce .. words; produce .. blends; produce .. sentences
      say .. sound; use .. final; reduce .. deletion; increase .. intelligibility; improve .. articulation
      use .. clear; produce .. phonemes; produce .. syllables; self .. correct .. sound; eliminate .. process
      correct .. production; mark .. consonants; imitate .. sounds; use .. correct .. sh; use .. sounds
      correct .. sh; pronounce .. words; say .. clearly; say .. words
    `,
    likely: `
      produce; words; conversation; sentences; phrases; sound; spontaneous; word; clear; position
      sentence level; word level; phrase level; sounds; spontaneous speech; clearly; isolation; speech; th; sh
      ch; =stopping; blends; clusters
    `,
    hints: `

    `,
  },
};
