import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const functionalCommunication: GoalAreaFacts = {
  label: 'Early requests, choices, greetings, protests',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Getting needs met by any understandable means; the first communication functions.',
  occupations: ['social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'At snack the student will request an item or more by word, sign or picture in 8 of 10 opportunities.',
    'Shown two activities, the student will make a clear choice within five seconds in 4 of 5 trials.',
    'On arrival and departure the student will greet or say goodbye to one adult and one peer on 4 of 5 days.',
  ],
  pullOutNote: 'Real wants occur in class; staged requests in a small room rarely carry over.',
  fits: {
    snack: [3, 'Wanted items, more and all done come up within minutes.'],
    play_centers: [3, 'Toys in reach and out of reach create real reasons to ask.'],
    arrival: [2, 'Greeting and choosing a first activity happen daily.'],
    breakfast: [2, 'Food choices are immediate and motivating.'],
    lunch: [2, 'Asking for help with packages and choosing food are natural.'],
    recess: [2, 'Push, go and my turn are clear requests.'],
    bathroom_hygiene: [2, 'Asking to go and for help is a priority function.'],
    morning_meeting: [2, 'Name response, greeting and song choice are built in.'],
    art: [2, 'Requesting colors and tools repeats easily.'],
    movement_break: [2, 'Asking for more or a different movement is motivating.'],
    life_skills: [2, 'Staff can wait for a request at each step.'],
    dismissal: [2, 'Goodbyes to people are concrete and daily.'],
    independent_work: [2, 'Asking for help, a break or finished is needed when alone.'],
    small_group: [2, 'A quiet table allows time to wait for a response.'],
    learning_centers: [1, 'Choosing a station or piece is a quick request.'],
    transition: [1, 'Wait, go and stop fit moving in line.'],
    music: [1, 'Choosing instruments and songs gives clear options.'],
    pe: [1, 'Choosing equipment and asking for a turn is simple.'],
    computer_time: [1, 'Requesting a turn or a program can be set up.'],
  },
  wordings: {
    clear: `
      request; requesting; make choices; choice making; protest; refuse; reject; greet familiar people
      gain attention; indicate wants; wants and needs; functional communication; ask for more; all done
      gestures; point; respond to name; yes no response; joint attention
    `,
    likely: ``,
    hints: ``,
  },
};
