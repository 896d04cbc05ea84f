import type { RoutineFacts } from '../../routine-facts.ts';

export const teacherPrep: RoutineFacts = {
  label: 'Teacher prep or planning',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:30', '15:30']],
  typicalMinutes: { low: 30, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'yes',
  places: ['classroom', 'team room'],
  pushIn: 'avoid',
  pushInWhy: 'No students; but it is the prime place for a five-minute touch-base.',
  touchBase: 'good',
  touchBaseNote: 'Ask, do not take: in many contracts these minutes are protected.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Cost falls on the teacher; keep it to the agreed minutes.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 5, note: 'After the class has been dropped off.' },
  ],
  exitPoints: [
    { anchor: 'start', offsetMinutes: 15, note: 'Leave most of the period untouched.' },
  ],
  wordings: {
    clear: `
      Prep; Prep Period; Planning; Plan Time; Plan Period; Planning Period; Teacher Planning
      Team Planning; Common Planning; CPT; Grade Level Planning; Individual Planning; Prep/Specials
      PREP (Art); Conference Period; Teacher Work Time; Lesson Planning; Collab Planning; Planning Block
      Duty Free; Teacher Lunch
    `,
    likely: ``,
    hints: ``,
  },
};
