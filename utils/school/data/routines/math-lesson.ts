import type { RoutineFacts } from '../../routine-facts.ts';

export const mathLesson: RoutineFacts = {
  label: 'Math lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['08:15', '11:30'], ['12:00', '14:15']],
  typicalMinutes: { low: 30, usual: 60, high: 80 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'New content is built step by step in the first part; the practice part suits organization, copying, attention and help-seeking goals.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'A missed step is hard to recover; wait for practice time.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Seated before the launch.' },
    { anchor: 'start', offsetMinutes: 25, note: 'At the problem-set or practice phase.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -5, note: 'Or before the exit ticket.' },
  ],
  wordings: {
    clear: `
      Math; Math Block; Eureka; Eureka Math; EM2; EngageNY; Everyday Math; EDM; enVision; Go Math; Bridges
      Number Corner; Illustrative Math; IM Math; i-Ready Classroom Math; Saxon; Reveal Math
      Math Expressions; Number Talk; Number Talks; Calendar Math; Math Meeting; Algebra; Geometry
      Pre-Algebra
    `,
    likely: ``,
    hints: ``,
  },
};
