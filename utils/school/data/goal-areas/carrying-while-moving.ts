import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const carryingWhileMoving: GoalAreaFacts = {
  label: 'Carrying things while moving',
  disciplines: ['PT', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Lunch trays, books, chairs, doors: hands busy while walking.',
  occupations: ['activities of daily living', 'education'],
  functionalAreas: ['manipulation with movement'],
  exampleGoals: [
    'The student will carry a loaded lunch tray from the line to a table without spilling on 4 of 5 days.',
    'The student will open a hall door and go through carrying a folder without help in 8 of 10 tries.',
    'The student will carry two library books and a pencil case to class among peers in 4 of 5 weeks.',
    'Student will carry lunch tray to table.',
    'Will carry books and backpack while walking in hallway.',
    'Walks holding a cup of water without spilling.',
    'Opens and holds doors while passing through.',
    'Pushes a cart or chair across room.',
    'Carries materials while using walker or crutches.',
    'Transports class supplies from one place to another.',
    'Walks and talks with a peer while carrying an object.',
    'Carries a lunch tray from the line to the table.',
    'Holds books and walks in the hall without dropping them.',
    'Opens the door, goes through and closes it.',
    'Pushes a chair in or a cart down the hall.',
    'Brings water, paint or papers across the room without spilling.',
    'Carries a bag while using crutches or walker.',
    'Walks and holds a conversation or an object at the same time.',
    'Walk 50 feet with tray of food to table without spilling.',
    'Carry binder & laptop between classes on crutches w/ bag',
    'Will open and go through doors with walker 4/5',
    'In cafeteria, holds tray level from line to seat.',
    'Push library cart around corners w/o hitting things.',
    'Moves chair from desk to table w/ 2 hands.',
    'Carry 2 lb. object 50 ft w/o LOB.',
    'Ambulate while carrying lunch tray.',
  ],
  pullOutNote: 'Empty-tray practice apart is fine for a session or two.',
  fits: {
    lunch: [3, 'Carrying a tray through a crowd is the classic task.'],
    vocational_community: [3, 'Deliveries, carts and stocking are carrying for a purpose.'],
    arrival: [2, 'Bag, instrument and papers come in together.'],
    dismissal: [2, 'The load goes out again with doors and stairs.'],
    cleanup_packup: [2, 'Chairs, bins and folders are moved around the room.'],
    transition: [2, 'Books and devices travel between rooms.'],
    snack: [2, 'Cups and plates test steadiness over short distances.'],
    breakfast: [2, 'A breakfast tray or bag is carried to a desk.'],
    library: [2, 'Books are carried to and from the shelves.'],
    life_skills: [2, 'Carrying dishes, ingredients and laundry is part of the task.'],
    lab: [2, 'Materials are carried to and from the bench.'],
    art: [1, 'Water, paint and wet work must be moved carefully.'],
    science_social_studies: [1, 'Lab materials are collected and returned.'],
    pe: [1, 'Equipment is fetched and put away while moving.'],
    learning_centers: [1, 'Materials move with the student at rotations.'],
    elective: [1, 'Materials are fetched and put away.'],
  },
  wordings: {
    clear: `
      carry; carries; carrying; carry tray; carry lunch tray; carries tray; lunch tray; carry books
      carry materials; carries materials; carry objects; carry items; carry backpack; carries backpack
      while walking; while moving; while carrying; transports; transporting; transport materials
      transport items; transport chair; walker basket; walker tray; push cart; pushes cart; pull wagon
      hold object while; holding an object; hold door; holds door; hold the door; heavy door; heavy doors
      open door; opens door; open doors; opens doors; classroom door; wearing backpack; with backpack on
      backpack on; two-handed carry; without spilling; without dropping; spilling none; no spills
      open cup of water; cup of water; full cup; carry a chair; carries chair; move a chair; walk and carry
      walks and carries; walk and talk; walking and talking; dual task; dual-task; talking while walking
      holding materials; pounds; drawer; holding a ball while; carry instrument; carry folder
      deliver items while; tray of food; with tray; tray to table; binder & laptop; carry binder; with bag on
      go through doors; open and go through; through doors; doors; transport; tray; carry lunch; holds tray
      tray level; from line to seat; library cart; push library cart; around corners; hitting things
      moves chair; chair from desk; desk to table; with 2 hands; two hand carry; carry lunchbox; lunchbox
      carry art; carry paint; carry laptop; carry chromebook; carry bag; heavy; weight of; stack of
      stack of books; crate; box; boxes; bin; bucket; ball while; hold while; holding while; in hand while
      with item; with items; with load; bag on; backpack over; rolling bag; rolling backpack; tote; pull bag
      drag; drags; lift and carry; lifts and carries; put on shelf; reach shelf; doorknob; handle; push bar
      automatic door; button door; elevator button; open cabinet; closet; drawers; fridge; water fountain
      fill bottle; cup; pour while; level; without bumping; without losing; delivers; deliver
      messages to office; bring attendance; return tray; dump tray; clear tray; talk while; talking
      looking around while; head turns; turning head; conversation while; carry .. tray; carry .. books
      carry .. materials; carry .. backpack; carry .. chair; carry .. object; carry .. feet; carry .. cup
      walk .. carrying; walk .. tray; walk .. cup; transport .. materials; transport .. objects
      transport .. tray; transport .. chair; open .. door; hold .. door; push .. cart; push .. chair
      pull .. wagon; carry .. without; walk .. holding; walk .. talking; move .. chair; carry .. folder
      walk .. book
    `,
    likely: `
      drop; dropping; materials; objects; aisle; both hands; spilling; door; carry; push; pull
    `,
    hints: `

    `,
  },
};
