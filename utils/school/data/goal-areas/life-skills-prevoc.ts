import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const lifeSkillsPrevoc: GoalAreaFacts = {
  label: 'Life skills and pre-vocational tasks',
  disciplines: ['OT', 'SLP', 'PT'],
  gradeBands: ['3-5', '6-8', '9-12'],
  description: 'Cooking, cleaning, money, classroom and school jobs, work stamina and quality.',
  occupations: ['instrumental activities of daily living', 'work'],
  functionalAreas: ['set-up and clean-up', 'task behavior and completion'],
  exampleGoals: [
    'Using a picture recipe, the student will complete all steps of a cold snack with two or fewer prompts in 4 of 5 cooking groups.',
    'The student will deliver mail to eight rooms in order and return within 20 minutes in 4 of 5 job shifts.',
    "After lunch the student will wipe three tables to the supervisor's standard with no more than one reminder on 4 of 5 days.",
  ],
  pullOutNote: 'Task set-up may be tried apart; stamina and quality show only on the job.',
  fits: {
    life_skills: [3, 'The skill is taught directly with real materials.'],
    vocational_community: [3, 'Work quality, pace and stamina are judged on the job.'],
    cleanup_packup: [2, 'Classroom jobs are early work tasks with a standard.'],
    lunch: [2, 'Paying, carrying, clearing and wiping are adult living skills.'],
    snack: [2, 'Preparing and serving a snack is a short complete task.'],
    elective: [2, 'Cooking, sewing and shop tasks are daily and work skills.'],
    specials: [1, 'Family and consumer science or shop classes teach tools and safety.'],
    study_hall: [1, "Money, schedules and forms can be practiced on the student's own needs."],
    arrival: [1, 'Clocking in or signing in mirrors a work start.'],
    library: [1, 'Shelving and checking books are real school jobs.'],
    bathroom_hygiene: [1, 'Grooming before work is part of job readiness.'],
    project_time: [1, 'Making items to sell or share introduces work roles.'],
  },
  wordings: {
    clear: `
      life skills; functional living; daily living; prevocational; vocational; job skills; work task; sort
      assemble; package; clean tables; wipe tables; recipe; cooking; money; purchase; classroom job
      school job; work stamina; task analysis; time clock
    `,
    likely: ``,
    hints: ``,
  },
};
