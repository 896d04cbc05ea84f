import type { RoutineFacts } from '../../routine-facts.ts';

export const writing: RoutineFacts = {
  label: 'Writing workshop',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:45', '11:30'], ['12:30', '14:45']],
  typicalMinutes: { low: 20, usual: 40, high: 55 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy: 'After a short mini-lesson everyone writes for 20-30 minutes while the teacher confers, so handwriting, planning, keyboarding and language goals meet their real task.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'High only in the 8-15 minute mini-lesson.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Before the mini-lesson, seated.' },
    { anchor: 'start', offsetMinutes: 12, note: 'When writers are sent off to write.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'When the class gathers to share.' },
    { anchor: 'end', offsetMinutes: 0, note: 'After the share if sharing is the target.' },
  ],
  wordings: {
    clear: `
      Writing; Writing Workshop; Writer's Workshop; Writers Workshop; Writers Wkshp; WW; Writing Wkshp
      Writing Block; Journal; Journal Writing; Journals; Being a Writer; Units of Study; Lucy Calkins
      Step Up to Writing; TWR; Opinion Writing; Narrative Writing; Informational Writing; Essay
      Independent Writing; Publishing; Author's Chair; Weekend News; Interactive Writing
    `,
    likely: ``,
    hints: ``,
  },
};
