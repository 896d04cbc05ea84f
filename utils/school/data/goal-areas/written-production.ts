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
  ],
  pullOutNote: 'Choosing between pencil, keyboard and dictation may need a one-off trial outside class; the output itself belongs to lessons.',
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
      written expression; written output; written production; compose; paragraph; write a paragraph
      complete sentences in writing; writing stamina; graphic organizer; generate ideas; note taking
      take notes; written response; open response; edit written work; complete written assignments
      amount of writing; written language
    `,
    likely: ``,
    hints: ``,
  },
};
