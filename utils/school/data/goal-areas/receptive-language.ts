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
    'Student will answer who, what, where, when and why questions.',
    'Will identify main idea and details from a story.',
    'Points to pictures named.',
    'Recalls information heard in a paragraph.',
    'Demonstrates understanding of sentences with pronouns, negatives and plurals.',
    'Answers yes/no questions.',
    'Restates what the teacher explained.',
    'Answers comprehension questions after listening.',
    'Identifies objects by use or description.',
    'Answers who, what, where and when about a story.',
    'Points to the right picture when a sentence is said.',
    'Tells the main idea of something heard.',
    'Remembers facts from a short talk.',
    'Understands questions with not, or, before and after.',
    'Answers yes or no questions correctly.',
    'Shows that directions and stories are understood.',
    'Finds the object that is described.',
    'Point to objects by function from group of 4.',
    'Will answer who/what/where Qs after 3-sentence paragraph.',
    'Recall 3 facts from information heard in class',
    'Show understanding of he/she, in/on by choosing right picture',
    'Identify the most important idea of a read aloud 80%',
    'During circle, answers "what doing" and "where" with pictures.',
    'Listen to 4 sentence passage and tell two things about it.',
    'Chooses picture for "the girl is not eating".',
    'Answer WH ?s re: short passage 80%.',
    'ID main idea of paragraph.',
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
      receptive language; receptive vocabulary; listening comprehension; auditory comprehension; comprehension
      comprehend; comprehends; comprehension questions; understand; understands; understanding; understanding of
      answer questions; answers questions; answer wh- questions; answer wh questions; answers wh; wh- questions
      wh questions; wh-questions; who what where; who what when where; why and how; why questions; how questions
      literal questions; questions about a story; questions about story; questions about the text
      yes/no questions; yes no questions; yes/no; main idea; main ideas; key details; supporting detail
      point to; points to; point to pictures; identify pictures; identifies pictures; identify objects
      identifies objects; identify object; picture that matches; matches sentence; receptively
      receptively identify; auditory processing; auditory memory; auditory information; recall information
      recall details; recalls details; recall facts; recalls; remember; paraphrase; paraphrases; restate
      restates; retain; story presented orally; read aloud to student; passage read aloud; paragraph read aloud
      orally presented; presented orally; verbally presented; spoken sentences comprehension; passive sentences
      embedded sentences; complex sentences comprehension; negatives; sentence comprehension
      understand sentences; word problem; word problems; what is being asked; listens to; listening skills
      after listening; follow conversation; text comprehension; reading comprehension; after reading
      answers about; respond to questions; responds to questions; responding to questions
      inferential and literal; short story questions; answer simple questions; identify main
      sequence of events identify; understands concepts; field of; given a field of; facts from information
      information heard; heard in class; most important idea; important idea; choosing right picture
      right picture; correct picture; point to objects by function; objects by function; from group of
      from a group of; qs after; questions after; field of pictures; what doing; where with pictures
      answers what; answers where; tell two things about; two things about it; sentence passage
      listen to # sentence; chooses picture; choose picture; picks picture; picture for; girl is; boy is; not
      who is; shows understanding; show me; give me the; touch the; find the; get the; looks at named
      look at named; named object; named objects; named picture; objects when named; body parts when named
      people when named; action pictures; identify actions; identify verbs; understands words; understands he
      pronouns understanding; plural understanding; understand negation; sentences heard; hears; heard; told
      information given; after a story; short passage; short paragraph; grade level passage; grade-level text
      orally; lecture; teacher talk; class lecture; what was said; what the teacher said; what was read
      book read; story read; text read; reading passage; paragraph; remembers; remember #; repeat sentences
      sentence repetition; repeats sentences; repeat numbers; what happened; when questions; who questions
      where questions; what questions; wh-; questions about; yes no; yes or no; factual; fact questions; literal
      most important; gist; key idea; key points; main points heard; identify topic; central idea
      lesson content; directions understanding; two choices; from choices; field of #; f:3; multiple choice
      eye gaze to answer; answer by pointing; response accuracy to questions; answer .. questions; answer .. who
      answer .. why; answer .. what; identify .. main; point .. picture; point .. pictures; point .. object
      respond .. questions; recall .. details; recall .. facts; understand .. questions; understand .. sentences
      identify .. details; listen .. story; listen .. answer; after .. listening; identify .. pictures
      restate .. main; paraphrase .. explanation; demonstrate .. understanding; answer .. comprehension
      answer .. story; tell .. main; select .. picture
    `,
    likely: `
      questions; question; answer; passage; listening; own words; paragraph; read aloud; details; information
      facts
    `,
    hints: `

    `,
  },
};
