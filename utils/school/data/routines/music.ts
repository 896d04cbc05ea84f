import type { RoutineFacts } from '../../routine-facts.ts';

export const music: RoutineFacts = {
  label: 'Music, band, chorus',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 30, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['music room'],
  pushIn: 'sometimes',
  pushInWhy:
    'Imitation, rhythm, bilateral action and choral language are good, but sound level can defeat talk-based and sound-sensitive work.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Rehearsal time is tight before concerts.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' }],
  wordings: {
    clear: `
      music; music class; music lesson; music time; general music; gen music; music special; special: music
      band; concert band; jazz band; wind symphony; percussion; drumline; drum line; drumming; drum circle
      drums; brass; brass lesson; woodwind; woodwinds; woodwind lesson; flutes; clarinets; trumpets; sax
      saxophone; winds; chorus; choir; chorale; concert choir; show choir; a cappella; cantata; vocal music
      glee; glee club; honor choir; singing; singing practice; sing; orchestra; orch; strings; string lesson
      strings lesson; violin; violins; viola; cello; symphony class; sectionals; sectional; band lessons
      instrumental; instrumental lessons; instrument lesson; instrument lessons; lesson group band; guitar
      guitar #; ukulele; uke; ukes; ukulele club; piano; piano lab; keyboard lab music; recorder; recorders
      recorder karate; boomwhackers; orff; kodaly; dalcroze; kindermusik; music together; quaver; quaver music
      music theory; music appreciation; music tech; music technology; ensemble; ensembles; concert rehearsal
      band rehearsal; choir rehearsal; chorus rehearsal; music rehearsal; rehearsal music; carol practice
      carols; nativity practice; songs practice; song practice; singing assembly; music & mvmt class
      music & mvmt; music therapy; music therapist; adapted music; adaptive music; ruler of rhythm; rhythm
      hymn practice; hymns; wider opps; wider opportunities; charanga; sing up; kapa haka; waiata; musica
      cantar; canciones; canto; coro; banda; orquesta; musique; chant; ceol; ceol lesson; music/mvmt; music mvmt
      suzuki; bell choir; handbells; mariachi; music production; songwriting; beat making; dj class; 🎵; 🎶; 🎼; 🎺
      🎻; 🥁; 🎸; 🎷; 🎹; 🎤; 🪘
    `,
    likely: `
      songs; song; lessons band; instruments; rhythms; instrument; sing songs; concert prep; drum; musical
      band/chorus; musical practice
    `,
    hints: `
      song; sing; instrument; drum; dance
    `,
    tells: [{ wordings: 'music & movement; music/movement', atLeastMinutes: 25, weight: 1.6 }],
  },
};
