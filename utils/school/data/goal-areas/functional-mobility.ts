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
    'Student will walk from classroom to cafeteria with walker without falls.',
    'Will propel wheelchair around school independently.',
    'Walks on uneven ground, grass and ramps without losing balance.',
    'Keeps up with classmates in the hallway.',
    'Moves safely around furniture and peers in class.',
    'Drives power wheelchair through doors and crowded halls.',
    'Takes steps with gait trainer.',
    'Finds the way to classes in the building.',
    'Increases walking speed and distance between classes.',
    'Walks to class, lunch and the bus with a walker or crutches.',
    'Wheels self down the hallway and around corners without hitting walls.',
    'Walks on grass, snow, sidewalk and playground surface without tripping.',
    'Stays with the class while walking in line.',
    'Finds the gym, office and bathroom alone.',
    'Moves between desks and tables safely.',
    'Drives a power chair at a safe speed and stops for people.',
    'Takes ten steps without holding on.',
    'Will walk from bus to class (300 ft) w/ crutches in less than 6 min.',
    'Maneuver w/c through crowded halls w/out bumping 9/10.',
    'Walks over grass, mulch & curbs cuts with no LOB',
    'Take 10 steps in walker forward with mod A.',
    'Move around classroom between desks safely w/o touching furniture',
    'In the lunchroom, drives power chair in line and to table.',
    'Trips no more than once a week walking between classes.',
    'Crosses parking lot and playground holding walker safely.',
    "Ambulate 200' w/ posterior walker SBA.",
    'Navigate crowded hallways w/o LOB or contact.',
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
      functional mobility; mobility; gait; gait trainer; gait pattern; ambulate; ambulates; ambulation
      ambulating; walker; posterior walker; crutches; manual wheelchair; power wheelchair; power chair; propel
      propels; self-propel; self propel; drives; maneuver; maneuvers; navigate the school; navigates the school
      navigate hallways; navigate school; navigates school; hallway; hallways; keep up with peers
      keep up with class; keeps up; keep pace; keep pace with; pace of peers; speed of peers; walking speed
      feet in # minutes; school building; school environment; school campus; campus; doorway; doorways
      obstacles; around obstacles; uneven; uneven surfaces; uneven terrain; grass; gravel; mulch; terrain
      outdoor surfaces; falls; falling; tripping; without falling; no falls; stand by assist; sba; contact guard
      cga; min assist; minimal assistance to walk; steps independently; independent steps; take steps
      takes steps; step over; classroom to cafeteria; to cafeteria; to the gym; to the bus; bus to classroom
      destinations; routes; landmarks; wall; trail wall; white cane; crawl; crawling; creep; scoot; cruise
      cruising; orthotics walking; braces walking; ramps; open door wheelchair; crowded hallway
      with peers in hallway; between classes mobility; transport self; move through; moves through; bumping
      collisions; brakes; locks brakes; room to room; assistive device; mobility device; safe mobility
      safely walk; =cane; w/c; loss of balance walking; lob; bus to class; crowded halls; grass and mulch
      between desks; around desks; move around classroom; curb cuts; lunchroom; drives power chair
      power chair in line; to table; trips; trip; no more than once a week; walking between classes; parking lot
      crosses parking lot; holding walker; sidewalk; sidewalks; outdoors; outside surfaces; slopes; hills; snow
      ice; rough ground; thresholds; elevator; elevators; door frames; between buildings; portable
      school grounds; bus loop; loop; class to class; moves from room; moves around; moves about; gets around
      gets to; get to; travels; traveling; traverse; ambulator; crawls; scoots; rolling; push wheels
      self-propels; turns wheelchair; turn chair; backs up chair; steering chair; joystick drive
      joystick control; speed control; stops chair; stop at; brakes on; wheelchair skills; wheelchair mobility
      chair mobility; crutch; forearm crutches; quad cane; walking stick; hand held assist walking; hand-held
      holding hand; holds hand; one hand held; standby; stand-by; distant supervision; close supervision
      gait speed; walking endurance; walking distance; strides; step length; heel strike; toe walking; in-toeing
      gait belt; braces; afo; prosthesis; walk in line; end of line; keep up; falling behind; lag behind; pace
      same speed; line leader; avoid obstacles; avoids obstacles; bump into; bumps into; collision
      safe distance; landmark; find classroom; finds classroom; locate room; locates; orientation; way to; lost
      walk .. feet; walk .. class; walk .. hallway; walk .. line; walk .. classroom; walk .. cafeteria
      walk .. ft; propel .. wheelchair; propel .. feet; propel .. classroom; navigate .. hallway
      navigate .. school; navigate .. classroom; keep .. up; keep .. pace; ambulate .. feet
      ambulate .. classroom; ambulate .. surfaces; drive .. chair; drive .. doorways; walk .. walker
      use .. walker; use .. gait; travel .. classroom; travel .. feet; walk .. surfaces; maneuver .. wheelchair
      move .. classroom; decrease .. falls; find .. way
    `,
    likely: `
      feet; ft; steps; line; class line; cafeteria; library; independently move; destination; within # feet
      supervision; heading; walk; walking; wheelchair; navigate; route; distance; crutches
    `,
    hints: `

    `,
  },
};
