import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const toiletingHygiene: GoalAreaFacts = {
  label: 'Toileting, handwashing and hygiene',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Toilet routine, clothing up and down, wiping, handwashing, nose, teeth, grooming.',
  occupations: ['activities of daily living', 'health management'],
  functionalAreas: ['hygiene', 'personal care awareness'],
  exampleGoals: [
    'At scheduled times the student will complete all seven steps of the bathroom routine with one or fewer verbal prompts on 4 of 5 days.',
    'Before snack the student will wash and dry hands following the picture steps without physical help in 9 of 10 opportunities.',
    'The student will lower and raise clothing independently for toileting on 4 of 5 trips.',
  ],
  pullOutNote: 'Always private; never scheduled as an open class window and never named in a shared title.',
  fits: {
    bathroom_hygiene: [3, 'The whole sequence happens here, with the usual staff and privacy.'],
    life_skills: [2, 'Grooming and personal care are scheduled lessons in functional programs.'],
    snack: [2, 'Handwashing before food gives a daily natural cue.'],
    lunch: [2, 'Washing up and wiping hands and face bracket the meal.'],
    breakfast: [1, 'Early handwashing sets the habit for the day.'],
    recess: [1, 'Children wash or sanitize on coming back in.'],
    art: [1, 'Cleaning paint and glue off hands is a longer handwashing job.'],
  },
  wordings: {
    clear: `
      toileting; toilet; bathroom routine; use the restroom; potty; pull up pants; pull down pants; wipe
      flush; wash hands; handwashing; hand washing; dry hands; brush teeth; hygiene; grooming; blow nose
      menstrual care; request the bathroom
    `,
    likely: ``,
    hints: ``,
  },
};
