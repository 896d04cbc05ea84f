import type { RoutineFacts } from '../../routine-facts.ts';

export const readAloud: RoutineFacts = {
  label: 'Read aloud or story time',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['09:30', '12:15'], ['12:15', '14:30']],
  typicalMinutes: { low: 10, usual: 15, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug'],
  pushIn: 'sometimes',
  pushInWhy: 'Rich for language comprehension and floor-sitting goals if the adult is settled beforehand and works by modeling, not by side conversation.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 2, note: 'Breaking the story flow affects everyone.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -2, note: 'Sit down before the book opens.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'After the last page or the turn-and-talk.' },
  ],
  wordings: {
    clear: `
      Read Aloud; RA; Interactive Read Aloud; IRA; Story Time; Storytime; Story; Chapter Book
      Mystery Reader; Guest Reader; Big Book; Shared Story; Listening Comprehension; Listening & Learning
      Novel Read Aloud; Story Circle; Snack & Story; Picture Book
    `,
    likely: ``,
    hints: ``,
  },
};
