import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const aacUse: GoalAreaFacts = {
  label: 'Using AAC (device, pictures, sign)',
  disciplines: ['SLP', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Communicating through a speech-generating device, symbols, sign or switch across the day, with partners who model.',
  occupations: ['social participation', 'education'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'Across three daily routines the student will use the device to make two different kinds of messages in each on 4 of 5 days.',
    'During snack the student will combine two core words on the board in 4 of 5 opportunities with modeling only.',
    'The student will go to the correct page and comment during shared reading within ten seconds in 8 of 10 pauses.',
  ],
  pullOutNote: 'Programming and page learning may be apart; partner modeling belongs in routines.',
  fits: {
    morning_meeting: [3, 'Repeated greetings, choices and comments can be modeled to all.'],
    snack: [3, 'Requesting, commenting and refusing occur many times in minutes.'],
    play_centers: [3, 'Core words such as go, more, mine and help fit every toy.'],
    life_skills: [3, 'Functional messages and choices are needed at each step.'],
    lunch: [2, 'Choices in line and talk at the table extend partners.'],
    read_aloud: [2, 'Repeated lines and comments suit aided modeling.'],
    recess: [2, 'A light board or device outside keeps a voice available in play.'],
    arrival: [2, 'Greetings and feelings can be said first thing.'],
    breakfast: [2, 'Choosing and requesting start the day with messages.'],
    closing_circle: [2, 'Telling one thing about the day uses past events.'],
    small_group: [2, "The device can be programd for the lesson's key words."],
    learning_centers: [2, 'Game phrases give quick, motivating turns.'],
    art: [2, 'Colors, materials and actions are easy symbols to request.'],
    music: [2, 'Song choice and stop/go are immediate and fun.'],
    vocational_community: [2, 'Work phrases and questions are needed with new partners.'],
    ela_lesson: [1, 'Answering with core words keeps the student in the discussion.'],
    math_lesson: [1, 'More, less and same can be expressed by symbol.'],
    sel_lesson: [1, 'Feeling words can be modeled to the whole class.'],
    pe: [1, 'Go, stop and my turn suit active games.'],
    project_time: [1, 'Choosing materials and giving opinions are natural messages.'],
    transition: [1, 'Carrying the device between rooms decides whether it gets used.'],
    bathroom_hygiene: [1, 'A private request and help message supports dignity.'],
    dismissal: [1, 'Goodbyes and telling about home plans close the day.'],
    homeroom_advisory: [1, 'A check-in message gives older students a daily turn.'],
  },
  wordings: {
    clear: `
      AAC; augmentative; speech generating device; speech-generating device; SGD; communication device
      communication board; core words; core vocabulary; core board; picture exchange; PECS; sign; signs
      switch; eye gaze device; navigate to; symbol; activate; aided language; TouchChat; LAMP; Proloquo
    `,
    likely: ``,
    hints: ``,
  },
};
