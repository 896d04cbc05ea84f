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
    'Student will request preferred items with words, signs or pictures.',
    'Will indicate yes, no, more and all done.',
    'Makes a choice between two items.',
    'Gets the attention of adult or peer in an appropriate way.',
    'Waves or says hello and goodbye.',
    'Points or reaches to show wants.',
    'Responds to name and takes turns with sounds.',
    'Communicates wants and needs instead of crying or hitting.',
    'Refuses or protests without aggression.',
    'Imitates words and sounds to ask for things.',
    'Asks for food, toys or help with a word, sign or picture.',
    'Says yes, no, more, stop and all done.',
    'Picks one of two things shown.',
    'Gets someone to look by tapping, calling or showing.',
    'Waves or says hi and bye.',
    'Gives a picture or takes an adult by the hand to ask.',
    'Uses words or gestures instead of crying, hitting or grabbing.',
    'Looks when name is called and takes turns making sounds.',
    'Will ask for 5 different wanted things by word or sign.',
    'Tells "no" or "stop" rather than biting 8/10.',
    'Picks between two pictured snacks',
    'Looks or vocalizes to get adult to notice 5x',
    'At play, hands adult a picture for a toy.',
    'Nods or shakes head to answer do-you-want.',
    "Taps teacher's arm & waits to show something.",
    'Make choice from field of 2.',
    'Request "more"/"help" via sign, pic, or verbalization.',
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
      functional communication; communicate wants; communicates wants; wants and needs; basic wants; basic needs
      basic wants and needs; requesting; request preferred; requests preferred; preferred item; preferred items
      desired item; desired items; request items; requests items; request objects; make requests; makes requests
      request more; requests more; all done; refuses; protest appropriately; reject; rejects; rejecting
      indicate no; indicate yes; yes and no; say no; make choice; makes choice; make choices; makes choices
      make a choice; makes a choice; choice between; choose between; chooses between; choice of two
      choice making; communicative intent; intentional communication; communication attempts; gain attention
      gains attention; gain adult attention; gains adult attention; get attention; adult attention
      attention of adult; attention before communicating; waves; says hi; hi/bye; hi and bye; greet familiar
      greets familiar; hello and goodbye; goodbye; respond to name; responds to name; point to request
      points to request; point or word; vocalize; vocalizes; vocalization; vocalizations; first words
      single words; imitate sounds words; imitates words; imitate words; word approximations; approximations
      instead of crying; rather than crying; instead of hitting to communicate; hand leading; leading adult
      let others know; lets others know; indicates; express wants; expresses wants; ask for items
      asks for items; ask for more; asks for more; joint attention; shared attention; eye contact to request
      functional words; communicate for; communicative functions; purposes; variety of functions; help sign
      request break; spontaneous requests; spontaneously request; manding; mands; mand; tact
      communication partner; initiates communication; initiate communication; familiar adults; =more
      wanted things; want things; get adult to notice; adult to notice; rather than biting; instead of biting
      rather than hitting; picks between; pick between; two pictured; =wants; stop or no; says stop; tells no
      hands adult a picture; hands adult; picture for a toy; nods; nods or shakes head; shakes head; shake head
      nod; do-you-want; do you want; taps teacher; taps teacher's arm; taps arm; to show something
      show something; shows adult; shows object; shows; gives object; gives item; bring object to adult; leads
      pulls adult; eye gaze to item; looks at item; look at desired; looks at desired; looks at choice
      reaches for; point to choice; points to choice; touch choice; touches choice; picks one; pick one
      pick which; wants or; wants by; want by; want something; wanted; ask for things; asks for things
      asking for; food or drink; bathroom or help; help or more; open; go; stop; help; up; mine; my turn
      no thank you; all gone; wait; again; word attempts; babble; sounds to; sounds for; imitate sound
      imitates actions; play sounds; animal sounds; turn taking sounds; anticipates; anticipate; smile; smiles
      cries; cry for; tantrum to communicate; biting; screaming; appropriate way; socially acceptable
      acceptable way; communicates with; communicate with; communicate by; communicative acts; acts; intentional
      intent; initiations; spontaneous; without model; exchanges; greets by; hi and; hello; goodbye wave
      respond hi; name response; own name; attention of; call adult; call name; seek adult; come to adult
      interact with adult; response to; yes; choices; choose food; choose toy; choose song; choose book
      choose activity; request .. item; request .. object; request .. preferred; request .. food; request .. toy
      request .. activity; make .. choice; make .. request; choose .. two; choose .. between
      indicate .. all done; indicate .. more; indicate .. want; indicate .. choice; communicate .. wants
      communicate .. needs; gain .. attention; say .. hi; wave .. bye; ask .. more; ask .. item; refuse .. item
      respond .. name; point .. request; express .. wants; tell .. want; greet .. adult; use .. gestures
      instead .. crying; instead .. hitting
    `,
    likely: `
      choice; want; point; word; item; object; requests help; communicative; a day; request; requests; refuse
      gesture; reach; wave; indicate; vocalize; comment; signal
    `,
    hints: `

    `,
  },
};
