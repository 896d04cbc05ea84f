import type { RoutineFacts } from '../../routine-facts.ts';

export const independentReading: RoutineFacts = {
  label: 'Independent or partner reading',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:30', '10:30'], ['11:45', '13:45']],
  typicalMinutes: { low: 10, usual: 20, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Good for positioning, attention and self-monitoring, but the room is silent so talking-based work carries.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'Silence makes any voice loud; use visuals and gestures.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'With the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end signal.' },
  ],
  wordings: {
    clear: `
      Independent Reading; IR; DEAR; D.E.A.R.; Drop Everything and Read; SSR; Silent Reading; Read to Self
      RTS; AR Time; Accelerated Reader; IDR; Quiet Reading; Choice Reading; Book Shopping; FVR
      Stamina Reading; Epic; Raz-Kids; Partner Reading; Read to Someone; Buddy Reading; Reading Time
    `,
    likely: ``,
    hints: ``,
  },
};
