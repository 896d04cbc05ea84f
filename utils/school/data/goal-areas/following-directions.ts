import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const followingDirections: GoalAreaFacts = {
  label: 'Following directions and classroom routines',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Carrying out one- and multi-step directions and the steps of class routines.',
  occupations: ['education'],
  functionalAreas: ['compliance with adult directives and school rules', 'memory and understanding'],
  exampleGoals: [
    'Given a direction to the whole class, the student will carry out a two-step instruction without a repeat in 4 of 5 trials.',
    'Using a picture strip, the student will complete the steps of a class routine in order on 4 of 5 days.',
    'The student will follow directions containing before, after and first in 8 of 10 classroom opportunities.',
  ],
  pullOutNote: "Word meaning (before/after) may be taught apart; following the teacher's own directions cannot.",
  fits: {
    cleanup_packup: [3, 'Several steps must be done in order from one group direction.'],
    art: [3, 'Projects are taught as ordered steps with a visible result.'],
    pe: [3, 'Game rules and movement directions are given to the whole group and seen at once.'],
    life_skills: [3, 'Task analyzes are sequences of directions.'],
    vocational_community: [3, 'Supervisors expect multi-step directions to be carried out.'],
    lab: [3, 'A lab is a list of steps to be done in order.'],
    arrival: [2, 'The same steps in the same order suit a picture sequence.'],
    morning_work: [2, 'Written or spoken entry directions must be carried out alone.'],
    morning_meeting: [2, 'Songs and actions contain simple group directions.'],
    math_lesson: [2, 'Procedures are multi-step and sequential.'],
    learning_centers: [2, 'Station cards give directions away from the teacher.'],
    small_group: [2, 'Directions can be shortened, repeated and checked closely.'],
    science_social_studies: [2, 'Investigations list steps that must be done in order.'],
    music: [2, 'Start, stop and imitate cues are frequent and clear.'],
    handwriting: [2, 'Formation cues are short verbal directions tied to action.'],
    project_time: [2, 'Making things needs directions held in mind while the hands are busy.'],
    transition: [2, 'Line-up rules are brief directions given to all.'],
    drill: [2, 'Safety directions must be followed the first time.'],
    specials: [2, "A different adult's directions test generalization."],
    world_language: [2, 'Directions come with gestures and routines.'],
    elective: [2, 'Projects run on steps, recipes and safety rules.'],
    bathroom_hygiene: [1, 'A fixed step sequence suits a picture strip.'],
    snack: [1, 'Setting up and clearing away involve short routine directions.'],
    class_period: [1, 'Teacher directions vary by subject and need checking each time.'],
    dismissal: [1, 'Bus and car calls must be heard and acted on.'],
  },
  wordings: {
    clear: `
      follow directions; one-step direction; one step directions; two-step directions
      multi-step directions; multistep directions; follow classroom routines; follow the routine
      group directions; directions given to the class; comply; classroom rules; sequence of steps
      picture schedule; recall directions; temporal directions; conditional directions
      follow a visual schedule
    `,
    likely: ``,
    hints: ``,
  },
};
