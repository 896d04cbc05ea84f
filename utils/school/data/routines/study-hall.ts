import type { RoutineFacts } from '../../routine-facts.ts';

export const studyHall: RoutineFacts = {
  label: 'Study hall, resource, academic support',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [['07:40', '15:00']],
  typicalMinutes: { low: 25, usual: 45, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'library'],
  pushIn: 'good',
  pushInWhy: "No new content is missed, work is the student's own, and planning, initiation, technology and self-advocacy can be coached quietly.",
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 0, note: 'Low; keep it low-profile.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 5, note: 'After attendance.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -3, note: 'Before the bell so the student can pack.' },
  ],
  wordings: {
    clear: `
      Study Hall; SH; Resource; Resource Room; Academic Support; Academic Lab; Learning Lab; Study Skills
      Guided Study; Homework Help; Tutorial; Seminar; Directed Study; Supported Study; Learning Strategies
      Strategies Class; Basic Skills; Skills Lab; Academic Assist; Content Mastery; Office Hours
    `,
    likely: ``,
    hints: ``,
  },
};
