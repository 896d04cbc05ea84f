import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const prewritingName: GoalAreaFacts = {
  label: 'Pre-writing and name writing',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2'],
  description: "Marks, strokes, shapes, first letters and the student's own name.",
  occupations: ['education', 'play'],
  functionalAreas: ['written work', 'using materials'],
  exampleGoals: [
    'When signing in each morning, the student will write the first four letters of their name with correct starting points on 4 of 5 days.',
    'Given a picture model, the student will copy a circle, cross and square during table play in 4 of 5 tries.',
    'The student will hold a short crayon with the fingers rather than the whole fist for five minutes of drawing in 3 of 4 observed art activities.',
    'Child will imitate vertical, horizontal and circular strokes with a crayon or in shaving cream.',
    'Student will trace a diagonal, zigzag and curved line staying within half an inch.',
    'Will print own first name with a capital first letter from memory.',
    'Holds a crayon with a mature grasp while coloring a simple picture.',
    'Will draw a person with at least six body parts.',
    'Student will copy a plus sign, slanted line, square and X.',
    'When given a highlighted model, traces the letters of first and last name.',
    'Makes marks on paper with chalk, markers and paint using whole arm and then wrist.',
    'Finds and writes name on daily sign-in sheet at the start of preschool.',
    'Will grasp a crayon with thumb and fingertips instead of a fist during art.',
    'Child will connect dots to form a square and draw a line from one picture to another.',
    'Copies +, /, O and square after watching an adult.',
    'Writes at least four recognizable letters of own name on artwork.',
    'Draws a face with eyes, nose and mouth and adds arms and legs.',
    'Traces over dotted lines of letters and numbers with a marker.',
    'Colors a small shape with back and forth strokes, mostly inside the border.',
    'Will imitate drawing a vertical line, a horizontal line and a circle on an easel.',
    'Child will draw + and X shapes from a model in 3/4 tries.',
    'Given hand over hand fading to verbal cues, pupil will write the first three letters in her name.',
    'Will hold writing tools with 3 or 4 fingers during table work for 5 min.',
    'Color at least 75% of a 3 inch picture, staying mostly in the borders.',
    'Connect 2 dots with a straight mark in 4 of 5 attempts',
    'At arrival, child will find name card and write 4 of 6 letters legibly enough for teacher to know.',
    'In art, will switch from a fist to a finger grip on brushes with 1 reminder.',
    'Will make a circle that closes and a cross that intersects after demo.',
    'Independently print JAMES-style 5 letter first name on lined paper 4/5x.',
    'During free art, uses static tripod on marker 3 min.',
  ],
  pullOutNote: 'Usually workable in class from the start; separate time only to trial grips or adapted tools.',
  fits: {
    handwriting: [3, 'Strokes, shapes and first letters are taught step by step with multisensory materials.'],
    morning_work: [3, 'Sign-in sheets and table bins put name writing and tracing into every morning.'],
    art: [3, 'Painting and drawing give large, motivating strokes and many grasps.'],
    arrival: [2, 'A sign-in board at the door makes the name meaningful once a day.'],
    play_centers: [2, 'Writing corners, easels and menus in pretend play invite marks for a reason.'],
    learning_centers: [2, 'A tracing or sensory-writing station can be graded for several children at once.'],
    small_group: [2, 'Letter-of-the-week tables repeat one shape with close support.'],
    writing: [2, 'Drawing plus labels is how kindergarten writing begins.'],
    project_time: [1, 'Cards and crafts end with writing a name on the work.'],
    phonics_word_study: [1, 'Sky-writing and letter tracing pair sound with stroke.'],
  },
  wordings: {
    clear: `
      pre-writing; prewriting; prewriting strokes; pre-writing strokes; imitate vertical; imitate horizontal
      vertical line; vertical lines; horizontal line; horizontal lines; vertical and horizontal; copy a circle
      copy a cross; imitate a cross; cross and square; circle and cross; copy a square; copy a triangle
      diagonal strokes; diagonal lines; copy shapes; basic shapes; trace; tracing; write first name
      write his name; write her name; write their name; writes name; write name; print name; print first name
      first name; own name; name writing; letters of first name; letters of name; first letter of name
      draw a person; draws a person; draw a face; imitate strokes; imitates strokes; circular scribble
      circular strokes; grasp on crayon; crayon grasp;  tripod; mature grasp; functional grasp
      pencil grasp; fisted grasp; palmar grasp; digital grasp; fist; thumb and fingertips; hold a marker
      hold a crayon; hold crayon; scribble; scribbles; color within; colors within; coloring within the lines
      color a picture; purposeful marks; makes marks; make marks; dot to dot; strokes; curved path
      simple shapes; draw shapes; draw simple; draw a line; drawing activities; sign-in sheet; name at sign in
      connect dots; maze; copy designs pre; last name; first and last name; fingers on crayon
      hold writing tools; hold crayons; hold markers; writing tools with; first three letters
      letters in her name; letters in his name; letters in name; draw + and x; connect # dots; straight mark
      straight marks; color at least; color most; coloring; inch picture; in the borders; borders; x shapes
      name card; finger grip; fist to; from a fist; fisted; brush grip; circle that closes; closed circle
      cross that intersects; intersecting lines; slanted lines; letters of his name; letters of her name
      shape drawing; stick figure; body parts in drawing; draw a house; sign name; name on paper
      name on artwork; own drawing; stays on path; crayon; chalk; dry erase; sidewalk chalk; copies a line
      stroke imitation; vertical and horizontal lines; diagonal; zigzag; loops; spirals; letter in name
      hold pencil; pencil hold; grip on pencil; finger placement on pencil; static tripod; quadrupod
      color inside; write .. name; print .. name; name .. order; copy .. circle; copy .. shapes; copy .. cross
      copy .. square; imitate .. line; imitate .. cross; trace .. line; trace .. name; trace .. path
      hold .. crayon; hold .. marker; grasp .. crayon; draw .. person; color .. lines; color .. within
      copy .. triangle; copy .. name; spell .. name; letters .. name; copy .. strokes; imitate .. strokes
      hold .. pencil; draw .. shapes; imitate .. shapes
    `,
    likely: `
      crayon; marker; color; circle; square; shapes; name; draw; grasp; imitate
    `,
    hints: `

    `,
  },
};
