import type { RoutineFacts } from '../../routine-facts.ts';

export const library: RoutineFacts = {
  label: 'Library / media',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 25, usual: 40, high: 50 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'varies',
  places: ['library'],
  pushIn: 'sometimes',
  pushInWhy: 'Choosing, asking, carrying and scanning shelves are useful for a few minutes; the listening half is like a read aloud.',
  touchBase: 'good',
  touchBaseNote: 'If the librarian teaches the class, the class teacher is planning; if it is only checkout, the teacher stays.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Join at checkout or before the story.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'With the class.' },
    { anchor: 'start', offsetMinutes: 20, note: 'At browsing and checkout.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'With the class.' },
  ],
  wordings: {
    clear: `
      Library; Lib; Library Special; Special: Library; Library Checkout; Library Check Out; Book Exchange
      Book Check Out; Media; Media Center; LMC; IMC; Library/Media; Learning Commons; Library Skills
      Library Visit; Info Lit
    `,
    likely: ``,
    hints: ``,
  },
};
