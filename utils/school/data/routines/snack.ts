import type { RoutineFacts } from '../../routine-facts.ts';

export const snack: RoutineFacts = {
  label: 'Snack',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['09:00', '10:45'], ['13:30', '14:45']],
  typicalMinutes: { low: 10, usual: 15, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy: 'Opening, pouring, requesting, chatting and cleaning up recur daily in a relaxed setting.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'None, unless it is a working snack.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -3, note: 'At hand-washing.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'After clean-up.' },
  ],
  wordings: {
    clear: `
      Snack; Snack Time; AM Snack; PM Snack; Working Snack; Snack Break; Snack/Recess; Snack & Recess
      Snack/Bathroom; Nutrition; Nutrition Break; Brunch; Fruit & Veggie; FFVP; Water & Snack; Milk
      Brain Break & Snack; Second Snack; Snack/Mask Break; Break
    `,
    likely: ``,
    hints: ``,
  },
};
