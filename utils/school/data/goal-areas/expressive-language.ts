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
    'Student will speak in complete sentences of five or more words.',
    'Will use past tense verbs correctly.',
    'Uses pronouns he, she, they in sentences.',
    'Describes objects by color, size, function and parts.',
    'Asks and forms questions with correct word order.',
    'Combines two or three words to talk about pictures.',
    'Uses conjunctions to make longer sentences.',
    'Tells ideas using specific words rather than stuff.',
    'Uses plural, possessive and verb endings.',
    'Uses word finding strategies when stuck for a word.',
    'Uses longer sentences with correct grammar.',
    'Tells about pictures with who is doing what.',
    'Uses he, she, they, is, are and -ed endings correctly.',
    'Puts three words together to talk.',
    'Increases average length of utterance.',
    'Asks who, what and where questions.',
    'Describes an animal by how it looks and what it does.',
    'Uses because, so and if to join ideas.',
    'Explains ideas in words that others understand.',
    'Use is/are + verb-ing in sentences 80%.',
    'Increase sentence length to 5-6 words in spontaneous speech.',
    'Tell 3 details about an item: color, size, what it does',
    'Will use and, but, so to connect ideas aloud.',
    'Produce regular plurals and possessive s 8/10',
    'At snack, will ask for things in 3-4 word sentences.',
    'Uses has/have, was/were right in talking 80%.',
    'Explain a game to a peer in clear full sentences.',
    'Use regular past tense -ed in conv. 80%.',
    'Formulate gramm. correct sentences given picture.',
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
      expressive language; expressive vocabulary; complete sentences; complete sentence; grammatically complete
      grammatically correct; grammatical; grammatical sentences; syntax; sentence structure
      sentence formulation; formulate; formulates; formulate sentences; compound sentences; complex sentences
      compound and complex; conjunction; conjunctions; subordinate; past tense; irregular past tense
      regular past tense; verb tense; verb tenses; present progressive; is verbing; future tense; plural
      plurals; irregular plurals; possessive; possessives; pronoun; pronouns; he/she; he and she; his/her
      subject pronouns; articles a the; prepositions expressive; auxiliary verbs; copula; third person
      subject-verb agreement; subject verb agreement; mean length of utterance; mlu; utterance; utterances
      word utterances; # word utterances; # word phrases; # word sentences; # -word sentences; word combinations
      combine words; combines words; two-word; two word phrases; three-word; descriptive; attributes; features
      expressively; labeling; name pictures; names pictures; ask wh- questions; ask wh questions; question forms
      formulate questions; word finding; word-finding; circumlocution; adverbs; elaborate; elaborates
      expand sentences; expands sentences; express ideas; expresses ideas; verbal expression; verbally express
      oral expression; oral language; orally; explain orally; spontaneous sentences; spontaneous utterances
      spoken sentences; sentence of at least; at least # words; morphemes; morphological endings; negation
      negatives expressive; specific vocabulary; nonspecific words; non-specific; thing or stuff
      compare and contrast orally; verbalize; verbalizes; tell about; tells about; talk about; state opinions
      answers in complete; sentence length; longer sentences; describe objects; describe an object
      describes object; details about an item; describe by; verb-ing; verb + ing; is/are; regular plurals
      possessive s; connect ideas aloud; connect ideas; and but so; expressive; say in sentences
      grammar in speech; grammatical forms; correct grammar; 3-4 word sentences; # word; word sentences
      # to # word; has/have; was/were; do/does; in talking; full sentences; clear full sentences
      clear sentences; explain a game; explain how; tells how; gives information; give information
      give directions to; express complete thoughts; complete thought; complete thoughts; organized sentences
      clear ideas; clear message; message clearly; specific; precise words; says more; say more; adds details
      gives details; three details; answer in sentences; answers in sentences; speaks in; talk in; talking in
      spoken; speak; utter; language sample; language samples; word order; correct order of words
      subject and verb; subject verb object; noun verb; agent action; action object; helping verbs; be verbs
      can will; contractions; comparatives; superlatives; er est; ing verbs; ed; -ed; -ing; -s; third-person
      3rd person; reflexive; possessive pronouns; object pronouns; i you; me my; prepositional phrases
      relative clauses; clauses; question words; form questions; forms questions; wh-question; interrogative
      does questions; yes/no question forms; if; so; when; after; since; combine sentences; combines sentences
      compound; complex; telling; narrate; comment in sentences; request in sentences; sentence starter
      sentence frame; sentence strip; scrambled; generates sentences; sentence for picture; describe pictures
      picture scene; picture description; weekend; retrieve; recall words; tip of the tongue; first sound cue
      use .. past; use .. pronouns; use .. verbs; use .. plurals; use .. correct tense; formulate .. sentences
      describe .. object; describe .. picture; describe .. features; ask .. questions; produce .. sentences
      produce .. utterances; combine .. words; express .. ideas; tell .. features; answer .. complete
      use .. conjunctions; name .. items; label .. actions; label .. objects; label .. pictures; say .. sentence
      expand .. utterances; increase .. utterance
    `,
    likely: `
      sentences; sentence; verbal; verbally; tense; produce sentences; picture description; describe; phrases
      verbs; ask questions; aloud; spoken; label; grammar
    `,
    hints: `

    `,
  },
};
