import type { RoutineFacts } from '../../routine-facts.ts';

export const recess: RoutineFacts = {
  label: 'Recess or outdoor play',
  group: 'social_and_free',
  calendarEffect: 'window',
  typicalStart: [
    ['09:00', '10:45'],
    ['11:00', '13:15'],
    ['13:30', '15:00'],
  ],
  typicalMinutes: { low: 10, usual: 20, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'varies',
  places: ['playground', 'gym'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy:
    "The only natural setting for playground access, peer play and dressing for outdoors; join the play and never replace the student's break with drills.",
  touchBase: 'possible',
  touchBaseNote: 'If aides supervise, the teacher may be free; if the teacher is on duty, no.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'Facilitate peers; weather moves it indoors without notice.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'For coats and line-up.' },
    { anchor: 'start', offsetMinutes: 0, note: 'At the door.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 5, note: 'After the return and unbundling.' },
    { anchor: 'end', offsetMinutes: 0, note: 'At the whistle.' },
  ],
  wordings: {
    clear: `
      recess; am recess; pm recess; am rec; pm rec; rec; morning recess; afternoon recess; lunch recess
      noon recess; indoor recess; inside recess; outdoor recess; rainy day recess; # recess; 2nd recess
      extra recess; long recess; short recess; snack recess; outside; outside time; outside play; outdoor
      outdoors; outdoor play; outdoor time; outdoor learning play; play outside; playground; playground time
      playtime; play time; lunch play; gross motor; gross motor room; gross motor play; motor room; large motor
      large motor play; yard; yard time; yard play; school yard; big toy; big toys; blacktop; black top
      play structure; trikes; trike; trikes & bikes; bikes; tricycles; climber; sandbox; sand box; swings
      big yard; little yard; play yard; field time; field play; free play outside; outdoor free play
      outside free play; outdoor exploration; outdoor classroom play; first break; second break; big break
      little break; break # play; break & play; break time play; morning break; morning playtime; afternoon play
      afternoon break; lunch playtime; fresh air; fresh air break; sunshine break; snow play; sledding; sled
      recreo; recreo exterior; hora de recreo; patio; afuera; tiempo afuera; juego al aire libre; jugar afuera
      parque; recre; recré; récréation; recreation; jeu dehors; jeux exterieurs; dehors; sos mor; sos fada
      yard duty kids; clos; am break play; park time; park; bubbles & chalk outside; sidewalk chalk
      sensory garden play; kickball; four square; soccer recess; gaga; gaga ball; gaga pit; ga ga
      structured recess; guided recess; walk & talk recess; recess & fresh air; class recess; grade recess
      earned recess; bonus recess; free recess; mindful recess; brain recess; active recess; playworks
      play works; outdoor gross motor; indoor gross motor; gym play; gym recess; indoor playground; running
      playscape; ⛹; 🛝; ☀ recess; mud kitchen; mud play; outdoor adventure; bike path; bike time; wheel toys
      scooters outside; playdeck; play deck; play lot; tot lot; tot yard; rooftop; rooftop play; roof; roof play
      yard recess; out to play; go out to play; going outside; outs; sos beag; morning tea & play
      play & morning tea; yd; am yd; pm yd; rec time; lunch rec; lunch rec time; big kids yard; rcs; play @ yard
      morning yard; little lunch play; big play; small play; play break; break ks#; ks# break; morning break ks#
      lunch play outside; recess play; recess lower yard; recess upper yard; recess field; recess blacktop
      recess playground; recess gym; recess inside; indoor recess games; outdoor recess am; recess # min
      recess/water; pre lunch recess; post lunch recess; after lunch recess; before lunch recess; noon play
      noontime recess; noon aid; playground/park; park play; play yard time; big playground; little playground
      kinder playground; k playground; kinder yard; pk playground; preschool playground; play area outside
      outside play time; outdoor play/gross motor; outdoor gross motor play; gross motor outside
      gross motor inside; gross motor/recess; motor rm; muscle room; indoor motor; indoor gym play
      gym free play; open gym recess; gym or outside; bike & trike; trike track; trike time; bikes & scooters
      bikes outside; sprinkler; splash pad; water play outside; snow day play; snow time; sled hill
      fresh air walk; fresh air time; nature play outside; outdoor explore; outdoor explorations
      outdoor investigation play; playground games; group games outside; big group games; field games recess
      ball field; ball wall; soccer field; tag; four square & jump rope; jump ropes; hula hoops; chalk & bubbles
      bubbles; earned recess time; bonus outside; extra outside; free outside; class free time outside
      break outside; outdoor break; outdoor brain break; outside brain break; outside break; am outdoor
      pm outdoor; recreo y agua; hora del recreo; recreo corto; recreo largo; segundo recreo; primer recreo
      tiempo afuera juego; salir a jugar; patio de juego; jugar en el patio; recre am; recre pm
      jeux libres dehors; parc; cour; cour de recre; break 1; break 2; first play; second play; lunch break play
      playtime ks#; ks# playtime; am play; pm play; outdoor playtime; outdoor provision; garden time play
      garden play; wet play; wet break; wet lunch; trim trail; adventure playground; climbing frame; sos; am sos
      lunch sos
    `,
    likely: `
      break; play; motor; outside walk; gross; climb; outdoor classroom; sand; outs; bike; gym time; playroom
      big room
    `,
    hints: `
      outside; out; ball; yard; toy; play; coat; snow pants
    `,
    tells: [
      { wordings: 'recess; extra recess', allDay: false, weight: 0.3 },
      { wordings: 'break; morning break; break time', atLeastMinutes: 10, grades: ['K-2', '3-5'], weight: 0.6 },
      { wordings: 'gym; motor; gross motor; movement', grades: ['PK'], weight: 1 },
      { wordings: 'play; play time; playtime', grades: ['K-2', '3-5', '6-8'], atMostMinutes: 25, weight: 1.4 },
      { wordings: 'break', grades: ['K-2', '3-5'], from: '10:00', atLeastMinutes: 14, atMostMinutes: 25, weight: 1.2 },
      { wordings: 'r', from: '09:00', before: '15:00', atMostMinutes: 60, weight: 2.7 },
    ],
  },
};
