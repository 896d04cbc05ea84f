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
    'Student will climb the ladder and use the slide on the playground.',
    'Will swing with pumping of legs.',
    'Rides a tricycle around the playground.',
    'Uses playground equipment with peers at recess.',
    'Climbs on and off the play structure.',
    'Plays tag or ball games with others outside at recess.',
    'Crosses monkey bars with help.',
    'Walks over mulch to get to the equipment.',
    'Climbs up the ladder and goes down the slide.',
    'Sits on a swing and pumps legs.',
    'Pedals and steers a bike or tricycle.',
    'Plays on the equipment with friends during recess.',
    'Hangs on the bars and crosses the bridge.',
    'Plays ball or tag outside with classmates.',
    'Gets on and off the seesaw, merry-go-round and spring toys.',
    'Moves across the playground to where children play.',
    'Climb up the rock wall and go down slide w/ supervision.',
    'Will propel swing by self for 1 min',
    'Uses 4 pieces of equipment at recess with peers.',
    'Pedals bike w/ training wheels 200 ft',
    'At recess, gets up on tire swing & holds on for 2 min.',
    'Will play wall ball or four square w/ classmates 10 min.',
    'Walks up the play structure steps & comes down the slide.',
    'Climb playground ladder w/ SBA.',
    "Propel adaptive tricycle 50'.",
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
      playground; playground equipment; play equipment; play structure; play structures; playscape; climb ladder
      climber; climbers; climbing structure; slides; swing; swings; pump swing; pumps swing; pump; adapted swing
      adaptive swing; monkey bars; monkey bar; overhead bar; rungs; rung; hang from; hangs from; tricycle; trike
      adapted trike; ride trike; rides trike; bike; bicycle; pedal; pedals; steer; steers; recess equipment
      recess games; outdoor play; outside play; outdoor equipment; sandbox; teeter totter; seesaw
      merry-go-round; tag; four square; kickball; hopscotch; tether ball; mulch playground; access playground
      accesses playground; playground surface; spotter; get on and off; gets on and off; see saw; jungle gym
      spring rider; equipment on playground; outside with peers; rock wall; propel swing; training wheels
      pieces of equipment; equipment at recess; slide with; go down slide; down slide; bikes; recess with peers
      at recess with peers; slide; tire swing; wall ball; comes down the slide; up the play structure
      play structure steps; gets on swing; on swing; holds on; hold on for; merry go round; see-saw
      climbing net; net; climbing wall; rope ladder; ladder; fire pole; pole; tunnel; bridge; platform
      transfer station; ground level; accessible; woodchips; wood chips; rubber surface; field; blacktop
      basketball court; jump rope games; soccer at recess; football at recess; chase; hide and seek
      red light green light; recess activities; recess game; recess play; outside toys; ride-on; ride on
      balance bike; pedaling; helmet; wagon; push toy; scooters; swing set; bucket seat; belt swing; pump legs
      climbs up; climb up; slides down; climb .. ladder; climb .. structure; pump .. swing; swing .. pumps
      ride .. trike; ride .. tricycle; ride .. bike; use .. playground; use .. equipment; access .. playground
      access .. equipment; go .. slide; down .. slide; hang .. bar; sit .. swing; join .. recess; play .. recess
      play .. outside; pedal .. feet; get .. swing; climb .. equipment; cross .. bars; navigate .. playground
      choose .. equipment
      at recess for; keep up with peers at recess; keeps up with peers at recess
    `,
    likely: `
      equipment; ladder; peers play; riding; games outside; recess; climb; outside; structure
    `,
    hints: `

    `,
  },
};
