import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const aacUse: GoalAreaFacts = {
  label: 'Using AAC (device, pictures, sign)',
  disciplines: ['SLP', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description:
    'Communicating through a speech-generating device, symbols, sign or switch across the day, with partners who model.',
  occupations: ['social participation', 'education'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'Across three daily routines the student will use the device to make two different kinds of messages in each on 4 of 5 days.',
    'During snack the student will combine two core words on the board in 4 of 5 opportunities with modeling only.',
    'The student will go to the correct page and comment during shared reading within ten seconds in 8 of 10 pauses.',
    'Student will use speech device to make requests and comments.',
    'Will find and select symbols on communication board.',
    'Combines two or more symbols in a message.',
    'Uses signs or pictures to communicate.',
    'Activates a switch to say a message.',
    'Carries and charges the communication device.',
    'Uses eye gaze to choose.',
    'Navigates pages on the device to answer questions.',
    'Uses core words on AAC for different purposes.',
    'Uses a talking device to ask, tell and answer.',
    'Finds pictures on a board to say two or more words.',
    'Presses a switch to join in the song or story.',
    'Uses sign language words during class.',
    'Looks at a picture to make a choice with eye gaze.',
    'Takes the device to every class and keeps it charged.',
    'Goes to the right page of the device to find a word.',
    'Answers with symbols when called on.',
    'Put 3 icons together on talker to comment.',
    'Will use PODD book to tell news at circle',
    'Point to core words on board for 5 functions.',
    'Hits switch to take turn in story',
    'During art, asks for colors with 2 hits on his tablet voice app.',
    'Makes choices by looking at one of 4 pictures on E-tran board.',
    'Signs help, more, stop, go in class daily.',
    'Use AAC to request/comment/protest 10x/session.',
    'Combine 2 symbols on SGD 80%.',
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
      aac; aac device; aac system; augmentative; alternative communication; speech-generating; speech generating
      speech generating device; sgd; communication device; communication system; communication app
      communication board; communication book; voice output; voice output device; dynavox; tobii; novachat
      proloquo; proloquo2go; touchchat; lamp words; lamp wfl; wfl; snap core; td snap; go talk; gotalk; big mack
      bigmack; step-by-step switch; single message; single message switch; single-message; core boards
      core words; core word; core vocabulary; core vocabulary board; low tech board; picture exchange; pecs
      picture communication; picture cards to communicate; picture symbols; eye gaze; eye-gaze; eye gaze device
      partner assisted scanning; partner-assisted scanning; activate switch; activates switch
      activates a switch; voice output switch; navigate to; navigates to; page sets; folder on device
      program device; on device; using device; using his device; using her device; uses device; with device
      by device; sign language; manual signs; asl signs; total communication; multimodal; multi-modal
      modeled on device; aided language; aided input; combine symbols; combines symbols; # symbol; two symbols
      symbol combinations; charge device; carries device; device available; tablet to communicate
      ipad to communicate; buttons on device; talker; podd; podd book; icons together; icons
      core words on board; hits switch; hit switch; on talker; symbols; message; messages; sgd to; talk board
      vocabulary on device; hits on his tablet; tablet voice; voice app; e-tran; etran; etran board
      eye pointing; looking at one of; signs help; signs more; sign for; sign words; signed; signing; baby sign
      fringe vocabulary; vocabulary pages; page; home page; word wall on device; word power; wordpower; unity
      minspeak; lamp; go to folder; category folder; two hits; two-hit; multi-hit; sequence symbols
      sequences icons; symbol sequences; pictures on device; picture board; picture book to communicate
      choice board; visual choice; communication folder; pecs book; phase; phases; velcro picture; hand picture
      exchanges picture; gives picture; single cell; 4-cell; # cell; cells; grid; grids; display; overlay
      partner; partner prompts; model on; modeling; aided; wait time; comment on device; greet with device
      jokes on device; news on device; recorded message; recorded; step by step; sequencer; talking brix
      switch for; jelly bean; adapted switch; head switch; head mouse; eyes; dwell; calibration; device to
      device for; device during; wears device; turns on device; battery; case; strap; mount; backup; low-tech
      no tech; repair with device; spelled; spell on device; type to talk; type on device
      text to speech to talk; use .. device; use .. aac; use .. sgd; use .. signs; use .. symbols
      use .. touchchat; use .. proloquo; use .. communication; activate .. switch; activate .. message
      select .. symbol; select .. message; navigate .. device; combine .. symbols; exchange .. picture
      carry .. device; produce .. device; locate .. symbol; touch .. symbol; press .. switch; eye .. gaze
      point .. symbols; request .. device; comment .. device
    `,
    likely: `
      selects; activate; choices on; pictures; functions; modeling; request using; device; symbol; signs; sign
      switch; button; select
    `,
    hints: `

    `,
  },
};
