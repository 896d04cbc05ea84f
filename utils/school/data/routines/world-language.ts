import type { RoutineFacts } from '../../routine-facts.ts';

export const worldLanguage: RoutineFacts = {
  label: 'World language',
  like: 'specials',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 20, usual: 45, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['language classroom', 'classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Talk-rich and often whole class: greeting, turn-taking and short dialogues are the lesson, though the language itself is new to everyone.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'A quiet seat at the side is fine; leave speaking drills to the class.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'Come in with the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' }],
  wordings: {
    clear: `
      world language; world languages; foreign language; foreign lang; wl; fles; spanish; spanish #; spanish i
      spanish ii; span #; span; spanish lesson; special: spanish; french; french #; french i; french ii
      french lesson; fsl; german; german #; german i; german ii; latin; latin #; latin i; latin ii; mandarin
      chinese; chinese #; japanese; japanese #; italian; italian #; arabic; hebrew; hebrew lesson; ivrit
      russian; korean; portuguese; asl; asl #; asl i; sign language; auslan; gaeilge; irish lesson
      irish language; irish; cymraeg; welsh; te reo; maori; hawaiian studies; hawaiian language; ojibwe; cree
      native language; indigenous language; lote; languages; language class; modern languages; mfl; mfl lesson
      ab initio; espanol; ingles; anglais; dual language enrichment; heritage language; vietnamese; polish
      greek class; tagalog; hindi; armenian; ukrainian; world lang; nihongo; deutsch; bonjour
      french immersion enrichment; spanish enrichment; spanish special; french special; span i; fr i; ger i
      indonesian; samoan; tamil; punjabi; bengali; farsi; swahili; cantonese; turkish; dutch; romanian; navajo
      lakota; cherokee; dakota; spanish for spanish speakers; sss spanish; lang other than english
      target language; dual language spanish; language lab; spanish culture; spanish songs
    `,
    likely: `
      language; lang; sign
    `,
    hints: `
      dialogue
    `,
    tells: [{ wordings: 'spanish; french', weight: 0.5 }],
  },
};
