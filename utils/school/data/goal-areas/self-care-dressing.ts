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
    'Student will put on and take off coat without help at arrival and dismissal.',
    'Will zip jacket after adult starts the zipper.',
    'Buttons and unbuttons four one-half inch buttons on own clothing.',
    'Student will tie shoes with one verbal prompt.',
    'Will put on socks, shoes and braces in the correct order.',
    'Changes into gym clothes and back within the time given.',
    'Pulls up and fastens pants after using restroom or changing for swim.',
    'Puts on boots, snow pants, hat and mittens for recess.',
    'Turns jacket right side out and hangs it by the loop.',
    'Puts arms in sleeves, pulls up the zipper and snaps the jacket by self.',
    'Manages buttons, snaps, belt and zipper on pants after bathroom.',
    'Takes off wet boots and snow pants and hangs them on a hook.',
    'Ties or fastens shoes before gym class.',
    'Puts on gloves, hat and scarf in the right order.',
    'Will put on and take off an art smock, a helmet and a backpack.',
    'Puts on leg braces and shoes with setup only.',
    'Turns clothes right side out and finds the front and back.',
    'Will put shoes on correct feet and fasten Velcro within 2 minutes.',
    'Student independently hooks the bottom of jacket and zips up before going outside 4/5.',
    'Change from school clothes to swim suit and back with only verbal cues.',
    'Don AFOs and sneakers after PE with mod independence.',
    'Tie a bow with two loops on own laces 3 of 4 times',
    'After recess, hang wet snow clothes & put on indoor shoes without being told.',
    'Unsnap and snap 5 snaps on a coat in less than a minute.',
    'Puts on swim shirt and dries off after pool.',
    'Manage snaps/zippers for jacket & lunchbox indep 80%.',
    "Don/doff shoes and AFO's in 5 min.",
  ],
  pullOutNote:
    'A hard step can be rehearsed for a few minutes outside class, but it counts only when it works at the cubby.',
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
      dressing; undressing; dress; undress; zip; zips; zipper; zippers; unzip; button; buttons; unbutton
      buttoning; snap; snaps; fasteners; fastener; fastening; buckle; buckles; unbuckle; velcro; coat; coats
      jacket; jackets; sweater; hat; mittens; gloves; boots; snow pants; snow gear; winter clothing; outerwear
      outdoor clothing; shoes; shoe; shoelaces; tie shoes; ties shoes; shoe tying; tie laces; socks; pants
      shirt; clothing; clothes; smock; belt; jeans; don; dons; doff; doffs; put on; take off; takes off; puts on
      change for pe; change clothes; changing clothes; orthotics; afos; brace; braces don; hang up coat
      hangs up coat; gym clothes; sleeves; inside out; waist; straps; backpack straps; clothing fasteners; hood
      scarf; engage zipper; right feet; correct feet; wet snow clothes; snow clothes; indoor shoes; unsnap
      swim shirt; swim suit; swimsuit; dries off; dry off after pool; pull over head; pullover; hoodie
      sweatshirt; rain coat; umbrella; gloves on; cleats; gym shoes; slippers; tights; leggings; bra; tie
      ribbon; bow; shoe bow; knot; velcro shoes; lace up; heel of shoe; tongue of shoe; tags; collars; layers
      fold clothes; choose clothing; weather appropriate; clothing for weather; vest; costume; goggles; lab coat
      helmet; mask; splint; splints; put on glasses; apron; put .. coat; put .. on .. jacket; put .. shoes
      put .. boots; put .. jacket; put .. mittens; take .. coat; take .. jacket; zip .. coat; zip .. jacket
      engage .. zipper; manage .. zipper; manage .. fasteners; manage .. clothing; tie .. shoes; button .. shirt
      hang .. coat; change .. clothes; change .. pe; fasten .. jeans; don .. coat; don .. shoes; don .. jacket
      buckle .. backpack; put .. smock; remove .. coat; remove .. jacket
    `,
    likely: `
      hooks; laces; tie; apron; paint shirt; glasses; overalls; raincoat
    `,
    hints: `

    `,
  },
};
