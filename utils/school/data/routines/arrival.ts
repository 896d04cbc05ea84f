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
  pushInWhy: 'Coats, bags, folders, greetings and settling are real demands for every child at once, and no lesson is under way to interrupt.',
  touchBase: 'no',
  touchBaseNote: 'Students and families are within earshot and the teacher is greeting.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Adults moving about is normal; an extra pair of hands is welcome if roles are agreed.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'Be at the door, bus or cubby before the student gets there.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Leave when the class settles to its first seated task.' },
  ],
  wordings: {
    clear: `
      Arrival; Arrival & Unpack; Unpack; Unpacking; Student Arrival; Arrival Routine; Morning Arrival
      Morning Routine; Doors Open; Drop Off; AM Drop Off; Students Enter; Bus Arrival; Bus Unload; Cubbies
      Hang Up Coats; Check-in; Sign In; Lunch Count; Lunch Choice; Entry Routine; Settle In
      Hello & Unpack; AM Lockers; Supervised Entry
    `,
    likely: ``,
    hints: ``,
  },
};
