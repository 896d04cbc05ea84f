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
    'Student will make inferences from text or pictures.',
    'Will explain idioms, similes and metaphors.',
    'Predicts what will happen and tells why.',
    'Explains cause and effect.',
    'Tells difference between fact and opinion.',
    'Gives a solution to a problem with reasons.',
    'Understands jokes, sarcasm and humor.',
    'Supports an answer with evidence from the text.',
    "Draws conclusions about a character's feelings and motives.",
    'Explains multiple meanings and implied messages.',
    'Tells what is probably happening and which clue says so.',
    'Explains sayings such as raining cats and dogs.',
    'Tells why something happened and what could happen next.',
    'Gives an opinion with two good reasons.',
    'Tells when someone is joking or being sarcastic.',
    'Says what a character thinks, wants or feels.',
    'Finds proof in the text for an answer.',
    'Thinks of ways to solve a problem and tells which is best.',
    'Tell what an idiom means 8/10.',
    'Guess what will happen next in story and say why',
    'Give 2 possible solutions to a problem and pick the best',
    'Read between the lines to tell how a character feels',
    'Sort statements into fact or opinion & explain',
    "During novel study, tells reasons behind a character's choice.",
    'Explains what "break a leg" really means.',
    'Decide if ad or article is trying to persuade & how.',
    'Make inferences from pics/text 80%.',
    'Explain figurative lang. in context.',
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
      inference; inferences; infer; infers; inferencing; inferential; make inferences; makes inferences
      make predictions; makes predictions; prediction; predictions; predict; predicts; figurative language
      figurative; figurative expressions; idiom; idioms; metaphor; metaphors; simile; similes; proverbs
      hyperbole; personification; sarcasm; sarcastic; joking; joke; jokes; irony; puns
      multiple meaning sentences; ambiguous; ambiguity; draw conclusions; draws conclusions; cause and effect
      cause/effect; cause-effect; problem solving language; verbal problem solving; verbal reasoning; reasoning
      explain reasoning; explains reasoning; justify; justifies; text evidence; support with evidence
      supporting evidence; abstract language; critical thinking; analyze; analyzes; interpret; interprets
      interpreting; nonliteral; non-literal; beyond the literal; between the lines; read between
      author's purpose; implied; implied meaning; what a character feels; what a character; character's feelings
      character motives; character motivation; fact and opinion; fact from opinion; fact or opinion
      opinion with; give reasons; states reason; hypothetical; what would happen; what will happen
      what might happen; generate solutions; pros and cons; compare viewpoints; persuade; persuasive; debate
      logical; logically; therefore; as a result; deduce; evaluate; absurdities; riddles; slang; double meanings
      advertising; explain why; explains why; what an idiom means; idiom means; idioms mean
      guess what will happen; what will happen next; will happen next; happen next; say why; possible solutions
      solutions to a problem; best solution; how a character feels; character feels; story theme; evidence from
      because and evidence; reasons behind; character's choice; behind a character; break a leg; really means
      really mean; what it really; trying to persuade; persuade & how; ad or article; bias; propaganda; reliable
      credible; claim; claims; argument; arguments; counterargument; support opinion; defend; defends
      explain answer; explains answer; explain thinking; explain how you know; how do you know; clues in text
      clues from; text clues; picture clues; context and background; background knowledge; schema
      hidden meaning; deeper meaning; moral; lesson of story; message of; symbolism; tone and mood; mood of
      poem; poetry; lyrics; author; author's; purpose; viewpoint; perspective in text; compare texts
      compare characters; contrast; synthesize; judge; categorize ideas; problem and solution in; consequence
      consequences of; if then; what if; because of; leads to; led to; effect of; effects; causes; caused
      relationship between; analogies; analogy; paradox; exaggeration; exaggerations; expression; expressions
      sayings; common sayings; figures of speech; wordplay; jokes mean; riddle; comics; ambiguous words
      two meanings; multiple meanings; double meaning; absurd; what is wrong; what's wrong; wrong in picture
      nonsense; guess; hypothesize; hypothesis; conclusions; make sense; reasonable; best answer; solve; solves
      verbal problems; brainstorm solutions; plan solutions; decide; decision and why; critical
      questions that require; higher order; higher-level; deep questions; why did; how did; what would
      what could; should have; make .. inference; make .. inferences; make .. predictions; explain .. idioms
      explain .. meaning .. figurative; interpret .. figurative; identify .. idioms; draw .. conclusions
      explain .. cause; identify .. cause; give .. reasons; give .. evidence; support .. evidence
      justify .. evidence; predict .. happen; explain .. reasoning; solve .. problems verbal
      identify .. sarcasm; tell .. sarcastic; state .. inference; explain .. character; explain .. why
      infer .. feelings; provide .. evidence; define .. idioms; use .. evidence
    `,
    likely: `
      meaning; explain; explains; predicting; passages; novels; opinion; serious; why; because; poems
      literature; problem; text; consequences; solution; reasons; evidence; conclusion; theme; guess
    `,
    hints: `

    `,
  },
};
