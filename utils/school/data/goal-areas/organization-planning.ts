import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const organizationPlanning: GoalAreaFacts = {
  label: 'Organization, planning and time management',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['3-5', '6-8', '9-12'],
  description: 'Planner use, folders, long assignments, estimating time, prioritizing: executive function.',
  occupations: ['education', 'instrumental activities of daily living'],
  functionalAreas: ['task behavior and completion', 'memory and understanding'],
  exampleGoals: [
    'By the end of each period the student will record the assignment and due date in a planner in 9 of 10 classes.',
    'Given a multi-week project, the student will list steps with target dates and meet 80% of them.',
    'During weekly binder checks, at least 90% of papers will be in the correct section for four straight weeks.',
  ],
  pullOutNote: 'Planning talk fits study hall or advisory; private coaching helps where peers would notice.',
  fits: {
    study_hall: [3, 'Planning assignments, sorting papers and setting priorities is what the time is for.'],
    homeroom_advisory: [3, 'Grade checks and planner reviews are already expected here.'],
    cleanup_packup: [3, 'Recording homework and sorting folders happens daily against a clock.'],
    arrival: [2, 'A checklist turns unpacking into practice in planning a sequence.'],
    project_time: [2, 'Open-ended work needs materials, steps and time to be planned.'],
    writing: [2, 'Outlines and organizers plan ideas before words.'],
    class_period: [2, "Each teacher's system for notes and due dates must be managed."],
    independent_work: [2, 'Choosing an order for several tasks is a small planning problem.'],
    transition: [2, 'Locker stops need thinking ahead to the next two classes.'],
    vocational_community: [2, 'Job lists and time sheets make planning concrete.'],
    life_skills: [2, 'Recipes and shopping lists are sequenced plans.'],
    elective: [2, 'Materials and project stages must be kept track of.'],
    lab: [2, 'Materials, steps and results need an order.'],
    dismissal: [1, 'A last bag check shows whether the plan for home is complete.'],
    science_social_studies: [1, 'Long projects come with dated steps.'],
    computer_time: [1, 'Naming, filing and finding digital work is organization too.'],
  },
  wordings: {
    clear: `
      executive function; executive functioning; organization; organize; planner; agenda book
      assignment notebook; binder; folders; long-term assignment; plan steps; prioritize; time management
      estimate time; due dates; missing work; to-do list; organize thoughts; working memory
      desk organization
    `,
    likely: ``,
    hints: ``,
  },
};
