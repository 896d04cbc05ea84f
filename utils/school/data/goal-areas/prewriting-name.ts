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
      pre-writing; prewriting strokes; imitate vertical; imitate horizontal; copy a circle; copy a cross
      trace; tracing; write first name; write his name; write her name; name writing; draw a person
      imitate strokes; grasp on crayon; tripod grasp; scribble; color within; first letter of name
    `,
    likely: ``,
    hints: ``,
  },
};
