import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const visualMotorCopying: GoalAreaFacts = {
  label: 'Copying, visual-motor and page layout',
  disciplines: ['OT'],
  gradeBands: ['K-2', '3-5', '6-8'],
  description:
    'Copying from board or page, keeping place, lining up numbers, using space on the paper, building from a model.',
  occupations: ['education'],
  functionalAreas: ['written work', 'using materials'],
  exampleGoals: [
    'The student will copy two lines of homework from the board into a planner with no missing words on 4 of 5 days.',
    'Using grid paper, the student will line up digits correctly in 9 of 10 multi-digit problems.',
    'Given a block model of eight pieces, the student will build a matching structure in 4 of 5 tries during centers.',
    'Student will copy a paragraph from the board with no more than two missing words.',
    'Will line up digits in columns when solving three-digit addition.',
    'Copies block and peg designs of eight pieces from a picture.',
    'Keeps place while reading by using a marker and does not skip lines.',
    'Will complete a 24 piece puzzle independently.',
    'Finds specific items on a crowded page in a set time.',
    'Copies geometric designs with overlapping shapes correctly.',
    'Student will organize drawing and words on the page, starting at the left margin.',
    'Student will transfer answers from book to paper accurately.',
    'Tracks from left to right across a line of print with eyes.',
    'Copies math problems from the board to paper with numbers in the correct columns.',
    'Keeps own place on the page and moves to the next line using a finger or card.',
    'Builds a matching design with blocks or shapes from a picture.',
    'Finds words, pictures or numbers on a crowded worksheet.',
    'Reproduces a diagram with parts in the right position and size.',
    'Fills in bubbles that match the question number on an answer sheet.',
    'Copies the agenda from the screen without leaving out words.',
    'Puts together puzzles and completes mazes and dot-to-dots.',
    'Student will copy 3 sentences from a distance w/ <2 errors in under 8 mins.',
    'Will put together a 12 piece interlocking puzzle with no help.',
    'Keep math problems lined up on page so that steps can be followed 90%.',
    'Will follow along with text line to line without skipping, using a ruler or tracker.',
    'Duplicate 3D block structures from a photo, 5 of 6.',
    'From the Smart board, copies the daily agenda into planner with 90% of words right.',
    'Will draw and label a diagram so that parts are in right place.',
    'Find 8 of 10 hidden objects in a picture.',
    'Far point copy of 2 sentences w/ 90% accuracy.',
    'Student will use graph paper to keep division problems organized.',
  ],
  pullOutNote:
    'Testing of perception is separate; strategies such as a finger guide or desk copy are tried where copying happens.',
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
      visual motor; visual-motor; visual motor integration; visual-motor integration; copy from the board
      copies from the board; copy from board; far-point copying; far point; far-point; near point; near-point
      near point copying; visual perceptual; visual-perceptual; visual perception; visual discrimination
      visual memory; visual closure; align numbers; align digits; line up columns; lines up columns
      line up digits; columns; graph paper; grid paper; spatial organization; place on page; keep place
      keeps place; loses place; losing place; visual scanning; visual tracking; visual track; tracking across
      tracks across; eye tracking; interlocking puzzle; copy a design; copies design; block design
      block designs; block model; build a model; reproduce; pattern blocks; parquetry; copy shapes geometric
      left to right; top to bottom on page; figure ground; figure-ground; left margin; page layout
      worksheet layout; organize on paper; busy worksheet; cluttered; word search; hidden pictures
      finds the needed item; math problems aligned; copy homework; copies homework; copy notes; copy text
      copy information; from the whiteboard; from the smartboard; copy sentence from; copy a paragraph
      match shapes; matching designs; maze copying; copies words from; dot grid; finger guide; reading window
      skip lines; skipping lines; skips lines; number line drawing; place value columns; labels diagram
      copy from a distance; from a distance; sentences from a distance; piece puzzle; # piece
      math problems lined up; lined up on page; lined up; line to line; follow along with text; follow text
      without skipping; tracker; duplicate; 3d block; block structures; structures from a photo; block patterns
      from board; copy # sentences; puzzle; crowded page; page for items; scanning; daily agenda into planner
      words right; draw and label; label a diagram; diagram; parts in right place; hidden objects
      hidden objects in a picture; find differences; spot the difference; visual search
      locating information on page; locates information; locate information; bubble sheet; bubble in
      answer sheet; transfer answers; map; coordinate; plot points; graph points; number alignment; place value
      line up numbers; columns of; matching shapes; pattern copying; copy patterns; bead pattern
      pegboard design; tangrams; mazes; dot-to-dot; crossword; near copy; far copy; from the smart board
      from the screen; from a book to paper; from slide; highlighted line; reading guide; index card; covering
      reduces visual clutter; eye-hand; eye hand coordination; hand-eye; hand eye; visual spatial; visuospatial
      orientation of shapes; spatial relations; form constancy; margins; layout of page; spacing of problems
      drawing to scale; copy a picture; reproduce a drawing; draws a map; skipping words
      loses place when reading; tracking print; track print; copy .. board; copy .. whiteboard; copy .. planner
      copy .. words; copy .. design; copy .. homework; copy .. sentences; line .. digits; line .. columns
      align .. columns; align .. numbers; keep .. place; find .. page; find .. worksheet; build .. model
      build .. picture; match .. design; start .. margin; complete .. puzzle; complete .. maze
      copy .. paragraph; copy .. notes; locate .. page; reproduce .. design; scan .. page; write .. margin
    `,
    likely: `
      copies; space on page; layout; digits; omissions; copying; copy; puzzle; align; spatial; model; design
      track; margin; hidden; find; diagram; reproduces; grid; visual; duplicates; drawing; fit; boxes; lines up
      tracking; columns
    `,
    hints: `

    `,
  },
};
