import type { RoutineFacts } from '../../routine-facts.ts';

export const morningMeeting: RoutineFacts = {
  label: 'Morning meeting or circle time',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['07:50', '09:45']],
  typicalMinutes: { low: 10, usual: 20, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug'],
  pushIn: 'good',
  pushInWhy: 'Greeting, sharing, turn-taking, floor sitting and action songs are built in and every child has a turn.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 1, note: 'A late entrance turns twenty heads; sit on the rug before it begins.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -2, note: 'Settle on the rug with the children.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Go when the group breaks up.' }],
  wordings: {
    clear: `
      morning meeting; morning mtg; mm; circle; circle time; morning circle; opening circle; class meeting
      community meeting; community circle; restorative circle; proactive circle; talking circle; peace circle
      calendar time; carpet time; rug time; mat time; morning message; greeting time; message board; large group
      whole group circle; responsive classroom; open circle; gathering; morning group; hello song; hello circle
      hello group; weather & calendar; calendar & weather; calendar & morning meeting; welcome circle
      welcome meeting; family meeting; class circle; crew circle; yarning circle; morning gathering
      community gathering; sharing circle; circulo; circulo de la manana; reunion de la manana; reunion matutina
      asamblea de clase; alfombra; causerie; rassemblement; am meeting; am circle; am mtg; am group
      greet & share; greeting share; news & views; mat session; morning talk; weekend news share; carpet meeting
      rug meeting; morning rug; helper of the day; preview the day; day at a glance; go over schedule
      schedule review; visual schedule; visual timetable; morning share; sharing time; sharing; show & tell
      kindness circle; circle & songs; songs & fingerplays; music & movement circle; meeting area; morning forum
      am carpet; star of the day; student of the day; special helper; sel circle; feelings check in
      mood meter check in; mood check; message time; first circle; 1st circle; group meeting; meet on rug
      meet on carpet; daily news; community building; greeting activity; rise & shine; rise n shine
      morning huddle; sunrise circle; council; ronda; assemblée; buenos dias; hola song; kinder meeting
      kinder mtg; meeting on rug; mm & calendar; calendar & mm; sel morning meeting; community builder
      team builder; class builder; calendar routine; calendar routines; calendar & songs; opening songs
      opening group; opening & calendar; welcome song; morning community; morning connection; connection circle
      connect circle; wellness circle; check in circle; circle up; morning circle up; weather & date
      days of week; day & date; morning songs; big circle; small circle; sharing chair; show n tell
      weekend news; class news; class conference circle; opening ceremony class; brain smart start; brain smart
      wish well; school family; safekeeper; dialogue circle; sunshine circle; reunion de clase; saludo; saludos
      calendario; el calendario; calendrier; message du matin; rituel; rituels; regroupement; carpet session
      on the carpet; morning carpet; timetable & calendar; visual schedule review; news telling; show & tell am
      morning tutti
    `,
    likely: `
      meeting; cm; circle #; crew; opening; gather; check in; share; show tell; news; community; class mtg
      weather; day review; greeting; question of the day; sing; song; launch the day; fingerplays; rug; carpet
    `,
    hints: `
      message; greeting; weather; song; helper; share; date; star
    `,
    alone: `
      whole group; whole group time; group time; big group; all group; calendar; hello; greet; news time
      meeting; circle
    `,
    tells: [
      {
        wordings: 'songs; song time; sing; songs & fingerplays',
        grades: ['PK', 'K-2'],
        before: '10:40',
        atMostMinutes: 25,
        weight: 3.4,
      },
      {
        wordings: 'check in; opening; hello',
        atMostMinutes: 25,
        before: '09:30',
        grades: ['PK', 'K-2', '3-5'],
        weight: 1,
      },
      {
        wordings: 'crew; opening; whole group; meeting; community; community mtg',
        grades: ['PK', 'K-2', '3-5'],
        before: '10:30',
        weight: 1.8,
      },
      {
        wordings: 'sharing; show & tell; class meeting; community meeting; circle; sharing circle',
        from: '13:30',
        weight: -2,
      },
      { wordings: 'calendar', before: '10:00', weight: 1.6 },
      {
        wordings: 'meeting; mtg',
        before: '09:35',
        atMostMinutes: 50,
        grades: ['PK', 'K-2', '3-5'],
        alone: true,
        weight: 6.5,
      },
    ],
  },
};
