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
      music; music class; music lesson; music room; music time; general music; gen music; music special
      special: music; band; beginning band; beg band; concert band; symphonic band; jazz band; jazz ensemble
      marching band; wind ensemble; wind symphony; percussion; percussion ensemble; drumline; drum line
      drumming; drum circle; drums; steel drums; brass; brass lesson; brass band; woodwind; woodwinds
      woodwind lesson; flutes; clarinets; trumpets; sax; saxophone; winds; chorus; choir; chorale; concert choir
      treble choir; women's choir; mens choir; show choir; a cappella; chamber choir; cantata; vocal music; glee
      glee club; honor choir; singing; singing practice; sing; orchestra; orch; strings; string orchestra
      string lesson; strings lesson; violin; violins; viola; cello; chamber orchestra; symphony class
      sectionals; sectional; band sectionals; band lessons; instrumental; instrumental lessons
      instrumental music; instrument lesson; instrument lessons; lesson group band; guitar; guitar #
      guitar class; ukulele; uke; ukes; ukulele club; piano; piano lab; piano class; keyboard lab music
      recorder; recorders; recorder karate; boomwhackers; orff; kodaly; dalcroze; kindermusik; music together
      quaver; quaver music; music theory; ap music theory; music appreciation; music tech; music technology
      ensemble; ensembles; concert rehearsal; band rehearsal; choir rehearsal; chorus rehearsal; music rehearsal
      rehearsal music; carol practice; carols; nativity practice; songs practice; song practice
      singing assembly; music & mvmt class; music & mvmt; music therapy; music therapist; adapted music
      adaptive music; world drumming; ruler of rhythm; rhythm; rhythm sticks; rhythm band; hymn practice; hymns
      wider opps; wider opportunities; whole class brass; whole class ukulele; charanga; sing up; kapa haka
      waiata; musica; clase de musica; cantar; canciones; canto; coro; banda; orquesta; musique; chant; ceol
      ceol lesson; music/mvmt; music mvmt; suzuki; bell choir; handbells; handbell choir; mariachi
      music production; songwriting; beat making; dj class; 🎵; 🎶; 🎼; 🎺; 🎻; 🥁; 🎸; 🎷; 🎹; 🎤; 🪘
    `,
    likely: `
      songs; song; lessons band; instruments; rhythms; instrument; sing songs; concert prep; drum; musical
      band/chorus; musical practice
    `,
    hints: `
      song; sing; instrument; drum; choir robe; dance
    `,
    tells: [{ wordings: 'music & movement; music/movement', atLeastMinutes: 25, weight: 1.6 }],
  },
};
