import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const transitionsFlexibility: GoalAreaFacts = {
  label: 'Transitions and coping with change',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Stopping one activity and moving to the next, and handling changes in plan.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['behavior regulation', 'following social conventions'],
  exampleGoals: [
    'When a clean-up signal is given, the student will stop and move to the next place within two minutes with one cue in 4 of 5 transitions.',
    'Told of a schedule change, the student will check the visual schedule and go on with the day without leaving the area in 80% of changes.',
    'The student will walk between two activities with the class, keeping place in line, in 9 of 10 transitions.',
  ],
  pullOutNote: 'A therapy-room transition is not the same event; every pull-out also adds two extra transitions to the day.',
  fits: {
    transition: [3, 'Moving with the class is the behavior itself.'],
    arrival: [3, 'The largest change of the day, from home to school, has a fixed set of steps.'],
    learning_centers: [3, 'Timed rotations give several stop-and-move chances in one visit.'],
    cleanup_packup: [2, 'The clean-up signal asks the student to stop something unfinished.'],
    dismissal: [2, 'Leaving activities and people on cue closes the day.'],
    play_centers: [2, 'Ending a favorite activity is a clear preferred-to-nonpreferred shift.'],
    morning_meeting: [2, 'The schedule is reviewed, so changes can be previewed with visuals.'],
    recess: [2, 'Coming back in from play is a predictable hard moment.'],
    specials: [2, 'A new room, adult and rule set arrive each day.'],
    special_event: [2, 'An altered day is a planned test of flexibility.'],
    movement_break: [1, 'Stopping movement and sitting again is a small daily shift.'],
    computer_time: [1, 'Logging off a liked program calls for a stop routine.'],
    field_trip: [1, 'Advance preparation for an unusual day can be tried if the team plans it.'],
    drill: [1, 'A sudden interruption shows how well preparation worked.'],
    class_period: [1, 'Bells force shifts of room, subject and teacher.'],
  },
  wordings: {
    clear: `
      transition; transitions; transition between activities; change in routine; unexpected change
      flexibility; flexible thinking; stop activity; preferred to non-preferred; first then; first/then
      visual schedule; countdown; line up; move to the next activity; cleanup signal; shift
      leave preferred activity
    `,
    likely: ``,
    hints: ``,
  },
};
