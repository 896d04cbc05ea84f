import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const attentionTask: GoalAreaFacts = {
  label: 'Attention and staying on task',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Looking, listening, shifting and sustaining attention through class activity.',
  occupations: ['education'],
  functionalAreas: ['task behavior and completion'],
  exampleGoals: [
    'During independent seatwork the student will stay on task for 12 minutes with no more than two redirections in 4 of 5 observations.',
    'In whole-group lessons the student will orient to the speaker within five seconds of a signal in 8 of 10 signals.',
    'Using a self-check card, the student will mark on-task at 80% of two-minute intervals across a work period.',
  ],
  pullOutNote: 'A quiet therapy room hides the problem; supports must be tried against real distraction.',
  fits: {
    independent_work: [3, 'Sustained solo work with peers around is the exact condition of the goal.'],
    morning_work: [3, 'A short daily task gives easy, repeatable on-task measures.'],
    writing: [2, 'Staying with one piece of work for half an hour is a strong test of focus.'],
    math_lesson: [2, 'Attention must shift between speaker, board and page.'],
    ela_lesson: [2, 'Longer listening and reading show when attention fades.'],
    morning_meeting: [2, 'Group listening with movement and turns is a graded start.'],
    read_aloud: [2, 'Listening to a story without a task in hand reveals stamina.'],
    phonics_word_study: [2, 'Fast choral responding shows quickly whether the student is with the group.'],
    learning_centers: [2, 'Working at a station without the teacher calls for self-monitoring.'],
    small_group: [2, 'Close seating lets supports be faded turn by turn.'],
    independent_reading: [2, 'Silent reading exposes wandering attention without noise to blame.'],
    class_period: [2, 'A full secondary period needs attention plans the student can run alone.'],
    study_hall: [2, 'Unsupervised time tests self-chosen focus strategies.'],
    science_social_studies: [1, 'Mixed listening and doing shows which format holds attention.'],
    computer_time: [1, 'On-screen drift can be seen and self-checked.'],
    movement_break: [1, 'Movement just before a lesson can be compared with attention after it.'],
    elective: [1, 'Hands-on work holds attention and shows when it slips.'],
    lab: [1, 'Steps follow one another at the group’s pace.'],
  },
  wordings: {
    clear: `
      attention; attend; attending; on task; on-task; focus; sustain attention; distractible; redirection
      eyes on speaker; listen to instruction; remain engaged; engagement; participate for
      minutes of attention; stay in area; visual attention; active listening
    `,
    likely: ``,
    hints: ``,
  },
};
