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
    'Student will stand on one foot for ten seconds.',
    'Will jump forward with both feet.',
    'Catches and throws a ball with a partner.',
    'Hops, gallops and skips across the gym.',
    'Walks on a balance beam without stepping off.',
    'Kicks a rolling ball.',
    'Completes an obstacle course with good balance.',
    'Does jumping jacks and other coordinated movements.',
    'Imitates body movements that cross the middle of the body.',
    'Runs, stops and changes direction without falling.',
    'Stands on one leg while putting weight on each side.',
    'Jumps over a line, off a step and forward with two feet.',
    'Throws a ball at a target and catches it with two hands.',
    'Skips, gallops and hops in gym.',
    'Walks forward and backward on a line or beam.',
    'Kicks a moving ball and runs after it.',
    'Does an obstacle course of crawling, climbing and jumping.',
    'Copies arm and leg movements to music.',
    'Stand on R foot for 8 seconds arms on hips.',
    'Catch tennis ball with hands 8 of 10 from 6 ft.',
    'Gallop and skip 30 feet with correct pattern.',
    'Will walk heel-to-toe 8 steps on a line w/out stepping off',
    'Perform 10 jumping jacks in rhythm',
    'In PE will bounce and catch ball 5x in place.',
    'Side-step and cross-over in dance unit w/o falling.',
    'Leap over 6 inch hurdle with 1 foot lead.',
    'SLS 10 sec bilat.',
    "Throw/catch playground ball 10' 8/10.",
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
      balance; balances; balancing; balance beam; static balance; dynamic balance; single leg; single-leg
      single limb stance; stand on one leg; stand on one foot; stands on one foot; one leg; tandem; heel-toe
      heel to toe; hop; hops; hopping; jump; jumps; jumping; jumping jacks; jump rope; skips; skipping; gallop
      gallops; galloping; broad jump; two feet together; lands; landing; kick; kicks; kick a ball; throw; throws
      throwing; catch; catches; catching; ball skills; dribble; bounce a ball; bounces ball; strike
      coordination; motor coordination; gross motor; gross-motor; gross motor skills; motor planning; motor plan
      imitates movements; imitate movements; body movements; crossing midline; cross midline; crosses midline
      bilateral movements; obstacle course; agility; locomotor; locomotor skills; ladder drill; line on floor
      walk backward; walks backward; backwards; sidestep; squat to pick up; squats; recover balance
      loss of balance; stand on; stands on; seconds each; balance reactions; change direction; changes direction
      stop and start; dance moves; yoga poses; animal walks; coordinated movement; coordinated movements
      reach outside base; base of support; on r foot; on l foot; foot for # seconds; arms on hips; tennis ball
      heel-to-toe; toe walking; on a line; walk on a line; stepping off; rhythm; correct pattern; stand on r
      stand on l; one foot; skip # feet; run without; =skips; =skip; ball; bounce and catch; in place; side-step
      cross-over; side step; crossover; dance steps; without falling; leap over; hurdle; hurdles; 1 foot lead
      one foot lead; ladder; agility ladder; cones; weave cones; zigzag run; shuttle run; beanbag; bean bag
      beanbags; scooter board; bosu; wobble board; balance board; stepping stones; rope; line walk; tape line
      taped line; walk tip toes; tiptoe; tiptoes; heel walk; crab walk; bear walk; wheelbarrow; somersault
      roll forward; twirl; spin; turn in a circle; squat; squats and; pick up from floor; reach for
      overhead throw; underhand; overhand; dribbles; basketball; soccer ball; kick to; hit ball; bat and ball
      racket; racquet; balloon; beach ball; large ball; small ball; trap ball; rebounds; single limb; stance
      eyes closed; steady; stability; protective; core balance; coordinated; bilateral coordination jump
      clap and march; march; jumping rope; hopscotch; down from; jump down; jump off; jump over; jump forward
      jump up; jump and; sls; single leg stance; slb; bilat; stand .. leg; stand .. foot; balance .. foot
      balance .. seconds; jump .. forward; jump .. feet; hop .. foot; hop .. consecutive; catch .. ball
      throw .. ball; kick .. ball; bounce .. ball; walk .. beam; imitate .. movements; complete .. obstacle
      maintain .. balance; walk .. line; skip .. feet; gallop .. feet; jump .. times; jump .. inches
      throw .. target; perform .. jumping; walk .. balance; walk .. backward; coordinate .. movement
    `,
    likely: `
      foot; consecutive; forward; tennis ball; leg; movement; movements; poses; without stepping; stance
      seconds; movement pattern; run
    `,
    hints: `

    `,
  },
};
