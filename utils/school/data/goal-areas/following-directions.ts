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
    'Student will follow two-step directions without repetition.',
    'Will follow three-step oral directions in the classroom.',
    'Follows whole-group directions at same time as peers.',
    'Follows classroom rules and routines with visual reminder.',
    'Complies with adult request within ten seconds.',
    'Carries out directions with spatial and time words.',
    'Repeats the direction back and then does it.',
    'Follows a picture sequence of steps for a routine.',
    'Follows one-step commands with a gesture.',
    'Does what the teacher says the first time.',
    'Follows directions with two or three steps in order.',
    'Follows class rules such as walking, listening and raising hand.',
    'Listens to a direction for the whole class and begins.',
    'Completes classroom routines by following picture steps.',
    'Responds to stop, come here, sit down and wait.',
    'Follows directions that have words like before, after, next to, all and except.',
    'Repeats what to do in own words and does it.',
    'Carry out 3 part oral directions without repeats in 4/5 trials.',
    'Will complete 2 step unrelated instructions in class.',
    'Follow the class morning procedure by looking at picture strip w/ 1 prompt',
    'Listens to whole class directions and starts correct step with 80% accuracy',
    'Follows directions with "before," "after," and "except" 8/10.',
    'In gym, does 3 of 4 novel 2 part directions first time.',
    'Does each step of class handout instructions in order.',
    `Student responds to "stop, look, listen" by doing what's asked 90%.`,
    'Follow 2-3 step directions w/ embedded concepts.',
    'Follow multistep classroom directions given visual support.',
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
      following directions; follow directions; follows directions; follow direction; follows direction
      follow a direction; directions; direction; one-step direction; one step direction; two-step directions
      2-step directions; two step; # -step directions; # step directions; # step direction
      multi-step directions; multistep directions; multi step directions; multi-step direction; commands
      command; 1-step commands; follow commands; follow instructions; follows instructions; instructions
      verbal instructions; oral directions; verbal directions; spoken directions; novel directions
      complex directions; conditional directions; temporal directions; sequential directions
      classroom directions; classroom instructions; group directions; teacher directions; whole class directions
      whole group directions; comply; complies; compliance; comply with; first time asked; the first time
      without repetition; without repetitions; repeats directions; repeat directions; repeat back; repeats back
      restate directions; classroom routine; classroom routines; classroom rules; follow rules; follows rules
      follow classroom rules; follow routine; follows routine; daily routine steps; picture sequence
      visual sequence; visual directions; written directions; before/after directions; first/last
      spatial directions; gesture cues; safety directions; adult directions; simon says; step commands
      multi-part directions; parts in the right order; steps in order; picture schedule to complete
      visual supports to follow; follow a sequence; directive; directives; requests from adults; # part oral
      part directions; part oral directions; without repeats; 2 step unrelated; step unrelated
      unrelated instructions; class morning procedure; class procedure; procedure; procedures; picture strip
      correct step; starts correct step; before after except; step instructions; novel 2 part; 2 part directions
      # part directions; handout instructions; class handout; instructions in order; each step of
      stop look listen; what's asked; what is asked; does what is asked; doing what's asked; do as asked
      does as told; first request; second request; within # seconds of request; when told; when asked to
      sit down stand up; give me; come here; get your; simple requests; simple directions; simple commands
      related directions; unrelated directions; embedded directions; if/then directions; either/or
      quantity directions; location directions; directions with; directions containing; recipe directions
      worksheet directions; test directions; reads directions; read directions; listens to directions
      ask for directions repeated; multi step; multistep; game directions; sequence of steps; three steps
      two steps; line up directions; group instructions; pe directions; safety rules; school rules
      hallway rules; playground rules; lunchroom rules; expectations; class expectations; routine steps
      daily routine; morning routine; steps of routine; imitate actions; imitation of actions
      follow .. directions; follow .. direction; follow .. instructions; follow .. commands; follow .. steps
      follow .. routine; follow .. rules; comply .. directions; comply .. request; respond .. direction
      complete .. directions; carry .. out; follow .. sequence; repeat .. directions; complete .. sequence
      execute .. directions; follow .. recipe; understand .. directions; perform .. directions
      listen .. directions
    `,
    likely: `
      sequence; follow; routine; rules
    `,
    hints: `

    `,
  },
};
