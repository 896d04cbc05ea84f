import type { RoutineFacts } from '../../routine-facts.ts';

export const arrival: RoutineFacts = {
  label: 'Arrival and unpacking',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['07:15', '09:15']],
  typicalMinutes: { low: 10, usual: 20, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['bus loop', 'hallway', 'classroom'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'sometimes' },
  pushInWhy:
    'Coats, bags, folders, greetings and settling are real demands for every child at once, and no lesson is under way to interrupt.',
  touchBase: 'no',
  touchBaseNote: 'Students and families are within earshot and the teacher is greeting.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: {
    level: 0,
    note: 'Adults moving about is normal; an extra pair of hands is welcome if roles are agreed.',
  },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'Be at the door, bus or cubby before the student gets there.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Leave when the class settles to its first seated task.' }],
  wordings: {
    clear: `
      arrival; arrive; unpack; unpacking; kids arrive; doors open; door open; open doors; doors @; am drop off
      morning drop off; students enter; enter building; entering school; bus arrival; bus unload; unload bus
      buses arrive; bus arrive; unload; cubby; cubbies; hang up; hang coats; hang up backpacks; hang up coats
      coats & backpacks; coats & bags; lunch count; lunch choice; lunch order; milk count; entry routine
      settle in; settling in; am lockers; morning lockers; supervised entry; staggered entry; soft entry
      gate open; gates open; school gates open; bus kids in; kids come in; kids enter; greet at door
      door greeting; greet students; greeting at door; door duty greeting; meet & greet at door; welcome kids
      welcome students; first bell; entry bell; put away backpacks; empty backpacks; empty folders
      turn in folders; folder check in; turn in homework; sign in table; name sign in; sign in board
      morning sign in; parent drop off; car drop off; kiss & go; kiss n go; drop & go; valet drop off
      am car line; am car rider; bus in; buses in; taxi arrival; van arrival; lift bus; coat hooks; hooks
      backpack hooks; entrada; llegada; recepcion de alumnos; bienvenida; accueil; transition in
      shoes & coats off; indoor shoes; change shoes; morning jobs; homecoming from bus; am bus
      walk in from buses; line up & come in; line up outside am; morning entry; soft arrival; early arrivals
      gate opens; bkpks away; backpacks away; chairs down; chairs down & coats; kiss & ride; folders in bin
      folders in basket; hw basket; hw in basket; turn in hw; kids in; students in; bring kids in
      bring class in; lunch tags; lunch magnets; bus drop; bus drop off; seats & attendance; school begins
      school starts @; instructional day begins; campus opens; early drop; early drop off; hellos; hello kids
      greet kids; greet at the door; unload bags; unload backpacks; hang bags; put bags away; student drop off
      stroller drop off; walk in kids; pick up kids from cafe; pick up kids from gym; pick up students from gym
      get students from cafeteria; get kids from playground; line up from playground; morning line up; am lineup
      whistle; classroom opens; class opens; classrooms open; rooms open; door opens; ready for the day
      ready routine; start the day; morning check in bins; health check; health check in; temp check
      parents bring; sign in sheet; sign in with parents; goodbye parents
      kids to rooms; students to rooms
    `,
    likely: `
      welcome; morning routine; am routine; drop off; dropoff; check in; checkin; sign in; entry; enter; come in
      coming in; settle; lockers am; am procedures; morning procedures; opening routine; greet; doors; hellos
      start of day; start of school; school starts; school begins; beginning of day; day begins; bell
      tardy bell; morning tasks; morning jobs
    `,
    hints: `
      bus; coat; backpack; hook; greeting; hello; morning; locker
    `,
    tells: [
      { wordings: 'coats; folders; chairs down; hang up; hang up coats; lunch choice', before: '08:50', weight: 1.6 },
      { wordings: 'morning routine; am routine; morning procedures', atMostMinutes: 20, weight: 1.4 },
      {
        wordings: 'check in; checkin; check in time',
        before: '10:00',
        atMostMinutes: 25,
        grades: ['PK', 'K-2', '3-5'],
        weight: 1.2,
      },
      { wordings: 'drop off; dropoff', before: '10:00', weight: 2 },
      { wordings: 'locker; lockers; locker time', before: '08:50', weight: 3.4 },
      { wordings: 'bus; buses; car line; carline', before: '09:15', weight: 2.4 },
      { wordings: 'bell; first bell; morning bell', before: '08:50', weight: 3 },
    ],
  },
};
