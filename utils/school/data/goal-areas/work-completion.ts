import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const workCompletion: GoalAreaFacts = {
  label: 'Starting and finishing work',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Beginning promptly, persisting, checking and handing in.',
  occupations: ['education', 'work'],
  functionalAreas: ['task behavior and completion'],
  exampleGoals: [
    'After class directions the student will begin written work within one minute in 4 of 5 assignments.',
    'Given a task broken into three steps, the student will finish all steps within the class work time in 80% of sampled lessons.',
    'The student will check off each part of a work list and hand it in without reminders on 4 of 5 days.',
  ],
  pullOutNote: 'Breaking down a specific assignment is done beside the student while the class works on it.',
  fits: {
    independent_work: [3, 'Starting, persisting and handing in happen without a lesson in the way.'],
    writing: [3, 'Getting started on a blank page is the commonest initiation problem.'],
    morning_work: [3, 'The same entry task daily makes prompt-free starting measurable.'],
    study_hall: [3, "Backlogs can be broken down and finished with the student's own materials."],
    vocational_community: [3, 'Jobs have a clear start, standard and finish.'],
    learning_centers: [2, 'Each station is a small task to begin and finish before the signal.'],
    math_lesson: [2, 'Problem sets have a countable amount and a deadline.'],
    science_social_studies: [2, 'Labs have ordered steps that must all be done.'],
    ela_lesson: [2, 'Response tasks show whether the student begins after directions.'],
    class_period: [2, 'Work periods inside each subject need the same start-and-finish plan.'],
    life_skills: [2, 'Task analyzes give step counts from start to finish.'],
    project_time: [2, 'Making a product by the end of the slot is concrete motivation.'],
    elective: [2, 'A project has a visible end.'],
    handwriting: [1, 'A short page offers quick success in finishing.'],
    art: [1, 'A visible product shows whether steps were completed.'],
    intervention_block: [1, 'Brief targeted tasks can be timed and checked off.'],
  },
  wordings: {
    clear: `
      task initiation; initiate; begin task; start work; work completion; complete assignments
      task completion; finish; independently complete; within the allotted time; work pace; persist
      number of prompts; stay with task until finished; hand in; turn in work; work independently
      checklist
    `,
    likely: ``,
    hints: ``,
  },
};
