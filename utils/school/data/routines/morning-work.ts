import type { RoutineFacts } from '../../routine-facts.ts';

export const morningWork: RoutineFacts = {
  label: 'Morning work, soft start, bell work',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['07:30', '09:15']],
  typicalMinutes: { low: 10, usual: 15, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy:
    'Quiet seated practice with no live teaching, so a therapist can sit beside one child and grade the task up or down.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Low: students start at different moments anyway.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Come in with the class.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Or a few minutes in, once attendance is done.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Leave as the class moves to the rug or first lesson.' }],
  wordings: {
    clear: `
      morning work; am work; mw; bell work; bellwork; bell ringer; bellringer; do now; soft start; morning bins
      morning tubs; stem bins; am bins; fine motor bins; fine motor tubs; fine motor trays; fine motor centers
      table tubs; table toys; table time; table work; tabletop activities; tabletop; table top toys
      morning journal; entry task; entrance task; entry ticket; entrance ticket; board work; daily review
      morning binder; am binder; daily oral language; dol; dlr; daily math review; spiral review; soft landing
      morning warm up; warmup; starter; starter activity; early morning work; emw; morning challenge; early work
      early bird work; funky fingers; finger gym; dough disco; dough gym; busy fingers; fine motor start
      table invitations; invitations to play; morning menu; morning choice; morning activities; morning activity
      morning tables; table activities; morning seat work; morning independent work; morning practice
      morning math; catalyst; opener; brain starter; brain warm up; question of the day; daily edit; caught ya
      daily fix it; problem of the day; word of the day; quote of the day; journal prompt; bell task; first five
      first 5; get started; jump start; kick off work; sponge activity; anticipatory set; drill & warm up
      drill of the day; think sheet am; morning message work; trabajo de la manana; calentamiento
      actividad inicial; rutina de la manana; soft start choice; smart start; morning folder; morning packet
      morning mystery; stem tubs; lego bins; maker bins; am tables; warm up & hw check; do now & hw check
      settling activity; registration activity; bell challenge; chalk talk entry; pencil time; daily 3
      language review; start up; am choice; playdough table; playdough tables; play dough; trabajo matutino
      am seat work; seatwork am; early morning challenge; board wk; seat wk am; am wk; morning wk; tubs; warmups
      warm ups; grammar warm up; brain warm ups; daily grammar; daily math; daily science; daily geography
      geography warm up; quick quiz warm up; number of the day am; wake up work; arrival activity
      arrival activities; arrival choice; arrival tubs; arrival bins; fine motor morning; finger strength
      playdough morning; morning puzzles; logic puzzles; morning stem; building bins; morning centers soft
      early finishers am; unfinished work am; morning drawing; draw & write am; calendar notebooks
      calendar binder; calendar notebook; copy agenda; write agenda am; sharpen & settle; get organized
      morning procedures list; silent start; strong start; soft opening; fast facts; mad minutes am; ketchup am
      review work; skill review; spiral packet; sight word tubs; name practice am; question of day
      attendance question; sign in question; poll of the day; wordle; joke of the day; riddle of the day
      fact of the day; picture of the day; which one does not belong; would you rather; brain teaser
      brain teasers; trabajo de entrada; actividades de entrada; repaso diario; entree; travail du matin
      ateliers du matin; jeux du matin; early morning activity; ema; soft play start
      entering task; entering tasks; entry tasks
    `,
    likely: `
      morning routine; warm up; journal; early bird; first 10; puzzle & drawing; table toys; starter task; bins
      tubs; sharpen pencils; morning boxes; entry; am routine; drawing journal; quick write; fact fluency
      table bin; handwriting sheet
    `,
    hints: `
      puzzle; table; binder; packet; attendance; drawing
    `,
    tells: [
      { wordings: 'morning routine; am routine', atLeastMinutes: 21, weight: 1.6 },
      {
        wordings: 'journal; journals; notebook; sustained silent reading; question; puzzles',
        before: '08:50',
        atMostMinutes: 30,
        weight: 1.8,
      },
      {
        wordings: 'work time; centers; bins; choice; free choice; tubs; table toys; play',
        before: '08:30',
        atMostMinutes: 25,
        weight: 1,
      },
      { wordings: 'math warm up; math warmup; warm up math', before: '08:55', weight: 4 },
    ],
  },
};
