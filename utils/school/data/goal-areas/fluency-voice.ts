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
    'Student will use easy onsets and slow rate to speak smoothly.',
    'Will reduce stuttering in conversation.',
    'Names and describes types of stuttering.',
    'Uses pull-outs or pausing during oral reading.',
    'Speaks with adequate volume in class.',
    'Uses healthy voice habits and less yelling.',
    'Shares feelings about stuttering and speaks in feared situations.',
    'Uses appropriate pitch, loudness and intonation.',
    'Keeps a clear voice quality without hoarseness.',
    'Starts words gently and talks slowly to have smooth speech.',
    'Stutters less when telling a story or reading.',
    'Talks loud enough for the class to hear.',
    'Uses a rested, clear voice and does not yell on the playground.',
    'Knows what stuttering is and tells a friend about it.',
    'Uses a strategy such as pausing when a word gets stuck.',
    'Speaks with fewer repetitions and less tension.',
    'Feels more confident when talking on the phone or in front of others.',
    'Uses slow, stretched speech at sentence level in 8/10.',
    'Decrease stuttered words to less than 5% in reading.',
    'Student will speak with appropriate loudness and no harshness',
    'Describe 3 speech helpers and use one when stuck on a word.',
    'In class discussion, pauses & starts gently when he feels stuck.',
    'Uses inside voice at right loudness in hall and class.',
    'Tells 2 peers about his stutter and what helps.',
    'Use fluency strategies (easy onset, light contact) in conv. 80%.',
    'Use appropriate vocal volume 4/5.',
  ],
  pullOutNote:
    "Strategy teaching and feelings talk are private; carry-over is planned with the student's consent, never sprung in front of peers.",
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
      fluency; fluent; fluently; fluent speech; stutter; stutters; stuttering; stuttered; voluntary stuttering
      pseudo-stuttering; disfluency; disfluencies; disfluent; dysfluency; dysfluencies; dysfluent
      repetitions of sounds; prolongations; moments of stuttering; easy onset; easy onsets; light contact
      light contacts; pull-outs; pull out technique; pullouts; cancellations; cancellation; preparatory set
      preparatory sets; slide in; stretchy speech; smooth speech; bumpy; bumpy speech; turtle talk
      rate of speech; speaking rate; slow rate; speech rate; cluttering; pause and phrase; phrasing and pausing
      secondary behaviors; avoidance; avoided; avoid speaking; avoided words; avoided situation; fears
      comfort with speaking; comfort speaking; speaking situations; speaking confidence; confidence speaking
      desensitization; fluency shaping; stuttering modification; fluency enhancing; fluency strategies
      speech tools; self-disclose; educate peers about stuttering; voice; vocal; vocal quality; vocal hygiene
      vocal abuse; vocal folds; hoarse; hoarseness; hoarse voice; loud enough; louder; loudness; vocal volume
      voice volume; speak loudly; breath support; breathy; pitch; resonance; nasal; nasality; hypernasal
      throat clearing; yelling; vocal rest; projects voice; project voice; prosody; intonation; monotone
      inflection; whisper; audible; audibly; heard from; selective mutism; speech anxiety; rate control
      speech naturalness; easy speech; tension; physical tension; stretched speech; slow stretched
      stuttered words; speech helpers; stuck on a word; stuck; harshness; harsh; quality of voice; smooth
      =blocks speech; smoother; slow easy speech; speaking volume; pauses in speech; vocal loudness; pausing
      rate of; comfort level speaking; starts gently; start gently; feels stuck; when stuck; pauses &
      pauses and; inside voice; right loudness; loudness in; his stutter; her stutter; stutter and
      about his stutter; about stuttering; stuttering facts; famous people who stutter; types of; real and fake
      voluntary; core behaviors; struggle; eye blinks; head nods; sound repetitions; word repetitions
      repetitions; starts over; revisions; interjections; um; fillers; filler; fast talking; talks too fast
      talking fast; speed of speech; slows; slow down; pacing board; slow speech; connected; linking; gentle
      gentle starts; soft contacts; breathing before; breath before; runs out of breath; phrases per breath
      belly breathing; relaxed; relaxing throat; tight throat; clear voice; breaks in voice; screams; shouting
      hydration; water for voice; quiet; too quiet; too loud; too soft; soft voice; mumbles; mumbling; project
      volume scale; 5-point volume; voice meter; high pitch; low pitch; expression when reading; inflections
      stress and; speaking in front; speak in front; public speaking; order food; phone calls; introduce self
      introductions; speaking fears; hierarchy; rating scale; confident; confidence; openness; acceptance
      attitude; attitudes; thoughts about speaking; use .. easy onset; use .. fluency
      use .. strategies .. speech; speak .. loud; speak .. volume; identify .. disfluency
      identify .. stuttering; reduce .. throat; use .. pausing; use .. vocal; rate .. comfort
      decrease .. stuttering; slow .. rate; increase .. volume; use .. voice; use .. appropriate volume
      maintain .. rate; reduce .. rate; monitor .. volume
    `,
    likely: `
      breathing; oral reading; phone call; volume; speaking; loud; slow; rate; presentations; phone
    `,
    hints: `

    `,
  },
};
