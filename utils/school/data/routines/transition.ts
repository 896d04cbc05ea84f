import type { RoutineFacts } from '../../routine-facts.ts';

export const transition: RoutineFacts = {
  label: 'Transition, line-up, passing period',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['07:45', '15:30']],
  typicalMinutes: { low: 2, usual: 5, high: 10 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['hallway', 'stairs'],
  pushIn: 'good',
  pushInWhy: 'Real stairs, crowds, lockers, carrying and stopping one thing to start another; also the cheapest moment to join or leave a class.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Seldom on the calendar; infer it from the gap or boundary between two events.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -2, note: 'Be there before the line moves.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 3, note: 'Stay until the student is settled in the next activity.' },
  ],
  wordings: {
    clear: `
      Transition; Transitions; Line Up; Passing; Passing Period; Passing Time; Class Change; Locker Break
      Lockers; Walk to Specials; Walk to Lunch; Hallway; Switch Classes; Switch; Pick Up from Specials
      Drop at Specials; Travel to Class; Warning Bell; Line Up for Lunch
    `,
    likely: ``,
    hints: ``,
  },
};
