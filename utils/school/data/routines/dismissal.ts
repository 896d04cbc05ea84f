import type { RoutineFacts } from '../../routine-facts.ts';

export const dismissal: RoutineFacts = {
  label: 'Dismissal and bus or car line',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['11:30', '13:15'], ['14:00', '16:00']],
  typicalMinutes: { low: 5, usual: 10, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['hallway', 'bus loop'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'sometimes' },
  pushInWhy: 'Bus steps, crowds, belongings and goodbyes happen only here; the head-count is a safety task, so agree on who watches whom.',
  touchBase: 'possible',
  touchBaseNote: 'Only after the last child has left the room.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Do not delay lines; buses leave on time.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -10, note: 'During pack-up.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the bus door or car.' },
  ],
  wordings: {
    clear: `
      Dismissal; Dismiss; Bus Dismissal; Buses; Bus Time; Bus Call; Bus Riders; Car Riders; Walkers
      Pick Up; Parent Pick Up; PPU; Student Pickup; Go Home; Home; End of Day; EOD; Afternoon Dismissal
      PM Bus; Load Buses; Dismissal Routine; Bus Lines
    `,
    likely: ``,
    hints: ``,
  },
};
