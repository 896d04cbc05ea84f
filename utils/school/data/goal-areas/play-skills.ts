import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const playSkills: GoalAreaFacts = {
  label: 'Play and leisure',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Using toys, pretend, joining, taking turns in games, choosing leisure.',
  occupations: ['play', 'leisure'],
  functionalAreas: ['recreational movement', 'positive interaction'],
  exampleGoals: [
    'During choice time the student will play beside a peer with the same materials for ten minutes in 4 of 5 sessions.',
    'The student will take three turns each in a simple game with one peer and one adult cue or fewer in 4 of 5 games.',
    'Given a play set, the student will link three pretend actions in a row in 3 of 4 observations.',
  ],
  pullOutNote: 'A play action can be modeled once apart; peers are the reason to do it in class.',
  fits: {
    play_centers: [3, 'Toys, time and peers are all available for extended play.'],
    recess: [3, 'Active and social play with many partners happens daily.'],
    morning_work: [1, 'Table toys on arrival allow short side-by-side play.'],
    learning_centers: [1, 'Educational games carry turn-taking and rules.'],
    project_time: [1, 'Shared building and making resembles constructive play.'],
    pe: [1, 'Simple games teach rules and taking turns.'],
    small_group: [1, 'A planned game with two peers makes a manageable start.'],
    life_skills: [1, 'Leisure choice is part of functional programs.'],
    closing_circle: [1, 'Recalling what was played builds the next plan.'],
  },
  wordings: {
    clear: `
      play skills; functional play; pretend play; symbolic play; parallel play; cooperative play
      associative play; turn taking; take turns; share toys; play with peers; board game; game rules
      join in play; play schemes; leisure; choose an activity; imitate play
    `,
    likely: ``,
    hints: ``,
  },
};
