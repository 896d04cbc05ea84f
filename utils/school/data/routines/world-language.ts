import type { RoutineFacts } from '../../routine-facts.ts';

export const worldLanguage: RoutineFacts = {
  label: 'World language',
  like: 'specials',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 20, usual: 45, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['language classroom', 'classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Talk-rich and often whole class: greeting, turn-taking and short dialogues are the lesson, though the language itself is new to everyone.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'A quiet seat at the side is fine; leave speaking drills to the class.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Come in with the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `

    `,
    likely: ``,
    hints: ``,
  },
};
