import type { RoutineFacts } from '../../routine-facts.ts';

export const independentWork: RoutineFacts = {
  label: 'Independent work or work time',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:45', '11:30'], ['12:15', '14:45']],
  typicalMinutes: { low: 15, usual: 25, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom desks'],
  pushIn: 'good',
  pushInWhy: 'Starting, sustaining and finishing a seated task alone is exactly what many goals ask for, and the teacher is not talking to the group.',
  touchBase: 'no',
  touchBaseNote: 'Tempting to chat now; other children can hear.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Quiet voice at desk level.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'As directions end.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Or five minutes in, to see whether the student has started alone.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'When work is handed in.' },
  ],
  wordings: {
    clear: `
      Independent Work; Independent Work Time; Ind. Work; IWT; Seat Work; Seatwork; Catch Up
      Catch-up Time; Finish Work; Must Do; Must Do / May Do; Early Finishers; Work Boxes; Workboxes
      Task Boxes; Work System; TEACCH; Independent Practice; Quiet Work Time; Choice Board; Menu Time
      Folder Work; Make-up Work; Unfinished Work; Work Session
    `,
    likely: ``,
    hints: ``,
  },
};
