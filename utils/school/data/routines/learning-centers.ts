import type { RoutineFacts } from '../../routine-facts.ts';

export const learningCenters: RoutineFacts = {
  label: 'Academic centers, stations, rotations',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:45', '11:30'],
    ['12:30', '14:30'],
  ],
  typicalMinutes: { low: 20, usual: 40, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy:
    'The class is already spread over several spots with adults circulating, tasks are hands-on, peers are mixed, and a therapist can host one station for everyone.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 0, note: 'Rotation signals give a clean entry every 12-20 minutes.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At a rotation change.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -15, note: 'Or at the previous rotation change.' },
  ],
  wordings: {
    clear: `
      station; literacy centers; literacy stations; math centers; math stations; daily 5; daily five
      center rotations; work stations; workstations; learning stations; math rotations; literacy rotations
      m.a.t.h. rotations; math rotation; guided math rotations; math games; work on writing
      literacy work stations; workshop rotations; morning centers; skills stations; math workshop; math wkshp
      math workplaces; work places; workplaces; word work centers; math tubs; math choice; math menu; math tub
      reading centers; reading stations; reading rotations; ela centers; ela stations; ela rotations
      abc centers; alphabet centers; phonics centers; science centers; science stations; stem stations
      stem centers; carousel; maths carousel; carousel activities; literacy jobs; round robin literacy
      independent centers; center time academic; academic centers; work on words; choice math; must do centers
      rotations #; rotation #; rotate groups; ctr rotations; center #; station #; task card; task cards; scoot
      scavenger hunt review; gallery walk; review stations; test prep stations; rotaciones; estaciones; centros
      centros de aprendizaje; centros de lectura; centros de matematicas; ateliers; centres de litteratie
      literacy tubs; reading tubs; activity stations; file folder games; game stations; bingo review
      review game; review games; kahoot review; jeopardy review; quiz quiz trade; blooket; gimkit
      escape room review; group rotations; blended learning rotations; blended rotations; station teaching
      playlist stations; daily cafe; cafe daily 5; literacy by design; math daily 3; daily 3; phonics stations
      learning centers; table rotations; work time centers; math lab stations; math small group & centers
      literacy center time; ela small group & centers; sensory stations; fine motor stations; rotation groups
      challenge stations; project centers; center project; rotation ctrs; station rotation; station rotations
      task box rotation; lit stations; literacy station; workshop centers; work shop centers; number stations
      number sense stations; computer & table centers; center groups; center rotation #; round #; rounds
      centers round #; c1 c2 c3; ctr time; academic ctrs; may do centers; fluency center; listening center
      word work center; abc center; writing center rotations; sensory center; fine motor center; fine motor ctrs
      skills centers; skill centers; center based; center choice academic; literacy choice; daily five rotations
      reading workshop stations; ela workshop rotations; intervention stations; blended rotation
      tech rotation center; station work; station day; review centers; test prep centers; staar stations
      holiday stations; math fair stations; number talks & stations; build a ten stations
      estaciones de matematicas; estaciones de lectura; rotaciones de lectura; centros matematicos
      centros literarios; ateliers de lecture; ateliers de maths; centres de maths; maths groups & activities
      maths rotations; literacy rotations groups; reading rotations groups; carousel reading; carousel maths
      activity tables; rotate tables; groups rotate; spinning stations; around the room; write the room
      read the room; count the room; scavenger hunt; gallery walks; jigsaw stations; review jeopardy
      trashketball; grudgeball; bingo math; board games math
    `,
    likely: `
      math game; centre; workshop; center; rotation; rotate
    `,
    hints: `
      bin; game; activity; choice; task; job
    `,
    alone: `
      center; game; rotating; rotation; rotate
    `,
    tells: [
      { wordings: 'center; centers; centros; ctr; center time', grades: ['K-2', '3-5', '6-8'], weight: 1.2 },
      { wordings: 'center; centers; ctr; center time; morning centers; centros', grades: ['PK'], weight: -1.6 },
      { wordings: 'rotation; rotations', grades: ['6-8', '9-12'], weight: -2 },
      { wordings: 'rotation; rotations', grades: ['PK', 'K-2', '3-5'], weight: 0.8 },
      { wordings: 'bins; tubs; bin; tub', from: '09:00', grades: ['K-2', '3-5', 'PK'], weight: 2.6 },
    ],
  },
};
