import type { RoutineFacts } from '../../routine-facts.ts';

export const playCenters: RoutineFacts = {
  label: 'Choice time or play centers',
  group: 'social_and_free',
  calendarEffect: 'window',
  typicalStart: [['08:00', '11:00'], ['13:00', '15:00']],
  typicalMinutes: { low: 20, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy: 'Child-led play with peers offers many short natural turns for motor, language and social goals and tolerates adults joining at any time.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2'],
  interruption: { level: 0, note: "Follow the child's play rather than redirecting it." },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At planning time.' },
    { anchor: 'start', offsetMinutes: 10, note: 'Any time after choices are made.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Through clean-up.' },
    { anchor: 'end', offsetMinutes: -10, note: 'Or before clean-up begins.' },
  ],
  wordings: {
    clear: `
      Choice Time; Free Choice; Free Play; Play; Play Time; Play Centers; Purposeful Play; Discovery Time
      Discovery Centers; Work Time; Plan-Do-Review; Plan/Do/Review; Exploration; Explore Time
      Choice Centers; Interest Areas; Dramatic Play; Blocks; Developmental Centers; Sensory Table
      Indoor Play; Choosing Time; Free Choice Centers; Do Time
    `,
    likely: ``,
    hints: ``,
  },
};
