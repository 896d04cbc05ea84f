import type { RoutineFacts } from '../../routine-facts.ts';

export const staffMeetingDuty: RoutineFacts = {
  label: 'Staff meeting, PLC or duty',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:00', '16:30']],
  typicalMinutes: { low: 15, usual: 40, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'no',
  places: ['team room', 'other'],
  pushIn: 'avoid',
  pushInWhy: 'The teacher is committed elsewhere; during the day a substitute or aide may hold the class.',
  touchBase: 'no',
  touchBaseNote: 'A standing five minutes on a team meeting agenda is possible by agreement.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Do not contact.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      PLC; PLC Mtg; Staff Meeting; Faculty Meeting; Fac Mtg; Team Meeting; Team Mtg; Grade Level Mtg
      Data Meeting; Data Dive; Leadership Mtg; BLT; ILT; Committee Mtg; Duty; Bus Duty; Recess Duty
      Lunch Duty; Car Duty; AM Duty; Hall Duty; Coaching Cycle; Mentor Meeting; Walkthrough; Dept Mtg
    `,
    likely: ``,
    hints: ``,
  },
};
