import type { RoutineFacts } from '../../routine-facts.ts';

export const morningWork: RoutineFacts = {
  label: 'Morning work, soft start, bell work',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['07:30', '09:15']],
  typicalMinutes: { low: 10, usual: 15, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy: 'Quiet seated practice with no live teaching, so a therapist can sit beside one child and grade the task up or down.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Low: students start at different moments anyway.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Come in with the class.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Or a few minutes in, once attendance is done.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Leave as the class moves to the rug or first lesson.' },
  ],
  wordings: {
    clear: `
      Morning Work; AM Work; MW; Bell Work; Bellwork; Bell Ringer; Do Now; Soft Start; Warm Up
      Morning Bins; Morning Tubs; STEM Bins; Fine Motor Bins; Table Tubs; Table Toys; Table Time
      Table Work; Tabletop Activities; Morning Journal; Entry Task; Board Work; Daily Review
      Morning Binder; Daily Oral Language; DOL
    `,
    likely: ``,
    hints: ``,
  },
};
