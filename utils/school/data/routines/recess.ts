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
      recess; am recess; pm recess; rec; morning recess; afternoon recess; lunch recess; noon recess
      indoor recess; inside recess; rainy day recess; # recess; extra recess; long recess; short recess
      snack recess; outside; outside play; outdoor; outdoors; outdoor play; outdoor time; outdoor learning play
      play outside; playground; playtime; play time; lunch play; gross motor; motor room; large motor
      large motor play; yard; yard play; big toy; big toys; blacktop; black top; play structure; trikes; trike
      bikes; tricycles; climber; sandbox; sand box; swings; play yard; field time; field play; free play outside
      outdoor free play; outside free play; outdoor exploration; outdoor classroom play; first break
      second break; big break; little break; break # play; break & play; break time play; morning break
      morning playtime; afternoon play; afternoon break; lunch playtime; fresh air; fresh air break
      sunshine break; snow play; sledding; sled; recreo; patio; afuera; juego al aire libre; parque; recre
      recré; récréation; recreation; jeux exterieurs; dehors; yard duty kids; clos; am break play; park time
      park; sidewalk chalk; sensory garden play; kickball; four square; soccer recess; gaga; ga ga
      structured recess; guided recess; walk & talk recess; class recess; grade recess; earned recess
      bonus recess; free recess; mindful recess; brain recess; active recess; playworks; play works
      indoor gross motor; gym play; gym recess; running; playscape; ⛹; 🛝; ☀ recess; mud kitchen; mud play
      outdoor adventure; bike path; wheel toys; playdeck; play deck; play lot; tot lot; rooftop; rooftop play
      roof; roof play; out to play; morning tea & play; play & morning tea; yd; lunch rec; lunch rec time
      big kids yard; rcs; play @ yard; morning yard; little lunch play; big play; small play; play break
      break ks#; ks# break; morning break ks#; lunch play outside; recess play; recess field; recess gym
      recess inside; indoor recess games; recess # min; recess/water; post lunch recess; noon play
      noontime recess; noon aid; playground/park; park play; k playground; preschool playground
      play area outside; outside play time; gross motor inside; motor rm; muscle room; indoor motor
      gym free play; open gym recess; gym or outside; trike track; sprinkler; splash pad; water play outside
      snow day play; snow time; fresh air walk; nature play outside; outdoor explore; outdoor explorations
      outdoor investigation play; playground games; group games outside; big group games; field games recess
      ball field; ball wall; soccer field; tag; jump ropes; hula hoops; bubbles; extra outside; free outside
      class free time outside; break outside; outdoor break; outdoor brain break; outside brain break
      outside break; am outdoor; pm outdoor; tiempo afuera juego; salir a jugar; patio de juego
      jugar en el patio; jeux libres dehors; parc; cour; break 1; break 2; first play; second play
      lunch break play; playtime ks#; ks# playtime; am play; pm play; outdoor playtime; outdoor provision
      garden time play; garden play; wet play; wet break; wet lunch; trim trail; climbing frame; sos; lunch sos
    `,
    likely: `
      break; play; motor; outside walk; gross; climb; outdoor classroom; sand; bike; gym time; playroom
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
