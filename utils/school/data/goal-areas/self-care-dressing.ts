import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const selfCareDressing: GoalAreaFacts = {
  label: 'Clothing and fasteners',
  disciplines: ['OT', 'PT'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Coats, zippers, buttons, shoes, socks, smocks, changing for PE.',
  occupations: ['activities of daily living'],
  functionalAreas: ['clothing management'],
  exampleGoals: [
    'Before outdoor recess the student will put on a coat and engage and pull up the zipper in under two minutes on 4 of 5 days.',
    'The student will take off boots and put on shoes at arrival with only a picture strip as help in 80% of school days sampled.',
    'After PE the student will tie both shoes with bows that stay tied until the next transition in 4 of 5 classes.',
  ],
  pullOutNote: 'A hard step can be rehearsed for a few minutes outside class, but it counts only when it works at the cubby.',
  fits: {
    arrival: [3, 'Coats, boots and bags come off every morning with a reason to finish.'],
    recess: [3, 'Getting dressed to go outside is highly motivating and time-limited.'],
    dismissal: [3, 'Outerwear and bags must be on before the bus is called.'],
    cleanup_packup: [3, 'Coat, zipper and backpack follow one another in a fixed order.'],
    pe: [2, 'Sneakers, pinnies or changing for class bring fasteners into the lesson.'],
    bathroom_hygiene: [2, 'Snaps, belts and waistbands are managed at each trip.'],
    life_skills: [2, 'Laundry and dressing tasks are taught directly in functional programs.'],
    art: [1, 'Smocks go on and off before and after messy work.'],
    play_centers: [1, 'Dress-up clothes give playful practice with large fasteners.'],
    rest_quiet_time: [1, 'Shoes come off and go back on around nap mats.'],
  },
  wordings: {
    clear: `
      dressing; undressing; zip; zipper; button; unbutton; snap; fasteners; coat; jacket; shoes; tie shoes
      shoe tying; socks; gloves; mittens; backpack straps; don; doff; velcro; clothing management
    `,
    likely: ``,
    hints: ``,
  },
};
