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
      feeding; self-feed; eat; eating; drinking; utensils; spoon; fork; open containers; open milk; straw
      cup; chew; swallow; mealtime; lunch tray; finish lunch; food textures; bite size; pace of eating
      napkin
    `,
    likely: ``,
    hints: ``,
  },
};
