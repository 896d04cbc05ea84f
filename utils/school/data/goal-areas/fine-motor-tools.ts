import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const fineMotorTools: GoalAreaFacts = {
  label: 'Classroom tools and hand skills',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description:
    'Scissors, glue, pencils, rulers, blocks, small materials; two hands working together; finger strength and control.',
  occupations: ['education', 'play'],
  functionalAreas: ['using materials', 'manipulation'],
  exampleGoals: [
    'During crafts the student will cut out a circle within a quarter inch of the line, turning the paper with the helper hand, in 4 of 5 tries.',
    'The student will open, use and close a glue stick and marker independently during table work on 4 of 5 days.',
    'Given connecting blocks, the student will join and separate ten pieces using both hands within three minutes in 3 of 4 math lessons.',
    'Student will cut out a square and a triangle within a quarter inch of the lines.',
    'Will open and close markers, glue sticks and zip bags without help.',
    'Student will string ten small beads using both hands.',
    'Uses a pincer grasp to pick up small pieces and place them in a container.',
    'Will hold the paper with the helper hand while cutting, drawing and writing.',
    'Squeezes clothespins, tongs and glue bottles to build finger strength.',
    'Will fold a paper in half and in half again with edges matching.',
    'Draws lines with a ruler and measures with one inch accuracy.',
    'Moves coins from palm to fingers and puts them in a slot.',
    'Will build with interlocking blocks, taking apart and putting together ten pieces.',
    'Cuts paper into strips, curved lines and simple figures with scissors held thumb up.',
    'Uses a glue stick, tape, stapler and hole punch for class projects.',
    'Picks up beads, coins and buttons with finger and thumb and threads them.',
    'Opens zip bags, caps and lids and turns knobs with one hand holding and the other turning.',
    'Will keep the paper steady with the left hand while the right hand writes or cuts.',
    'Rolls, pinches and squeezes clay to make hands stronger for school tasks.',
    'Handles math cubes, rulers and compasses without dropping them.',
    'Will sharpen a pencil and erase without tearing the paper.',
    'Will cut a 5-inch curved line, moving the paper with left hand, within 1/8".',
    'Demonstrate adequate grip strength to squeeze glue bottle and pull apart blocks.',
    'Will pick up and place 10 pegs one at a time using thumb and index finger.',
    'Use a hole punch, stapler and paper clips w/o physical help during projects.',
    'Using both hands together, will tear, crumple, and paste tissue paper.',
    'In craft activities, will snip and cut across paper w/ thumb on top.',
    'Manages lids, caps, and zipper bags in class with two hands.',
    'Will handle small math pieces without dropping during math centers.',
    'Cut complex shapes w/in 1/8" 4/5 trials.',
    'Crosses midline and uses both hands during tabletop crafts.',
  ],
  pullOutNote: 'Hand-strength warm-ups can be shown once elsewhere, then belong in bins, centers and art.',
  fits: {
    art: [3, 'Cutting, gluing, rolling and painting are required and naturally graded.'],
    learning_centers: [3, 'Small manipulatives and game pieces repeat grasp, release and two-hand use.'],
    play_centers: [3, 'Blocks, dough, lacing and dress-up give motivated hand work.'],
    morning_work: [3, 'Fine-motor bins are set out for exactly this at the start of the day.'],
    project_time: [3, 'Making something needs scissors, tape and fasteners for a purpose.'],
    handwriting: [2, 'Grasp and helper-hand habits show up in every line written.'],
    small_group: [2, 'Letter tiles and counters can be handled under a close eye.'],
    science_social_studies: [2, 'Droppers, tweezers and measuring tools appear in hands-on lessons.'],
    independent_work: [2, 'Cut-and-paste sheets and task boxes need setup, use and clean-up of tools.'],
    life_skills: [2, 'Kitchen tools and packages are adult-relevant hand tasks.'],
    vocational_community: [2, 'Sorting, packaging and shelving are repeated hand tasks with a standard.'],
    elective: [2, 'Real tools, fabric and food call for two hands and control.'],
    lab: [2, 'Pouring, measuring and connecting small parts are the task.'],
    math_lesson: [1, 'Rulers, coins and linking cubes require control during practice time.'],
    snack: [1, 'Peeling, opening and pouring strengthen the same grips.'],
    music: [1, 'Recorders, shakers and strings ask for finger isolation and two-hand timing.'],
  },
  wordings: {
    clear: `
      fine motor; fine-motor; cut; cuts; cutting; scissors; scissor; snip; snips; cut out; cuts out; glue
      glue stick; manipulate; manipulates; manipulatives; in-hand manipulation; in hand manipulation
      palm to fingertip; fingertip to palm; bilateral coordination; bilateral; helper hand; assist hand
      non-dominant hand; nondominant hand; stabilize paper; stabilizes paper; hold paper still; holds paper
      pincer grasp; pincer; hand strength; finger strength; grip strength; finger isolation; isolate finger
      string beads; strings beads; bead; beads; lacing; lace; pegs; pegboard; open and close containers marker
      dexterity; grasp and release; thumb up; small objects; coins; buttons counters; counters; connecting cubes
      linking cubes; legos; blocks with both hands; stack blocks; tower of; putty; theraputty; clothespin
      clothespins; tongs; tweezers; hole punch; stapler; paper clip; paper clips; fold paper; folds paper
      crease; tear paper; stickers; hand preference; hand dominance; hand skills; midline crossing hand
      turn pages; turning pages; sharpen pencil; erase; erasing; eraser; classroom tools; use tools; tool use
      measuring tools; protractor; compass; paintbrush; squeeze glue; within # inch of the line; quarter inch
      1/4 inch; 1/2 inch of line; straight line cutting; cut on line; cut along; cut a circle; cut a straight
      cut curved; fasten binder; pencil box; manipulating; coordination of hands; both hands together
      using both hands; thumb and index; index finger; squeeze glue bottle; glue bottle; pull apart; grip
      crumple; paste; curved line; # -inch; tear; peg; one at a time; two hands; small items; pick up and place
      ruler to; lids; caps; zipper bags; zip bags; thumb on top; cut across; small math pieces; math pieces
      hold scissors; snipping; cutting skills; dropping small; pinch strength; hand muscles; hand use; playdough
      clay; squeeze; stacking cubes; nesting; insert pegs; insert coins; coins in a slot; toy parts; turn knobs
      knob; wind up; key in lock; screw; unscrew; nuts and bolts; twist; twists; twist open; isolate index
      finger plays; hand over hand; hands at midline; transfer object hand to hand; hand to hand
      reach and grasp; release; container play; brads; glue sparingly; rip; weave; weaving; sew; lace beads
      string; geoboard; rubber bands; unifix; cubes; dice; cards shuffle; deal cards; push pins; tie knot; wrap
      math manipulatives; science tools; eye dropper; dropper; paint brush; stencil; stamps; protractors
      open binder; three-ring; highlighter; pencil sharpener; cap; cut .. line; cut .. shapes; cut .. paper
      cut .. circle; open .. glue; open .. markers; use .. scissors; use .. ruler; use .. glue; hold .. paper
      stabilize .. paper; pick .. up small; string .. beads; use .. both hands; use .. hand; fold .. paper
      draw .. ruler; measure .. ruler; thread .. beads; manipulate .. objects; place .. pegs; tear .. paper
      squeeze .. glue; turn .. paper; lace .. card
      tripod grasp; dynamic tripod; quadrupod grasp
    `,
    likely: `
      markers; pinch; screw; unscrew; assemble; fingers; squeeze; puzzle pieces; palm; tools; hand; ruler; paper
      craft; both hands; thumb; dropping; pegs; grasping; squeezing; pieces; glue; fold; index; wrist; container
      cube; cutting; small pieces
    `,
    hints: `

    `,
  },
};
