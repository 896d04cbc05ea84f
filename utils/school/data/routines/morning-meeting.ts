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
  entryPoints: [
    { anchor: 'start', offsetMinutes: -2, note: 'Settle on the rug with the children.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Go when the group breaks up.' },
  ],
  wordings: {
    clear: `
      Morning Meeting; Morning Mtg; MM; Circle; Circle Time; Morning Circle; Opening Circle; Class Meeting
      Community Meeting; Community Circle; Restorative Circle; Calendar; Calendar Time; Carpet Time
      Rug Time; Morning Message; Greeting Time; Message Board; Large Group; Large Group Time
      Responsive Classroom; Open Circle; Gathering; Morning Group; Hello Song
    `,
    likely: ``,
    hints: ``,
  },
};
