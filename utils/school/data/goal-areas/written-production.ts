import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const writtenProduction: GoalAreaFacts = {
  label: 'Written output and composition',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  description: 'Getting ideas onto the page in a reasonable time and length, by any method.',
  occupations: ['education'],
  functionalAreas: ['written work', 'task behavior and completion'],
  exampleGoals: [
    'Using a graphic organizer, the student will write a five-sentence paragraph on the class topic within the work period in 3 of 4 assignments.',
    'The student will record at least three key points from a lesson by hand, typing or dictation in 4 of 5 lessons.',
    'Given a checklist, the student will reread and fix capitals and end marks before handing in writing in 80% of assignments.',
    'Student will write a five-sentence paragraph with a topic sentence and conclusion.',
    'Given a story starter and a planning web, will get three ideas down on paper in fifteen minutes.',
    'Student will increase number of words written in a ten minute writing sample from 15 to 40.',
    'Uses a checklist to revise drafts for capitals, periods and complete sentences.',
    'Will answer short-response questions in writing with evidence and two or more sentences.',
    'Student will write an essay of three paragraphs with clear introduction, body and closing.',
    'Will complete journal entries of at least four related sentences during the writing block.',
    'Takes class notes by listing main points using an outline or guided notes.',
    'Will dictate or type a draft and then expand it with details.',
    'Writes a beginning, middle and end with transition words in a one-page narrative.',
    'Given sentence frames, will write three sentences about the science experiment.',
    'Will stay writing for ten minutes and add to the draft rather than stopping after one line.',
    'Edits for run-on sentences, fragments, commas and spelling using a rubric.',
    'Fills in an outline and uses it to write a report.',
    'Will write answers to open-ended test questions using part of the question in the answer.',
    'Organizes thoughts on a story map before writing independently.',
    'Writes an email or letter to a peer with greeting, body and closing.',
    'Will write at least 5 sentences on an assigned subject in 20 minutes using a planning sheet.',
    'Student will compose a paragraph with intro, 3 supporting facts, conclusion.',
    'Given sentence starters and a word bank, will respond to a prompt in writing with 2 complete thoughts.',
    'Will jot down 3 facts during lectures with skeleton notes 4/5 lectures',
    'Correct own spelling and end marks in first drafts with an editing checklist 80%',
    'For a 30 min writing time, student will produce at least half page on topic by hand or keyboard.',
    'Use a graphic organizer to plan and write an informational paragraph w/ 80% on rubric.',
    'Student will fill in all the written parts of a lab sheet before class ends.',
    'Produce a 4 sentence constructed response using RACE organizer.',
    'Will expand simple written sentences with adjectives & conjunctions 8/10.',
  ],
  pullOutNote:
    'Choosing between pencil, keyboard and dictation may need a one-off trial outside class; the output itself belongs to lessons.',
  fits: {
    writing: [3, "Planning, drafting and revising are the block's whole purpose."],
    independent_work: [2, 'Longer seatwork shows how much is produced when nobody is prompting.'],
    ela_lesson: [2, 'Responding to text asks for ideas on paper within a set time.'],
    science_social_studies: [2, 'Lab reports and short answers need organized content-area sentences.'],
    study_hall: [2, "Unfinished essays can be broken into steps using the student's own assignments."],
    class_period: [2, 'Secondary classes demand notes and constructed answers every day.'],
    computer_time: [2, 'A device slot lets the student draft with the tools named in the plan.'],
    project_time: [1, 'Posters and slides need captions of manageable length.'],
    morning_work: [1, 'Journal prompts give a small daily sample of output.'],
    intervention_block: [1, 'Targeted writing groups practice the same paragraph frames.'],
    math_lesson: [1, 'Explain-your-thinking answers need a written sentence or two.'],
    lab: [1, 'A lab sheet asks for short answers.'],
  },
  wordings: {
    clear: `
      written expression; written output; written production; compose; composes; composition; paragraph
      write a paragraph; paragraphs; complete sentences in writing; writing stamina; graphic organizer
      generate ideas; ideas on paper; ideas down; note taking; note-taking; take notes; takes notes
      guided notes; written response; open response; written responses; edit written work; edits; editing; edit
      revise; revising; proofread; proofreads; complete written assignments; amount of writing; written language
      essay; essays; topic sentence; supporting details; concluding sentence; opening and closing; five sentence
      multi-paragraph; rough draft; first draft; draft; drafts; informational piece; opinion piece
      narrative writing; writing prompt; capitals and punctuation; capitalization; punctuation; end marks
      write complete sentences; written sentences; written work output; written assignments; written product
      written narratives; dictation; scribe; dictate; plan draft and revise; brainstorm; planning web; story web
      sentence starters in writing; sentence frames in writing; writing block; writing time; writing task
      increase written; number of sentences; sentences in journal; journal entries; journal entry
      constructed response; text response in writing; words in ten minutes; correct word sequences
      total words written; written report; answer in writing; quick write; spelling in written work
      sentence with capital; write three sentences; write # sentences; writes # sentences
      write # or more sentences; writing rubric; lab report; write a story; write an opinion
      writing assignments; half page; half a page; page on topic; written parts; lab sheet; fill in written
      blank answers; short answer; short answers; written answer; extended response
      sentence expansion in writing; write on topic; on-topic sentences; stay on topic in writing
      connected sentences in writing; get thoughts on paper; thoughts on paper; write a summary; written summary
      outline; outlines; bibliography; research report; cite; writing conventions; run-on sentences
      sentence fragments; commas; capitalize; period at end; writing fluency; words per page; journal writing
      write for # minutes; write about; writes about; writing independently; informational paragraph
      narrative paragraph; opinion paragraph; persuasive essay; compare contrast essay; write an email
      write .. paragraph; write .. sentences; writes .. details; produce .. paragraph; produce .. writing
      ideas .. paper; increase .. written; edit .. work; check .. punctuation; correct .. punctuation
      write .. essay; answer .. writing; record .. points; write .. response; organize .. writing
      use .. organizer; write .. story; reread .. fix; complete .. written; organize .. ideas; fix .. capitals
    `,
    likely: `
      sentences; write; writing; notes; written; lecture; main points; organizer; assignments in writing
      in writing; writing sample; words; composing; topic; thesis; paragraph; outline; sentence; conclusion
      details; brainstorming; introduction; transitions in writing; genre; rubric; writes; blank; page
      copying notes
    `,
    hints: `

    `,
  },
};
