import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const fluencyVoice: GoalAreaFacts = {
  label: 'Fluency and voice',
  disciplines: ['SLP'],
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  description: 'Stuttering strategies, comfort with speaking, voice volume and quality.',
  occupations: ['social participation', 'education'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'The student will use a chosen fluency strategy in two class contributions per day as rated by self and teacher on 4 of 5 days.',
    'The student will speak loudly enough to be heard across the group in 8 of 10 turns.',
    'Before an oral report the student will tell the teacher which supports they want, then present to at least a small group in 3 of 4 assignments.',
  ],
  pullOutNote: "Strategy teaching and feelings talk are private; carry-over is planned with the student's consent, never sprung in front of peers.",
  fits: {
    small_group: [2, 'Fewer listeners make a first step toward speaking in class.'],
    morning_meeting: [2, 'A planned share allows strategy use with preparation.'],
    closing_circle: [2, 'A short predictable turn suits graded speaking.'],
    ela_lesson: [2, 'Reading aloud and answering are common feared situations.'],
    class_period: [2, 'Presentations and cold calls can be planned with the teacher.'],
    science_social_studies: [2, 'Oral reports give notice and rehearsal time.'],
    homeroom_advisory: [1, 'A familiar advisor group is lower pressure.'],
    lunch: [1, 'Voice must carry over noise among friends.'],
    sel_lesson: [1, 'Differences and self-disclosure can be discussed openly if the student wishes.'],
    music: [1, 'Breath and choral voice use are fluent and confidence building.'],
    project_time: [1, 'Partner talk while busy lowers the focus on speech.'],
    specials: [1, 'Drama or language class offers chosen speaking roles.'],
  },
  wordings: {
    clear: `
      fluency; stutter; stuttering; disfluency; disfluencies; easy onset; pull-out technique; cancellation
      rate of speech; slow rate; light contact; voice; vocal volume; loudness; vocal quality; hoarse
      pitch; speaking situations; self-disclose
    `,
    likely: ``,
    hints: ``,
  },
};
