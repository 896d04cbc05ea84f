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
    'Student will move from one activity to another within two minutes of the signal.',
    'Will stop a favorite activity when timer sounds and go to the next.',
    'Accepts changes in the daily schedule without becoming upset.',
    'Uses a visual schedule to go to next class.',
    'Lines up and walks in the hallway with class.',
    'Comes in from recess with the group.',
    'Tries a different way when plan changes.',
    'Separates from caregiver and enters the classroom calmly.',
    'Tolerates a substitute or new person with a social story.',
    'Stops playing and cleans up when the signal is given.',
    'Goes from recess to class, or class to specials, with the line.',
    'Accepts a substitute teacher or a different schedule calmly.',
    'Checks the picture schedule and moves to the next place.',
    'Gives up the tablet when time is over.',
    'Tries another way when the first plan does not work.',
    'Comes into the building in the morning without crying for parent.',
    'Shares the choice of game and goes along with what others want.',
    'Will move from recess to classroom within 3 minutes with no more than 1 prompt.',
    'When schedule is different, will look at visual and go on without tantrum, 4/5.',
    'Give up iPad at timer with calm body 90%.',
    'Enter new classroom or special area w/out crying or hiding 4 of 5',
    'Will think of another way when first idea does not work, 3/4 opp.',
    'When bell rings, closes activity and heads to next class w/in 2 min.',
    'Handles fire drills, assemblies and subs by checking updated schedule.',
    "Will switch from his topic or idea to group's idea with 1 cue.",
    'Transition between activities w/in 2 min w/ visual timer.',
    'Tolerate unexpected schedule changes w/o protest 4/5.',
  ],
  pullOutNote:
    'A therapy-room transition is not the same event; every pull-out also adds two extra transitions to the day.',
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
      transition between; transitions between; transition from; transitions from; transition to; transitions to
      transition; transitions; transitioning; transitional; change in routine; changes in routine
      change in schedule; changes in schedule; schedule change; schedule changes; unexpected change
      unexpected changes; flexible; flexibility; flexible thinking; rigid; rigidity; plan b; shifting
      shift attention; visual schedule; picture schedule; object schedule; first-then; first then; first/then
      mini-schedule; mini schedule; next activity; next location; next place; move to the next; moves to next
      moves to the next; preferred to non-preferred; preferred to nonpreferred; stop preferred; stops preferred
      stop a preferred; end preferred; leave preferred; leaves preferred; leaves playground; put down
      five-minute; five minute warning; countdown; line up; lines up; lining up; clean up and line up
      cancelled plans; substitute teacher; rainy recess; change card; new situations; new routine
      novel situations; different route; accept change; accepts change; accepts a change; cope with change
      cope with changes; adjust to change; adjusts to changes; dropping to floor; drops to the floor; bolting
      run ahead; running ahead; from one activity to another; one activity to the next; between activities
      between settings; between classes; changes in activity; arrives to class on time; on time to class
      class to class; hallway transitions; follow schedule; follows schedule; checks schedule; check schedule
      follow daily schedule; stop activity; stops activity; stop an activity; end an activity; leaves activity
      come in from recess; separate from parent; separates from parent; moving on; give up ipad; gives up
      give up preferred; recess to classroom; from recess to; schedule is different; when schedule
      go on without; new classroom; enter new; enter classroom; think of another way; another way
      first idea does not work; different way; when plans; plan changes; at timer; when timer; timer sounds
      end of preferred; bell rings; closes activity; heads to next class; next class; head to
      fire drills and assemblies; updated schedule; checking updated; subs; switch from; switches from; own idea
      group's idea; others' ideas; one way; other way; not go as planned; unplanned; surprise; surprises
      unexpected events; special events; change of teacher; new teacher; new place; new places; unfamiliar
      new people; new task; go with the flow; let go; let go of; moves on; moving from; ready for next
      put away and move; clean up when; clean up and; clean-up; signal; bell; leave room; leave classroom
      entering; enters; goes to; go to specials; goes with; walks with class; stay with line; in line
      stays in line; waits in line; wait in line; line behavior; end of activity; stop when; stops when; ends
      ending; pause; preferred activity; preferred activities; non-preferred activity; less preferred; favorite
      turn off; turn off device; give back; gives back; put ipad away; come to; comes to; comes when called
      join after; start of day; separate from; drop-off; morning arrival without crying; refuse to leave; flop
      flops; bolts; runs from; lag; late to class; tardy; tardies; on time; gets to class; arrive on time
      arrives on time; transition .. activity; transition .. minutes; move .. activity; move .. next; go .. next
      change .. schedule; change .. routine; accept .. change; stop .. activity; stop .. ipad; leave .. activity
      leave .. playground; follow .. schedule; shift .. task; end .. activity; line .. up; walk .. line
      adjust .. change; put .. down; handle .. change; switch .. activities; tolerate .. change; come .. inside
      cope .. change
    `,
    likely: `
      schedule; change of plans; walk with class; =change; changes; shift; hallway; warning; leave; different
    `,
    hints: `

    `,
  },
};
