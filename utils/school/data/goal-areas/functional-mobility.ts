import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const functionalMobility: GoalAreaFacts = {
  label: 'Getting around: walking, walker, wheelchair',
  disciplines: ['PT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Moving safely and in time around classroom, halls and grounds by any means.',
  occupations: ['activities of daily living'],
  functionalAreas: ['travel'],
  exampleGoals: [
    'The student will walk from classroom to cafeteria with peers, arriving within one minute of the class, on 4 of 5 days.',
    'Using a walker, the student will move between rug, desk and centers around furniture with verbal cues only in 8 of 10 moves.',
    'The student will drive a power wheelchair from the bus to class, managing two doors and one turn without contact, in 4 of 5 trips.',
  ],
  pullOutNote: 'First trials with a new device belong in an empty hall; then crowds and time pressure.',
  fits: {
    transition: [3, 'Hall distance, crowd and pace are exactly what the goal measures.'],
    arrival: [3, 'The route from vehicle to seat is walked or driven every day with a bag.'],
    dismissal: [3, 'The route out is crowded and timed by buses.'],
    lunch: [2, 'Lines, narrow aisles and turning with peers are a daily challenge.'],
    recess: [2, 'Grass, woodchips and curbs add uneven ground.'],
    specials: [2, 'Going to another room adds distance and doors.'],
    learning_centers: [2, 'Moving between furniture several times shows classroom access.'],
    pe: [2, 'Open-space speed, stopping and direction change are required.'],
    bathroom_hygiene: [2, 'Tight spaces and doors test turning and approach.'],
    drill: [2, 'Leaving the building with the class shows whether the evacuation plan is realistic.'],
    vocational_community: [2, 'Job routes and community ground extend distance and surfaces.'],
    library: [1, 'Shelf aisles are narrow and quiet.'],
    play_centers: [1, 'Getting to chosen play areas keeps movement self-directed.'],
    morning_meeting: [1, 'Reaching and leaving the rug is a short route through chairs and peers.'],
    class_period: [1, 'Aisles and door approaches differ in each secondary room.'],
    special_event: [1, 'Gym and auditorium seating tests access in a crowd.'],
  },
  wordings: {
    clear: `
      mobility; ambulate; walk; walking; gait; gait trainer; walker; wheelchair; power chair; propel
      navigate; hallway; travel through school; keep pace with peers; uneven surfaces; crutches; orthotics
      doorways; obstacles; school environment; falls
    `,
    likely: ``,
    hints: ``,
  },
};
