import type { RoutineFacts } from '../../routine-facts.ts';

export const handwriting: RoutineFacts = {
  label: 'Handwriting or cursive',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:30', '11:30'], ['12:30', '14:45']],
  typicalMinutes: { low: 10, usual: 15, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom desks'],
  pushIn: 'good',
  pushInWhy: 'The class task is the goal itself, and co-teaching it in small stations is a published first-grade model that improved legibility and speed.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 0, note: 'Adults walking round giving feedback is the format.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start; the demonstration sets the cue words.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
  ],
  wordings: {
    clear: `
      Handwriting; HWT; Handwriting Without Tears; Learning Without Tears; LWT; Penmanship; Cursive
      Cursive Practice; Zaner-Bloser; ZB; D'Nealian; Letter Formation; Name Writing; Manuscript
      Printing Practice; Wet-Dry-Try; Pre-Writing; Handwriting Practice; Letter Practice; HW Practice
      Kick Start K
    `,
    likely: ``,
    hints: ``,
  },
};
