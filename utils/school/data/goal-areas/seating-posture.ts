import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const seatingPosture: GoalAreaFacts = {
  label: 'Sitting, posture and positioning for work',
  disciplines: ['OT', 'PT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Staying upright and comfortable on the floor or chair, with or without adapted seating.',
  occupations: ['education'],
  functionalAreas: ['maintaining and changing position'],
  exampleGoals: [
    'During rug activities the student will sit in a chosen supported position for 12 minutes without lying down in 4 of 5 meetings.',
    'Seated in a fitted chair with feet supported, the student will keep both hands free for table work for 15 minutes on 4 of 5 days.',
    'The student will use standing or alternate seating by their own choice and stay at work for 20 minutes in 80% of lessons.',
  ],
  pullOutNote: 'Fitting equipment needs a private set-up; then check it in the lesson where it is used.',
  fits: {
    morning_meeting: [3, 'Fifteen minutes on the floor shows which sitting support works.'],
    read_aloud: [3, 'Still floor sitting for a whole story is demanding and observable.'],
    handwriting: [3, 'Feet, hips and paper position directly affect the writing.'],
    writing: [2, 'Longer desk time shows when posture collapses.'],
    independent_work: [2, 'Alternate seating can be compared with time on task.'],
    math_lesson: [2, 'Floor-to-desk shifts reveal fit of chair and table.'],
    ela_lesson: [2, 'An hour of mixed rug and chair time gives a full posture picture.'],
    lunch: [2, 'Benches without backs challenge trunk and foot support.'],
    morning_work: [2, 'Seat set-up can be checked before the day begins.'],
    computer_time: [2, 'Screen height and feet can be adjusted in place.'],
    phonics_word_study: [2, 'Rug and board work alternate quickly and show fatigue.'],
    small_group: [2, 'Kidney tables and stools need their own fitting.'],
    independent_reading: [2, 'Choice of position is allowed, so options can be tried.'],
    closing_circle: [2, 'Late-day floor sitting shows endurance.'],
    class_period: [2, 'Secondary desks and lab stools differ room by room.'],
    breakfast: [1, 'Stable sitting frees the hands for eating.'],
    snack: [1, 'Table height and foot support affect spilling.'],
    art: [1, 'Stools and standing easels offer other work positions.'],
    library: [1, 'Floor or low seats for listening need checking once.'],
    special_event: [1, 'Bleachers and gym floors are the least supported seats of all.'],
  },
  wordings: {
    clear: `
      seated posture; posture; sit upright; sitting balance; trunk control; core strength; floor sitting
      sit on the carpet; criss-cross; chair; feet flat; adapted seating; adaptive chair; slant board
      stander; positioning; head control; slouch; lean on desk; prone
    `,
    likely: ``,
    hints: ``,
  },
};
