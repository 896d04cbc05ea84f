import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const feedingMealtime: GoalAreaFacts = {
  label: 'Eating and mealtime skills',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Utensils, cups, containers, chewing safely, trying foods, managing a tray place and a time limit.',
  occupations: ['activities of daily living'],
  functionalAreas: ['eating and drinking'],
  exampleGoals: [
    'At lunch the student will open four of five containers or packages before asking for help on 4 of 5 days.',
    'Using adapted utensils, the student will scoop and bring food to the mouth with spillage of one spoonful or less per meal in 80% of meals.',
    'The student will take one bite at a time and swallow before the next in 9 of 10 observed bites.',
    'Student will open milk carton, lunch containers and snack packages.',
    'Will use fork and spoon to eat lunch with few spills.',
    'Drinks from an open cup without spilling.',
    'Will try one bite of a new food at snack.',
    'Eats at a safe pace, swallowing before the next bite.',
    'Student will spread with a knife and cut soft foods.',
    'Finishes lunch within the lunch period.',
    'Will remain seated with peers at the table for the entire meal.',
    'Follows safe swallowing plan with thickened liquids and small sips.',
    'Opens straw, ketchup packet, thermos and yogurt at lunch.',
    'Scoops food with a spoon and brings it to the mouth without spilling.',
    'Eats crunchy and soft foods by taking small bites and chewing well.',
    'Stays at the lunch table and finishes the meal in time.',
    'Holds a cup with two hands and sips without coughing.',
    'Tries a bite of a fruit or vegetable offered at snack.',
    'Cuts sandwich with a knife and pierces food with a fork.',
    'Uses a napkin to keep mouth and hands clean while eating.',
    'Open own milk, straw, and chip bag at lunch without asking for help 4/5 days.',
    'Will scoop applesauce and bring spoon to mouth with less than 25% spillage.',
    'Take small bites and swallow before taking another during meals with one cue.',
    'Add 2 new foods a month by tasting w/out gagging',
    'Will manage thickened liquids by cup with chin tuck in 9/10 sips.',
    'At snack, pours juice from small pitcher to cup with few drips.',
    'Chew with lips closed and clear mouth before talking, 4 of 5 lunches.',
    'Uses knife & fork to cut chicken nuggets, pancakes, etc.',
    'Independently open 4/5 lunch packages.',
    'Chew and swallow each bite prior to next, 4/5 lunches.',
  ],
  pullOutNote: 'Swallow-safety plans need individual set-up and trained staff before peers and noise are added.',
  fits: {
    lunch: [3, 'Trays, containers, utensils, pacing and peers are all present.'],
    snack: [3, 'A small daily meal lets one eating step be practiced without rushing.'],
    breakfast: [3, 'Packaged food and milk give repeated opening and drinking practice.'],
    life_skills: [2, 'Preparing and then eating food joins tool use with tasting.'],
    special_event: [1, 'Parties bring unfamiliar foods and textures in a social setting.'],
    project_time: [1, 'Occasional class cooking adds utensil and tasting chances.'],
  },
  wordings: {
    clear: `
      feeding; self-feeding; self feed; feed self; feeds self; eat; eats; eating; spoon; fork; knife; utensil
      utensils; drink; drinks; drinking; open cup; straw; sip; sips; chew food; chewing food; chews food
      swallow; swallowing; safe swallow; bites; bite size; food; foods; new food; new foods; non-preferred food
      meal; meals; mealtime; mealtimes; lunch container; lunch containers; containers; open containers
      open packages; packages; wrapper; wrappers; milk carton; carton; thermos; lunch box containers; lunchbox
      snack; snacks; spill; spills; spilling; napkin; wipe mouth; adapted spoon; scoop dish; scoop; pierce
      pierces; stab food; cuts food; texture of food; textures of food; food textures; puree; pureed; mashed
      g-tube; aspiration; choking; finish lunch; finishes lunch; three quarters of lunch; meal pace
      pace of eating; overstuff; overstuffing; oral motor; lip closure; bolus; tray at table; stay seated to eat
      remain seated during lunch; cafeteria line; peel; peels; sandwich; ziploc; juice box; yogurt; pour
      pours drink; tolerates food; licks; table manners; open lunch; lunch items; finger foods; finger food
      self-feeding skills; consume; consumes; milk straw; chip bag; own milk; open milk; spillage
      spoon to mouth; applesauce; small bites; swallow before; tasting; gagging; gag; thickened
      thickened liquids; chin tuck; liquids; open own; cup; pours juice; pitcher; drips; lips closed
      mouth before talking; clear mouth; chicken nuggets; pancakes; knife & fork; knife and fork; cut meat
      cutting food; ketchup; condiments; packets; straw wrapper; juice pouch; lunch line; choose lunch
      buys lunch; cafeteria tray food; hot lunch; eats #; picky; food jags; food group; vegetables; fruit
      solids; chewing; chewing and swallowing; tongue lateralization; feeding tube; feeding plan; pacing
      stuffing; pocketing; spitting; adaptive utensils; adapted utensils; built up handle; nosey cup
      weighted utensil; dycem; suction bowl; self-feeds; cereal; soup; pudding; cracker; crackers; pizza; banana
      orange; egg; water bottle open; opens lunch; opens milk; opens thermos; opens snack; eats with; hold cup
      cup with; drinking from; mealtime behavior; sit through meal; open .. containers; open .. carton
      open .. packages; open .. lunch; open .. wrapper; use .. spoon; use .. fork; use .. utensils; eat .. lunch
      eat .. bites; eat .. food; drink .. cup; drink .. straw; cut .. food; finish .. lunch; try .. food
      tolerate .. food; feed .. self; touch .. food; scoop .. food; pour .. cup; use .. napkin; wipe .. mouth
      chew .. swallow; take .. bites; small .. bites; stab .. food; pace .. eating
      use napkin; uses napkin; with napkin; stay seated during lunch; stays seated during lunch
      stays seated for meal
    `,
    likely: `
      chew; meal time; lunch; mouth; spill; cup; bowl
    `,
    hints: `

    `,
  },
};
