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
    'Student will identify and make rhymes.',
    'Will blend and segment sounds in words.',
    'Counts syllables in words.',
    'Names the first and last sound in words.',
    'Deletes or changes sounds to make new words.',
    'Matches letters with sounds.',
    'Reads and spells short vowel words.',
    'Breaks words into parts by tapping.',
    'Names upper and lower case letters.',
    'Tells words that rhyme.',
    'Says each sound in a word and puts sounds together.',
    'Claps the parts of a word.',
    'Says the first and last sound heard.',
    'Changes a sound to make a new word.',
    'Names letters and their sounds.',
    'Reads short words by sounding them out.',
    'Tell if 2 words rhyme 9/10.',
    'Break 3 sound words into each sound.',
    'Take away first sound & say the new word 8/10',
    'Name letter sounds for 26 letters',
    'Put sounds /c/ /a/ /t/ together to say word.',
    'Identify how many parts (syllables) hears in words.',
    'Tell what word is left when a part is taken away.',
    'Blend/segment CVC words 80%.',
    'Produce rhyming word 8/10.',
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
      phonological awareness; phonemic awareness; phonemic; phonological; rhyme; rhymes; rhyming; rhyming words
      rhyming match; syllable; syllables; clap syllables; count syllables; segment; segments; segmenting
      segment words; segment sounds; segment phonemes; blend sounds; blends sounds; blending; blends phonemes
      phonemes; phoneme; onset; onset-rime; onset rime; rime; initial sound; initial sounds; beginning sound
      beginning sounds; final sound; ending sound; ending sounds; medial sound; medial vowel; first sound
      isolate sounds; isolates sounds; sound isolation; manipulate sounds; manipulates sounds; delete sounds
      sound deletion; phoneme deletion; substitute sounds; sound substitution; letter-sound; letter sound
      letter sounds; letter-sound correspondence; sound-symbol; sound symbol; letter names; names letters
      identify letters; identifies letters; letter identification; letter recognition; decode; decodes; decoding
      cvc words; cvc; cvcc; nonsense words; phonics; phonics patterns; sound out; sounds out; sight words
      sight word; high frequency words; early literacy; pre-literacy; print awareness; concepts of print
      alliteration; words in a sentence count; elkonin; sound boxes; spell cvc; spelling patterns; encode
      encoding; reading fluency words; oral reading fluency; break words; break spoken words
      put sounds together; hear sounds; identify the sounds; match sounds; vowel sounds; short vowels; digraphs
      alphabet sounds; words rhyme; 2 words rhyme; take away first; take away; say the new word; new word
      each sound; into each sound; 3 sound words; three sound words; sounds in words; number of syllables
      sounds in a word; sounds together to say; /c/ /a/ /t/; parts (syllables); how many parts; parts hears
      how many sounds; how many syllables; hears in words; hear in words; word is left; what word is left
      part is taken away; taken away; take off; without the; change the sound; change first; switch sounds; swap
      new word when; same sound; same beginning; same ending; starts with; start with the same; ends with
      begins with; beginning with; words that start; words that begin; first letter sound; letter of; abc; abcs
      alphabet letters; alphabet; uppercase letter names; print concepts; left to right print; book handling
      word boundaries; compound words; break compound; blend syllables; blend words; stretch words; stretches
      push sounds; fingers for sounds; chips; markers for sounds; boxes; nursery rhymes; silly words
      pseudowords; nonwords; short a; long vowels; silent e; consonant digraph; vowel team; read words
      reads words; read # words; sounding out; decodable; fry words; dolch; spelling words by sound
      invented spelling; dictated words; write sounds; reading readiness; phoneme segmentation; dibels; psf; nwf
      lnf; fluent letter; phoneme phoneme; phoneme phoneme phoneme; sounds phoneme phoneme; blend .. sounds
      segment .. words; segment .. sounds; identify .. rhyming; produce .. rhyming; produce .. rhymes
      identify .. sound; identify .. initial; identify .. beginning; clap .. syllables; count .. syllables
      delete .. sounds; isolate .. sound; match .. letter; match .. sounds; break .. words; decode .. words
      name .. letters; identify .. letters; manipulate .. sounds; segment .. phonemes; blend .. phonemes
      read .. cvc; identify .. syllables; generate .. rhyming; recognize .. rhyme
    `,
    likely: `
      clap; tiles; sound; letters; tapping
    `,
    hints: `

    `,
  },
};
