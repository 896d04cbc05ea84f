import type { RoutineFacts } from '../../routine-facts.ts';

export const closingCircle: RoutineFacts = {
  label: 'Closing circle, recall, wrap-up',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['10:45', '12:00'],
    ['14:00', '15:30'],
  ],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug'],
  pushIn: 'good',
  pushInWhy:
    'Recalling the day, turn-taking and saying goodbye give short, repeated language and participation chances.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 1, note: 'Join before it starts; it is brief.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -2, note: 'On the rug with the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'As pack-up or dismissal starts.' }],
  wordings: {
    clear: `
      closing circle; closing meeting; closing mtg; closing; afternoon meeting; afternoon circle; pm meeting
      pm circle; good bye circle; good bye meeting; goodbye song; goodbye group; goodbye time; bye circle
      end of day meeting; end of day circle; eod meeting; eod circle; end of day reflection; recall; review day
      day review; review of day; review the day; review our day; reflection; reflections; reflect
      reflect & share; reflection circle; shout outs; shout out; shoutouts; wrap up; wrap-up; wrapup
      appreciation; appreciations; compliments; compliment circle; rose & thorn; roses & thorns; rose bud thorn
      rose thorn bud; highs & lows; high low; glows & grows; glow & grow; share out; afternoon share; pm share
      debrief; debriefing; day debrief; exit ticket; exit tickets; exit slip; exit slips; exit tickets & debrief
      plenary; plenaries; reflective circle; gratitude circle; gratitude; gratitudes; celebrations circle
      celebrate the day; daily celebrations; star of the day share; end of day share; class celebrations
      farewell; adios; adios song; circulo de cierre; cierre; reflexion; despedida; cercle de fin
      cercle de cloture; bilan; retour sur la journee; au revoir; afternoon gathering; pm gathering
      closing gathering; closing community; sunset circle; sharing circle pm; pm carpet; end circle
      ending circle; last circle; good things; good news; wows; peaks & pits; pit & peak; today i
      what did we learn; closing prayer; end of day prayer; evening circle; closing crew; closing song
      bye bye song; day wrap up; friday share; closure; closure & exit; lesson closure; summary; 👋 goodbye
      gbye song; gbye; gbye circle; bye song; circ; review of work time; review work time; work time review
      work review; day wrap; wrap the day; wrap up day; reflect on day; reflection & share; reflection journal
      share & reflect; share & goodbye; closing & share; closing songs; closing message; class share
      shout outs & pack; shout-outs; kudos; kudos circle; praise; praises; celebrate; celebrate success
      celebrations; daily celebration; happy news; high five; star of day; brag tags; brag; thankful; rose & bud
      goal reflection; goal check; exit reflection; exit circle; exit share; ticket out; ticket out the door
      farewell song; farewell circle; goodbye rug; bye bye circle; end song; end of day song
      afternoon check out; check out circle; recall & share; review & share; review time; day recap; recap
      recap the day; weekly wrap; friday circle; community closing; sel closing; optimistic closure
      circulo de despedida; circulo de salida; compartir; reflexionar; hasta manana; resumen del dia
      retour en groupe; cercle de la fin; bilan de la journee; reunion de fin; star of the week
      golden time share; celebration time; celebration of work
      end of day check out; end of day check; eod check out
    `,
    likely: `
      share; show & tell; show tell; sharing; goodbye; good bye; bye; wrap; afternoon mtg; celebrate; summarize
      circle; class meeting; compliment
    `,
    hints: `
      share; song; review; reflect; kid share; stars
    `,
    alone: `
      review
    `,
    tells: [
      {
        wordings: 'songs; song; bye; goodbye; goodbye song; adios; adios song',
        grades: ['PK', 'K-2'],
        from: '10:40',
        atMostMinutes: 25,
        weight: 3.4,
      },
      {
        wordings:
          'class meeting; meeting; circle; circle time; sharing; sharing time; share; show & tell; show tell; community meeting; sharing circle; crew; gathering',
        from: '13:30',
        weight: 3.4,
      },
      { wordings: 'recall', grades: ['PK', 'K-2'], weight: 0.6 },
      { wordings: 'sharing; show & tell; show tell', from: '13:30', weight: 1 },
    ],
  },
};
