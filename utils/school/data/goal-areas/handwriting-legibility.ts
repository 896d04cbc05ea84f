import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const handwritingLegibility: GoalAreaFacts = {
  label: 'Handwriting legibility',
  disciplines: ['OT'],
  gradeBands: ['K-2', '3-5', '6-8'],
  description:
    'Others can read what the student writes by hand: formation, size, spacing, placement on the line, speed.',
  occupations: ['education'],
  functionalAreas: ['written work'],
  exampleGoals: [
    'Given lined paper and a model at the top of the page, the student will write three sentences with at least 90% of letters resting on the line in 4 of 5 weekly writing samples.',
    'During classroom writing, the student will leave a visible space between words in 8 of 10 opportunities with no more than one verbal reminder.',
    'By the end of the year the student will write 12 of 12 commonly reversed letters correctly in first-draft work on three sampled days.',
    'Student will form all lowercase letters using correct starting points and sequence with 90% accuracy.',
    'When writing two sentences in the journal, letters will rest on the bottom line and tall letters will reach the top line.',
    'Student will leave a finger-width gap between words in daily written work with one verbal cue.',
    'Given a letter strip on the desk, the student will fix reversed letters and numbers before turning in the paper.',
    'Will write numbers 1 to 20 with correct formation and no backwards digits.',
    'Student will reduce letter size to fit wide-ruled notebook paper in four of five assignments.',
    'Will write the cursive alphabet, joining letters, so that the teacher can read it.',
    'Student will use lighter pencil pressure so that paper is not torn and writing can be erased.',
    'Written work will be at least 80% legible to a reader who does not know the student.',
    'Copies a short sentence from a near model with correct capitals, spacing and line placement.',
    'Increase legibility of written work from half to most words as judged by someone who has not seen it.',
    'Student will improve letter sizing and spacing so that sentences copied from a near model can be read.',
    'Using a highlighted writing line, will place letters with tails such as g, j, p, q and y below the line.',
    'When writing spelling words, will not mix capital and lowercase letters inside a word.',
    'Will keep handwriting neat for a whole page without letters getting larger or running together.',
    'Fixes b, d, p and q reversals on own paper with an alphabet strip.',
    'Will write name, date and heading legibly on every assignment.',
    'Cursive letters will connect and lean the same way in a five-word sentence.',
    'Presses hard enough to be seen but does not break the pencil or tear the page.',
    'When copying spelling words, Student will keep letters a consistent height in 8/10 words.',
    'Student will produce neat written work that a classmate can read back without help on 3 of 4 papers.',
    'Given a slant board and visual model, will correctly form g, j, p, q, y below the line with 80% accuracy.',
    'Will decrease b/d confusion when writing from 6 per page to 1.',
    'Write his spelling list with good spacing so each word stands alone.',
    'During math, student will write digits so they are the right way around and fit in the boxes 9/10.',
    "Student's writing in science notebook will sit on lines and have spaces so that teacher can read 8/10 words.",
    'Will use correct upper/lowercase letters when writing sentences from dictation.',
    'Will increase writing speed to 25 letters/min while staying readable.',
    'In 4/5 classwork samples letter height and placement will be correct for 85% letters.',
    'Improve printing so that words are not all run together.',
  ],
  pullOutNote:
    'Learning a brand-new motor pattern can need a few short separate sessions; readable daily work can only be judged in class.',
  fits: {
    handwriting: [3, 'The lesson is the skill, with models, lined paper and feedback already in place.'],
    writing: [
      3,
      'Twenty or more minutes of real drafting shows whether legibility survives when ideas compete for attention.',
    ],
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
      handwriting; legible; legibly; legibility; letter formation; form letters; forms letters; form all letters
      letter size; letter sizing; sizing; sizes letters; spacing between words; finger spaces
      spaces between words; space between words; on the baseline; on the line; sit on the line
      sitting on the line; line orientation; line placement; letter placement; letter alignment
      letter reversals; reversals; reverse letters; reversed letters; write a sentence; copy a sentence
      upper and lower case; uppercase and lowercase; upper case; lower case letters; lowercase letters
      uppercase letters; capital letters formation; numeral formation; form numbers; number formation
      write numbers; write numerals; number reversals; pencil pressure; writing pressure; too hard with pencil
      writing speed; near-point model; handwritten work; handwritten; cursive; manuscript; print all letters
      print sentences; readable; readability; unfamiliar reader; unfamiliar adult can read
      tall small and descending; descending letters; tail letters; three lined paper; 3 lined paper; lined paper
      adapted paper; raised line paper; highlighted paper; letters per minute; neatness of writing; neat writing
      handwriting without tears; d'nealian; zaner; correct letter starts; starting at the top
      letters from the top; top to bottom strokes; correct stroke sequence; write the alphabet
      alphabet from memory; write all # letters; write # letters; letters of the alphabet in writing
      within the lines; within writing lines; letters in words; written letters; letter strips
      diagonals in letters; legibly write; adapted pencil; letters a consistent height; consistent height
      letter height; neat written; classmate can read; read back; can be read; others can read; below the line
      above the line; descend; b/d confusion; b/d; confusing b; reversed; good spacing; spacing so
      word stands alone; correctly form; slant board; form lowercase; form uppercase; printing letters
      =baseline; handwrite; written neatly; neatly; digits the right way; right way around; fit in the boxes
      write digits; stay readable; staying readable; upper/lowercase; letters/min; handwriting speed
      letters rest on; size of letters; uniform size; ascender; descender; baseline alignment; backwards letters
      backward letters; letter legibility; word legibility; sentence legibility; sloppy; erasures; over-write
      correct letter; letter case; mixing capitals; capital in middle; manuscript letters; cursive letters
      letter joins; name legibly in cursive; signature; write clearly; writing that others can read
      letters .. line; letters .. readable; write .. readable; words .. spaced; letters .. correctly formed
      form .. letters; size .. letters; letters .. sized; letter .. formed; write .. legibly
      write .. sentence .. line; write .. cursive; print .. letters; letters .. float; spacing .. words
      space .. words; write .. numbers; writing .. reversals; letters .. placement; write .. alphabet
      read his work; read her work; read their work; reader can read; read own writing; read by others
      within boxes; within the boxes; stay in boxes; inside the boxes; in the box
    `,
    likely: `
      spacing; alignment; copy words; copy sentences; write legibly; legible enough; slant; stroke; numerals
      pencil grip for writing; tall letters; desk strip; letters; printing; print; neat; alphabet; letter; digit
      boxes; ruled; wide-ruled; slanted; tops; starting point; reading back; copy; sample; written; backwards
    `,
    hints: `

    `,
  },
};
