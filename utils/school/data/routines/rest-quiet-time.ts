import type { RoutineFacts } from '../../routine-facts.ts';

export const restQuietTime: RoutineFacts = {
  label: 'Rest, nap, quiet time, mindfulness',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['11:45', '13:45']],
  typicalMinutes: { low: 5, usual: 15, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Useful for regulation and for getting on and off the mat; wrong when children are asleep or the break itself is the support.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 2, note: 'Noise wakes nappers; keep to the first or last five minutes.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'During set-up.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At wake-up or reset.' },
    { anchor: 'start', offsetMinutes: 10, note: 'Or once the room is quiet.' },
  ],
  wordings: {
    clear: `
      Rest; Rest Time; Nap; Nap Time; Quiet Time; Rest & Read; Mindfulness; Mindful Minute; Mindful Moment
      Calm Down Time; Quiet Choice; Relaxation; Calm Classroom; Cots; Siesta; Reset Time; Inner Explorer
      Quiet Rest; Settle After Lunch
    `,
    likely: ``,
    hints: ``,
  },
};
