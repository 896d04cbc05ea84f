import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const belongingsManagement: GoalAreaFacts = {
  label: 'Managing belongings and school routines',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Unpacking, turning in papers, cubby or locker, gathering materials, packing to go home.',
  occupations: ['education', 'activities of daily living'],
  functionalAreas: ['set-up and clean-up'],
  exampleGoals: [
    'On arrival the student will complete the five-step unpacking checklist within eight minutes with no adult prompts on 4 of 5 days.',
    'At the end of the day the student will place the correct folder, planner and lunchbox in the backpack in 9 of 10 days.',
    'The student will open a combination locker and collect what is needed for the next two classes within the passing time in 4 of 5 trials.',
  ],
  pullOutNote: 'Only the arrival, change-over and pack-up minutes give true practice; pulling out at those times removes the chance.',
  fits: {
    arrival: [3, 'Unpacking and turning things in is the routine itself.'],
    cleanup_packup: [3, 'Everything that must go home is gathered now.'],
    dismissal: [3, 'Coat, bag and lunchbox have to leave with the student.'],
    transition: [2, 'Lockers and carrying the right materials decide the next class.'],
    homeroom_advisory: [2, 'Locker, binder and materials checks fit this slot.'],
    study_hall: [2, 'Sorting papers and loading the bag can be coached without an audience.'],
    class_period: [2, 'The right materials must be on the desk at each bell.'],
    morning_work: [1, 'Getting out what is needed follows straight from unpacking.'],
    library: [1, 'Books are carried, returned and checked out on a set day.'],
    lunch: [1, 'Lunchbox or card must travel out and back.'],
    pe: [1, 'Sneakers and gym bag are brought, changed and put away.'],
  },
  wordings: {
    clear: `
      unpack; backpack; belongings; personal belongings; materials; cubby; locker; locker combination
      turn in homework; hand in folder; arrival routine; dismissal routine; pack up; set up; clean up
      put away; gather materials; lunchbox; take home folder; manage materials
    `,
    likely: ``,
    hints: ``,
  },
};
