import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const transfersPositionChanges: GoalAreaFacts = {
  label: 'Transfers and changing position',
  disciplines: ['PT', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Floor to stand, chair to stand, in and out of seats, toilets, standers, bus seats.',
  occupations: ['activities of daily living'],
  functionalAreas: ['maintaining and changing position'],
  exampleGoals: [
    'At rug time the student will move from standing to floor and back using furniture for support in 9 of 10 opportunities.',
    "The student will transfer from wheelchair to classroom chair with one person's light help in 4 of 5 trials.",
    'The student will get on and off the cafeteria bench without adult contact on 4 of 5 days.',
    'Student will get up from the floor without help.',
    'Will transfer from wheelchair to chair, toilet or floor.',
    'Stands from chair and sits with control.',
    'Pulls to stand at a surface.',
    'Bears weight during standing transfers.',
    'Moves in and out of desk seat.',
    'Gets down to rug and back up at circle time.',
    'Moves from kneeling to standing.',
    'Rolls and moves from lying to sitting.',
    'Gets up from the floor and sits down in a chair without help.',
    'Moves from wheelchair to toilet, desk chair or mat.',
    'Stands up holding the desk and stays standing.',
    'Lowers to the rug slowly for circle.',
    'Pushes up with arms to help when being lifted or moved.',
    'Goes from kneeling to standing at a table.',
    'Gets in and out of a desk, car or bus seat.',
    'Get up off the floor through half kneel with no hands 4/5.',
    'Will move from wheelchair to classroom chair with CGA.',
    'Stand up from desk and sit back down w/ control, no use of hands',
    'Take weight through legs for stand pivot on/off toilet w/ mod assist',
    'At story time gets from standing to rug without falling onto peers.',
    'Helps push up with arms to get out of wheelchair.',
    'Rise from toilet with bar 4/5.',
    'Floor to stand via half kneel indep 4/5.',
    'Stand pivot transfer w/c <> chair min A.',
  ],
  pullOutNote: 'Staff are trained in lifting and transfers privately, before the class is present.',
  fits: {
    morning_meeting: [3, 'Down to the rug and up again with peers happens every day.'],
    read_aloud: [3, 'Another floor-to-stand pair follows each story.'],
    closing_circle: [3, 'The last floor transfer of the day shows tired performance.'],
    bathroom_hygiene: [3, 'Toilet transfers occur only here, with trained staff and privacy.'],
    learning_centers: [2, 'Chairs, stools and floor mats change at each rotation.'],
    lunch: [2, 'Swinging legs over a bench is a distinct transfer.'],
    arrival: [2, 'Bus seat, wheelchair and classroom chair follow in sequence.'],
    dismissal: [2, 'The sequence runs in reverse, under time pressure.'],
    pe: [2, 'Floor games and equipment ask for many position changes.'],
    play_centers: [2, 'Kneeling, squatting and rising occur naturally in floor play.'],
    rest_quiet_time: [2, 'Getting down to and up from a mat or cot is built in.'],
    library: [1, 'Floor seating and low shelves add lowering and rising.'],
    music: [1, 'Sit, stand and circle changes come with songs.'],
    independent_work: [1, 'A planned stander or chair change can be timed with the task.'],
    special_event: [1, 'Bleacher or auditorium seats are awkward transfers.'],
    class_period: [1, 'Fixed desks and lab stools require different techniques.'],
  },
  wordings: {
    clear: `
      transfer; transfers; transferring; pivot transfer; stand pivot; stand-pivot; sit to stand; sit-to-stand
      sit to stands; stand to sit; floor to stand; floor-to-stand; floor transfer; stand from floor
      stands from floor; rise from floor; rises from floor; rise from; get up from floor; gets up from floor
      gets up from; get up from the floor; from the floor; off the floor; up from floor; half kneel; half-kneel
      half kneeling; kneeling; tall kneel; lower self; lowers self; lower to; lowers to; with control; plopping
      in and out of chair; in and out of desk chair; in and out of; on and off toilet; wheelchair to toilet
      wheelchair to chair; wheelchair to floor; to stander; into stander; bearing weight; bear weight
      weight bearing; weight-bearing; grab bar; position changes; change positions; changes positions
      position change; change of position; transition to standing; transitions to standing; transition from sit
      transition from floor; transition from sitting; transition between sitting; transitions between positions
      transition in and out; sit to floor; standing from chair; stand up from; stands up from; pull to stand
      pulls to stand; pull to standing; push up from chair; bed mobility; supine to sit; hoyer
      assist with transfer; assists with transfer; assist in transfer; one person assist; dependent transfer
      sliding board; slide board; get into chair; gets into chair; pushes it in; out of chair; out of wheelchair
      moves from sitting; from sitting to standing; prone to; quadruped; up off the floor; get up off
      wheelchair to classroom chair; stand up from desk; sit back down; stand up and sit down
      sit down with control; on/off toilet; on and off; get down to floor; get down to; get to standing
      out of seat without hands; lowering to; standing to rug; from standing to; onto peers; gets from; get from
      push up with arms; get out of; gets out of; toilet with bar; rise from toilet; bar; mat table; mat; to mat
      bean bag chair; low chair; cube chair to stand; bench to stand; tall chair; high chair; stool; car
      bus seat transfer; desk seat; from desk; from chair; from seat; from rug; from carpet; from circle
      off of floor; down to the floor; down to floor; down on floor; sit down; sits down; stand up; stands up
      standing up; gets up; get up; getting up; lying to; lie to sit; side lying; hands and knees; all fours
      crawl to stand; squat to stand; kneel to stand; one knee; bears weight; hold standing; stand for # seconds
      stands for; stand while; standing for clothing; pull up to; support surface; hand support; hand hold
      lock brakes; footrests; armrests; remove armrest; scoot to edge; scoots to edge; edge of seat
      edge of chair; lean forward; boost; two person; 2 person; mechanical lift; lift transfer; sling
      gait belt transfer; lowers; lower; controlled; descent; plop; into seat; in seat and out; dependent
      assist level; min; moderate; transfer .. wheelchair; transfer .. chair; transfer .. toilet
      transfer .. floor; transfer .. stander; stand .. floor; rise .. floor; get .. up; stand .. chair
      rise .. chair; lower .. floor; lower .. carpet; move .. sit; move .. floor; get .. chair
      transition .. floor; transition .. standing; transition .. sit; sit .. stand; floor .. stand
      assist .. transfer; bear .. weight; stand .. up; lowers .. chair; return .. standing; move .. wheelchair
      move .. chair .. wheelchair; from .. standing; stand .. sit; get .. seat
      floor to chair; chair to floor; floor to sit
    `,
    likely: `
      stand; pulling; furniture; kneels
    `,
    hints: `

    `,
  },
};
