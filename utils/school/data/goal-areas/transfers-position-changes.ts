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
      transfer; transfers; sit to stand; stand to sit; floor to stand; get up from the floor; half kneel
      get in and out of chair; pivot; lower to the floor; change position; stander; standing frame
      toilet transfer; rise from; move from wheelchair; bench; mat
    `,
    likely: ``,
    hints: ``,
  },
};
