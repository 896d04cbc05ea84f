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
      carry; carrying; lunch tray; tray; transport materials; carry books; carry backpack; open doors
      hold the door; push a cart; carry objects; carry while walking; stack chairs; move chair
      bring materials; carry a cup; spill
    `,
    likely: ``,
    hints: ``,
  },
};
