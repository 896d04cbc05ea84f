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
      spanish ii; spanish iii; ap spanish; spanish for heritage; heritage spanish; span #; span; spanish lesson
      spanish class; special: spanish; french; french #; french i; french ii; french iii; french lesson
      french class; core french; ap french; fsl; german; german #; german i; german ii; latin; latin #; latin i
      latin ii; mandarin; chinese; chinese #; mandarin class; japanese; japanese #; italian; italian #; arabic
      hebrew; hebrew lesson; ivrit; russian; korean; portuguese; asl; asl #; asl i; american sign language
      sign language; sign language class; auslan; gaeilge; irish lesson; irish language; irish; cymraeg; welsh
      te reo; te reo maori; maori; hawaiian studies; hawaiian language; ojibwe; cree; native language
      indigenous language; lote; languages; language class; modern languages; mfl; mfl lesson; ab initio
      espanol; clase de espanol; ingles; clase de ingles; anglais; dual language enrichment; heritage language
      vietnamese; polish; greek class; tagalog; hindi; armenian; ukrainian; specialist mandarin; world lang
      nihongo; deutsch; bonjour; french immersion enrichment; spanish enrichment; spanish special
      french special; span i; fr i; ger i; span iv; indonesian; samoan; tamil; punjabi; bengali; farsi; swahili
      cantonese; turkish; dutch; romanian; navajo; lakota; cherokee; dakota; spanish immersion; chinese class
      italian class; german class; russian class; korean class; spanish heritage; spanish for spanish speakers
      sss spanish; lang other than english; target language; dual language spanish; wl spanish
      spanish exploratory; french exploratory; language lab; irish class; vietnamese class; spanish conversation
      spanish culture; spanish songs
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
