import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const balanceCoordination: GoalAreaFacts = {
  label: 'Balance, coordination and gross motor skills',
  disciplines: ['PT', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Jumping, hopping, ball skills, balance, motor planning, action songs.',
  occupations: ['play'],
  functionalAreas: ['recreational movement', 'manipulation with movement'],
  exampleGoals: [
    'In PE or recess the student will catch a playground ball thrown from six feet in 4 of 5 tries.',
    'The student will hop forward three times on each foot during class movement breaks in 3 of 4 sessions.',
    'During action songs the student will imitate four of five two-limb movements in time with the group.',
  ],
  pullOutNote: 'A first attempt at a frightening skill can be private; use it in gym and playground games.',
  fits: {
    pe: [3, 'Locomotor, ball and balance skills are the curriculum.'],
    recess: [3, 'Running, jumping and climbing are chosen freely with peers.'],
    movement_break: [3, 'Action videos and yoga repeat imitation and balance in minutes.'],
    music: [2, 'Dance and rhythm ask for timed two-sided movement.'],
    play_centers: [1, 'Blocks and active play include squatting, reaching and stepping over.'],
    morning_meeting: [1, 'Action songs add jumping and crossing midline.'],
    transition: [1, 'Line games such as tiptoe or heel-toe walking fit the hallway.'],
    specials: [1, 'Dance, drama or similar electives use whole-body coordination.'],
    lab: [1, 'Standing work at a bench asks for steady posture.'],
  },
  wordings: {
    clear: `
      balance; gross motor; coordination; jump; hop; skip; gallop; catch a ball; throw; kick
      single leg stance; stand on one foot; motor planning; bilateral coordination of legs
      obstacle course; running; crossing midline; imitate movements; jumping jacks
    `,
    likely: ``,
    hints: ``,
  },
};
