import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const peFitnessEndurance: GoalAreaFacts = {
  label: 'PE participation, fitness and endurance',
  disciplines: ['PT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Joining PE with adaptations and having the stamina for the school day.',
  occupations: ['education', 'play', 'health management'],
  functionalAreas: ['recreational movement', 'travel'],
  exampleGoals: [
    'The student will join 20 minutes of adapted PE activity with no more than two rest breaks in 4 of 5 classes.',
    'The student will walk the daily mile course with the class, finishing at least half, on 4 of 5 days.',
    'The student will complete the class warm-up using two agreed adaptations without prompts in 80% of lessons.',
  ],
  pullOutNote: 'Baselines may be measured apart; stamina counts across real lessons.',
  fits: {
    pe: [3, 'Sustained activity with adaptations is the lesson.'],
    recess: [2, 'Active minutes and rests can be counted in free play.'],
    movement_break: [2, 'Frequent short bouts build tolerance without fatigue.'],
    transition: [2, 'Repeated hall distances across the day show stamina.'],
    vocational_community: [2, 'Standing and walking jobs require lasting effort.'],
    arrival: [1, 'Energy left after the entry walk is a useful baseline.'],
    dismissal: [1, 'Late-day walking shows fatigue.'],
    drill: [1, 'Evacuation distance must be manageable without warning.'],
    field_trip: [1, 'A long outing needs a rest and equipment plan made ahead.'],
  },
  wordings: {
    clear: `
      physical education; participate in PE; PE class; fitness; endurance; stamina; fatigue
      cardiovascular; strength; strengthening; warm-up; sustained activity; minutes of activity; laps
      adapted activities; team games; rest breaks; tire; heart rate
    `,
    likely: ``,
    hints: ``,
  },
};
