import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const stairsCurbsBus: GoalAreaFacts = {
  label: 'Stairs, curbs, bus steps and evacuation',
  disciplines: ['PT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Going up and down stairs, curbs, ramps and bus steps; leaving the building in an emergency.',
  occupations: ['activities of daily living', 'instrumental activities of daily living'],
  functionalAreas: ['up/down stairs', 'travel', 'safety'],
  exampleGoals: [
    'The student will go down one flight holding the rail, one foot per step, among classmates in 4 of 5 trips.',
    'The student will climb and descend the bus steps with the rail and standby help on 9 of 10 mornings.',
    "During evacuation practice the student will exit by the planned route with the named staff support within the class's time in each drill.",
  ],
  pullOutNote: 'Strength and pattern work can be done on empty stairs; crowd and bag come with the real trip.',
  fits: {
    arrival: [3, 'Bus steps, curb and entry stairs come first thing with a loaded bag.'],
    dismissal: [3, 'Going down to the bus in a line is the hardest and riskiest trip.'],
    transition: [3, 'Stairs between classes are climbed with peers and a time limit.'],
    drill: [3, 'Emergency stairs without the elevator are used only here.'],
    recess: [2, 'Doors, steps and curbs lie between class and playground.'],
    vocational_community: [2, 'Curbs, ramps and public steps vary in the community.'],
    lunch: [1, 'Many cafeterias are a flight of stairs away.'],
    specials: [1, 'Music and art rooms are often on another level.'],
    field_trip: [1, 'Coach steps and unfamiliar stairs can be planned for in advance.'],
  },
  wordings: {
    clear: `
      stairs; stair; steps; ascend; descend; alternating feet; reciprocal pattern; step-to pattern
      handrail; rail; curb; curbs; ramp; bus steps; get on the bus; board the bus; evacuation
      emergency exit; flight of stairs
    `,
    likely: ``,
    hints: ``,
  },
};
