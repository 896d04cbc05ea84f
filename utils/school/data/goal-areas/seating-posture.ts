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
    'Student will sit upright in classroom chair for fifteen minutes.',
    'Will sit cross-legged on the rug without leaning on others.',
    'Keeps head up and trunk straight while working at desk.',
    'Sits on the floor with hands free for play for five minutes.',
    'Tolerates adapted seating and stander during class.',
    'Corrects slumped posture after a cue.',
    'Maintains sitting balance on a bench while reaching.',
    'Improves core strength to sit without support.',
    'Sits up straight with bottom back and feet on the floor.',
    'Sits on the carpet for story without lying down or leaning.',
    'Holds head up to look at the board from wheelchair.',
    'Uses a footrest, slant board or special chair to sit well at the desk.',
    'Keeps balance while sitting on a bench or stool and reaching.',
    'Stands in a stander for thirty minutes in class.',
    'Moves body to a good position after a tap.',
    'Has enough trunk strength to sit through assembly.',
    'Will maintain good sitting alignment at desk for 20 min.',
    'Sit on a bench without arm support for 3 min while reaching.',
    'Keeps feet on floor and back against chair for writing 80%',
    'Tolerates standing frame 45 min per day during instruction.',
    'Holds head upright 60 seconds to look at teacher.',
    'At circle, sits in a cube chair w/out sliding out for 15 min.',
    'Uses foot rest and sits tall for table work w/ 2 cues.',
    'Will lie on tummy over wedge w/ head up to play 5 min.',
    'Ring sit indep 5 min for circle time.',
    'Maintain upright posture at desk 15 min w/ 1 cue.',
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
      posture; postural; postural control; upright posture; upright; sit upright; sits upright; upright sitting
      sitting posture; seated posture; sitting balance; sitting tolerance; sit at desk; sits at desk
      sit in chair; sits in chair; sit on floor; sits on floor; sit on the floor; floor sitting; sit on carpet
      sits on carpet; sit on rug; ring sit; side sit; tailor sit; long sit; criss-cross; criss cross; w-sit
      w sit; w-sitting; w sitting; back support; trunk control; trunk upright; trunk; core strength
      core stability; head control; head up; holds head; head at midline; head upright; feet flat; feet on floor
      feet on the floor; feet supported; hips back; seat cushion; adapted chair; adaptive chair
      adaptive seating; adapted seating; alternative seat; positioning; position in chair; positioning device
      positioned; lap tray; wheelchair positioning; stander tolerance; standing frame; tolerate stander
      tolerate standing; in stander; prone; prop on; head on desk; head down on desk; lean on; leaning; slouch
      slouching; slumped; slump; props head; lies on desk; shift weight; pressure relief; weight shift
      maintain position; reposition; repositions; fixing own position; sit unsupported; sitting unsupported
      bench sitting; seated without support; sits without support; self correct posture; body position
      desk position; chair fit; sitting position; tolerate positioning; static sitting; sitting alignment
      good sitting; alignment at desk; on a bench; arm support; without arm support; back against chair
      tolerates standing frame; upright at; seated at desk; stander; cube chair; sliding out; without sliding
      foot rest; footrest; sits tall; sit tall; tall sitting; lie on tummy; lies on tummy; tummy; tummy time
      over wedge; wedge; head up to; bolster; ball sitting; therapy ball; corner chair; rifton; floor sitter
      tomato chair; lap belt; seat belt for posture; harness; hip; knees; ninety degrees; 90 degrees
      back straight; straight back; shoulders; shoulder; elbow; elbows; forearm support; arms on desk
      head in hand; falls out of chair; falling out of chair; falling off chair; fall from chair
      fidgets in seat posture; stays upright; trunk stability; sit at table; sits at table; sit at the table
      sits in; sit in; sit criss; rug sitting; carpet sitting; sit on; sits on; sits with; unsupported; prop sit
      kneel at; stand at table; standing at desk; standing tolerance; stands at; weight bearing in stander
      sidelying; supine; wheelchair position; tilt; recline; sit .. upright; sit .. chair; sit .. floor
      sit .. carpet; sit .. support; maintain .. posture; maintain .. upright; hold .. head; keep .. feet
      sit .. desk; maintain .. sitting; correct .. posture; sit .. minutes; tolerate .. stander
      tolerate .. position; maintain .. head; sit .. trunk; sit .. rug; maintain .. seated; reposition .. self
      sit .. stool
    `,
    likely: `
      sits; sitting; seated; sit; desk; midline; rug
    `,
    hints: `

    `,
  },
};
