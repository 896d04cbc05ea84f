import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const playgroundAccess: GoalAreaFacts = {
  label: 'Playground and recess access',
  disciplines: ['PT', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Climbing, sliding, swinging, moving on grass and woodchips, joining active games.',
  occupations: ['play'],
  functionalAreas: ['recreational movement', 'safety'],
  exampleGoals: [
    'At recess the student will climb the ladder and come down the slide with standby help in 4 of 5 turns.',
    'The student will cross the grass and woodchip areas without a fall during a 20-minute recess on 4 of 5 days.',
    'The student will choose and use two pieces of playground equipment alongside peers each recess on 4 of 5 days.',
  ],
  pullOutNote: 'Equipment can be tried when the playground is empty; peers and rules appear only at recess.',
  fits: {
    recess: [3, 'The equipment, ground and playmates exist only here.'],
    pe: [1, 'Outdoor lessons may use the same surfaces and structures.'],
    movement_break: [1, 'A playground lap or motor room lets one piece be tried briefly.'],
    transition: [1, 'The path to the playground has curbs and uneven ground.'],
    play_centers: [1, 'Indoor climbing or ride-on areas in preschool prepare for outdoors.'],
  },
  wordings: {
    clear: `
      playground; playground equipment; climb; climber; slide; swing; ladder; monkey bars; recess
      woodchips; uneven ground; play structure; tricycle; ride; outdoor play; access recess
      gross motor play; pump a swing
    `,
    likely: ``,
    hints: ``,
  },
};
