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
    'Student will climb stairs with alternating feet using one rail.',
    'Will go down a flight of stairs safely with supervision.',
    'Steps up and down a curb without help.',
    'Gets on and off the school bus using the handrail.',
    'Manages ramps and thresholds.',
    'Leaves the building by stairs in a fire drill.',
    'Walks up bus steps carrying backpack.',
    'Goes up and down stairs with peers during class change.',
    'Goes up and down stairs one foot per step holding the rail.',
    'Gets on and off the bus with one hand held.',
    'Steps over a curb or door threshold.',
    'Walks down stairs with classmates carrying a bag.',
    'Rolls up and down the ramp in a wheelchair.',
    'Leaves by the exit stairs during evacuation.',
    'Climbs the steps to the stage or portable classroom.',
    'Go up and down 12 stairs holding one rail with alternating feet.',
    'Will get on and off the bus w/ supervision only.',
    'Step up onto 6" curb w/ hand held assist 4/5',
    'Student will manage 3 flights between classes carrying nothing w/ rail within 4 min.',
    'Climbs onto the bus w/out pulling up with both arms.',
    'Descends 10 steps, one foot on each step, no rail.',
    'Rolls up ramp & over door sill in manual chair.',
    'Ascend/descend 10 stairs reciprocally w/ 1 rail.',
    'Step on/off 6" curb w/ CGA.',
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
      stairs; stair; stairway; stairwell; flight of stairs; flight; steps up and down; up and down stairs
      up stairs; down stairs; upstairs; downstairs; ascend; ascends; ascending; descend; descends; descending
      handrail; hand rail; railing; rails; alternating feet; reciprocal; reciprocal pattern; step-to
      step to pattern; step over step; step-over-step; curbs; ramp; ramps; bus steps; bus stairs; school bus
      get on bus; board the bus; boards the bus; board bus; boards bus; bus boarding; bus evacuation; climb bus
      exit bus; exits bus; wheelchair lift; bus lift; bus seat belt; evacuate; evacuates; evacuation; fire drill
      emergency exit; exit stairs; evac chair; exits the building; marking time; nonreciprocal; non-reciprocal
      one foot per step; two feet per step; flights; climb stairs; climbs stairs; step down; threshold
      loading and unloading; bus aisle; on and off the bus; on and off bus; curb; rail; one rail
      up and down # stairs; # flights; stairs holding; step onto; step up onto; step down from
      bus with supervision; onto the bus; climbs onto; pulling up with both arms; one foot on each step
      each step; no rail; without rail; door sill; sill; ramp & over; up ramp; rolls up ramp
      portable classroom steps; portable steps; risers; bleachers; auditorium steps; stage steps; front steps
      school entrance; entrance steps; stoop; landing; top step; bottom step; first step; high step; step height
      8 inch step; 6 inch step; # inch step; # inch curb; sidewalk curb; escalator; holding rail; with rail
      bus driver; bus seat; off the bus; on the bus; bus aide; van; car transfer; vehicle; crowd on stairs
      stairs with; staircase; upstairs class; emergency evacuation; sled; evacuation chair; alternate feet
      alternating; reciprocally; step to; leading leg; both feet on each; ascend .. stairs; descend .. stairs
      ascend .. steps; descend .. steps; climb .. stairs; climb .. steps; walk .. stairs; go .. stairs
      step .. curb; negotiate .. stairs; negotiate .. curb; navigate .. stairs; use .. rail; hold .. rail
      board .. bus; get .. bus; exit .. bus; evacuate .. building; manage .. ramp; manage .. stairs
      walk .. ramp; alternate .. feet; propel .. ramp; steps .. curb; up .. steps
    `,
    likely: `
      climb; hand held; elevator; steps; curbs
    `,
    hints: `

    `,
  },
};
