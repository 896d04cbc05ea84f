import type { RoutineFacts } from '../../routine-facts.ts';

export const closingCircle: RoutineFacts = {
  label: 'Closing circle, recall, wrap-up',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['10:45', '12:00'], ['14:00', '15:30']],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug'],
  pushIn: 'good',
  pushInWhy: 'Recalling the day, turn-taking and saying goodbye give short, repeated language and participation chances.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 1, note: 'Join before it starts; it is brief.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -2, note: 'On the rug with the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'As pack-up or dismissal starts.' },
  ],
  wordings: {
    clear: `
      Closing Circle; Closing Meeting; Afternoon Meeting; PM Meeting; PM Circle; Goodbye Circle
      Goodbye Song; End of Day Meeting; Recall; Recall Time; Review Day; Day Review; Reflection
      Shout Outs; Wrap Up; Closing; Appreciations; Rose & Thorn; Closing Share
    `,
    likely: ``,
    hints: ``,
  },
};
