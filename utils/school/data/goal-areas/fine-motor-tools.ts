import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const fineMotorTools: GoalAreaFacts = {
  label: 'Classroom tools and hand skills',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Scissors, glue, pencils, rulers, blocks, small materials; two hands working together; finger strength and control.',
  occupations: ['education', 'play'],
  functionalAreas: ['using materials', 'manipulation'],
  exampleGoals: [
    'During crafts the student will cut out a circle within a quarter inch of the line, turning the paper with the helper hand, in 4 of 5 tries.',
    'The student will open, use and close a glue stick and marker independently during table work on 4 of 5 days.',
    'Given connecting blocks, the student will join and separate ten pieces using both hands within three minutes in 3 of 4 math lessons.',
  ],
  pullOutNote: 'Hand-strength warm-ups can be shown once elsewhere, then belong in bins, centers and art.',
  fits: {
    art: [3, 'Cutting, gluing, rolling and painting are required and naturally graded.'],
    learning_centers: [3, 'Small manipulatives and game pieces repeat grasp, release and two-hand use.'],
    play_centers: [3, 'Blocks, dough, lacing and dress-up give motivated hand work.'],
    morning_work: [3, 'Fine-motor bins are set out for exactly this at the start of the day.'],
    project_time: [3, 'Making something needs scissors, tape and fasteners for a purpose.'],
    handwriting: [2, 'Grasp and helper-hand habits show up in every line written.'],
    small_group: [2, 'Letter tiles and counters can be handled under a close eye.'],
    science_social_studies: [2, 'Droppers, tweezers and measuring tools appear in hands-on lessons.'],
    independent_work: [2, 'Cut-and-paste sheets and task boxes need setup, use and clean-up of tools.'],
    life_skills: [2, 'Kitchen tools and packages are adult-relevant hand tasks.'],
    vocational_community: [2, 'Sorting, packaging and shelving are repeated hand tasks with a standard.'],
    elective: [2, 'Real tools, fabric and food call for two hands and control.'],
    lab: [2, 'Pouring, measuring and connecting small parts are the task.'],
    math_lesson: [1, 'Rulers, coins and linking cubes require control during practice time.'],
    snack: [1, 'Peeling, opening and pouring strengthen the same grips.'],
    music: [1, 'Recorders, shakers and strings ask for finger isolation and two-hand timing.'],
  },
  wordings: {
    clear: `
      fine motor; cut; cutting; scissors; snip; cut out; glue; manipulate; manipulatives
      in-hand manipulation; bilateral coordination; two hands; stabilize paper; pincer grasp
      hand strength; finger isolation; ruler; string beads; open and close; dexterity; grasp and release
    `,
    likely: ``,
    hints: ``,
  },
};
