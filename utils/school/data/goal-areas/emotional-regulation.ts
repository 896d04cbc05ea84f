import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const emotionalRegulation: GoalAreaFacts = {
  label: 'Emotional regulation and coping',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Naming feelings, coping with frustration, recovering, solving small conflicts.',
  occupations: ['social participation', 'health management'],
  functionalAreas: ['behavior regulation', 'positive interaction'],
  exampleGoals: [
    'When a game or task does not go their way, the student will use a taught coping step and rejoin within three minutes in 4 of 5 instances.',
    'During class check-ins the student will name their feeling and one reason for it on 4 of 5 days.',
    'When given a correction, the student will respond with words or a break card instead of leaving the area in 80% of instances.',
  ],
  pullOutNote: 'Debrief after an upset in private; practice the plan in the routine that triggers it.',
  fits: {
    sel_lesson: [3, 'Feelings, problem size and coping steps are taught and rehearsed here.'],
    recess: [3, 'Winning, losing and sharing space produce genuine conflicts to work through.'],
    morning_meeting: [2, 'Daily check-ins give words for feelings before trouble starts.'],
    play_centers: [2, 'Sharing toys and changing plans bring small manageable frustrations.'],
    transition: [2, 'Stopping a liked activity is a frequent trigger that can be coached.'],
    arrival: [2, 'Separating and settling sets the emotional tone for the day.'],
    pe: [2, 'Competition and mistakes in front of peers call on coping skills.'],
    independent_work: [2, 'Hard or corrected work is a common source of frustration.'],
    lunch: [2, 'Unstructured peer time brings teasing, seating and waiting problems.'],
    closing_circle: [2, 'Looking back on the day allows calm reflection on what helped.'],
    homeroom_advisory: [2, 'Advisors do regular check-ins that suit older students.'],
    rest_quiet_time: [1, 'Breathing and quiet choices can be practiced when calm.'],
    math_lesson: [1, 'Errors during practice give honest chances to persist.'],
    special_event: [1, 'Excitement and change stretch regulation beyond the usual.'],
    learning_centers: [1, 'Waiting for a turn or losing a game comes up at stations.'],
    class_period: [1, 'Correction or being called on in front of peers calls for a private plan.'],
  },
  wordings: {
    clear: `
      emotional regulation; identify emotions; name feelings; coping; coping strategy; calm down
      frustration; frustration tolerance; size of the problem; expected behavior; outburst; accept no
      accept feedback; losing a game; problem solve; conflict; take a break; recover; self-control
    `,
    likely: ``,
    hints: ``,
  },
};
