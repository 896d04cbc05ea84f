import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const groupParticipation: GoalAreaFacts = {
  label: 'Taking part in class groups',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Answering, raising a hand, contributing, choral response, partner talk, presenting.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['positive interaction', 'functional communication'],
  exampleGoals: [
    'In morning meeting the student will offer one on-topic comment or gesture without prompting on 4 of 5 days.',
    'During lessons the student will raise a hand and wait to be called on in 8 of 10 contributions.',
    'In partner talk the student will speak and listen for one turn each in 4 of 5 opportunities.',
  ],
  pullOutNote: 'There is no group to take part in outside the group.',
  fits: {
    morning_meeting: [3, 'Every child greets, shares and responds in turn.'],
    closing_circle: [3, 'A predictable round gives each student a short contribution.'],
    small_group: [3, 'Fewer peers mean more turns and less waiting.'],
    sel_lesson: [3, 'Discussion, role play and partner talk are the method.'],
    lab: [3, 'Partners share jobs and results.'],
    read_aloud: [2, 'Turn-and-talk and questions allow one planned contribution.'],
    ela_lesson: [2, 'Partner discussion and whole-group answers recur daily.'],
    math_lesson: [2, 'Number talks and sharing strategies invite brief answers.'],
    science_social_studies: [2, 'Group investigations need roles and comments.'],
    music: [2, 'Singing and playing together let students join without being singled out.'],
    phonics_word_study: [2, 'Choral responding is a low-risk form of joining in.'],
    learning_centers: [2, 'Shared stations need cooperation without the teacher.'],
    project_time: [2, 'Joint products require offering and accepting ideas.'],
    pe: [2, 'Teams and relays give every student a part.'],
    homeroom_advisory: [2, 'Advisory circles are small and familiar for older students.'],
    class_period: [2, 'Hand-raising and presenting are graded expectations.'],
    world_language: [2, 'Choral answers and games let every student join in.'],
    elective: [2, 'Crews and partners share the job.'],
    specials: [1, 'Another adult and group size test carry-over.'],
    snack: [1, 'Informal talk at the table includes everyone.'],
    intervention_block: [1, 'Small targeted groups give frequent turns.'],
    special_event: [1, 'Sitting, watching and responding with the audience is participation too.'],
  },
  wordings: {
    clear: `
      participate in group; group participation; classroom participation; class discussion; raise hand
      raises hand; contribute; answer questions in class; share with the class; circle time participation
      partner talk; turn and talk; small group participation; present to class; join in songs
      choral response; comment in discussion; volunteer an answer
    `,
    likely: ``,
    hints: ``,
  },
};
