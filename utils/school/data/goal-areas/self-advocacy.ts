import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const selfAdvocacy: GoalAreaFacts = {
  label: 'Asking for help and self-advocacy',
  disciplines: ['OT', 'SLP', 'PT'],
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  description: 'Knowing what helps, asking for it, using accommodations, explaining needs.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'When unsure of directions the student will ask the teacher or a peer for help before five minutes have passed in 4 of 5 instances.',
    'The student will request one listed accommodation when it is needed in 80% of relevant lessons.',
    'Before a class that involves stairs or long walks, the student will tell staff what support they want in 4 of 5 opportunities.',
  ],
  pullOutNote: 'Rehearse wording in private, above all with teenagers; use it with the real teacher.',
  fits: {
    class_period: [3, 'Each subject teacher is a separate person to whom needs must be explained.'],
    study_hall: [3, 'Students can decide what help they need and from whom.'],
    independent_work: [2, 'Getting stuck with nobody prompting is the moment to ask.'],
    homeroom_advisory: [2, 'An advisor is a safe first audience for stating needs.'],
    writing: [2, 'Requesting a tool or a conference is natural while drafting.'],
    math_lesson: [2, 'Practice time brings real confusion to speak up about.'],
    science_social_studies: [2, 'Labs call for requests about roles, reading and equipment.'],
    learning_centers: [2, 'The teacher is busy, so peers and help cards must be used.'],
    small_group: [2, 'Asking for a repeat is easier in a small circle.'],
    pe: [2, 'Choosing and asking for an adaptation keeps the student in the game.'],
    vocational_community: [2, 'Workers must tell a supervisor when something is wrong.'],
    life_skills: [2, 'Staff can hold back so the student has to ask.'],
    sel_lesson: [2, 'Assertive requests are modeled and rehearsed.'],
    lunch: [1, 'Asking for help with a carton or a seat is brief and real.'],
    recess: [1, 'Telling an adult or peer what is needed comes up in play.'],
    specials: [1, 'A specialist who sees the student weekly needs reminding of supports.'],
    elective: [1, 'Asking for a tool or for help is expected.'],
  },
  wordings: {
    clear: `
      self-advocacy; self advocacy; advocate; ask for help; request help; request assistance
      request a break; ask for clarification; accommodations; use accommodations; explain needs
      tell an adult; express needs; seek help; ask a question when; request repetition; request equipment
    `,
    likely: ``,
    hints: ``,
  },
};
