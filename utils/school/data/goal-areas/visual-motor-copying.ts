import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const visualMotorCopying: GoalAreaFacts = {
  label: 'Copying, visual-motor and page layout',
  disciplines: ['OT'],
  gradeBands: ['K-2', '3-5', '6-8'],
  description: 'Copying from board or page, keeping place, lining up numbers, using space on the paper, building from a model.',
  occupations: ['education'],
  functionalAreas: ['written work', 'using materials'],
  exampleGoals: [
    'The student will copy two lines of homework from the board into a planner with no missing words on 4 of 5 days.',
    'Using grid paper, the student will line up digits correctly in 9 of 10 multi-digit problems.',
    'Given a block model of eight pieces, the student will build a matching structure in 4 of 5 tries during centers.',
  ],
  pullOutNote: 'Testing of perception is separate; strategies such as a finger guide or desk copy are tried where copying happens.',
  fits: {
    math_lesson: [3, 'Lining up digits and copying problems from the board is where layout errors cost marks.'],
    morning_work: [2, 'Board work asks the student to copy before the day gets busy.'],
    cleanup_packup: [2, 'Writing the homework list is a daily far-point copying task.'],
    handwriting: [2, 'Near-point models and boxes make placement visible.'],
    writing: [2, 'Margins, lines and word spacing show how the page is planned.'],
    phonics_word_study: [2, 'Copying patterned words keeps place and order under time pressure.'],
    play_centers: [2, 'Block designs and puzzles are copying from a model in three dimensions.'],
    learning_centers: [2, 'Pattern and puzzle stations give quick, checkable copying.'],
    art: [2, 'Directed drawing asks for step-by-step copying of shapes.'],
    science_social_studies: [2, 'Diagrams, graphs and maps need accurate placement of labels.'],
    class_period: [2, 'Copying notes from slides is the secondary version of the skill.'],
    homeroom_advisory: [1, 'Planner entries are copied from a board list.'],
    independent_work: [1, 'Worksheets with small answer spaces test scanning and placement.'],
    lab: [1, 'Tables and diagrams are filled in and copied.'],
  },
  wordings: {
    clear: `
      visual motor; visual-motor integration; copy from the board; far-point copying; far point
      near point; visual perceptual; visual perception; align numbers; line up columns
      spatial organization; place on page; keep place; visual scanning; puzzle; copy a design; copy shapes
      left to right; figure ground
    `,
    likely: ``,
    hints: ``,
  },
};
