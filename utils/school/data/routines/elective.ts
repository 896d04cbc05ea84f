import type { RoutineFacts } from '../../routine-facts.ts';

export const elective: RoutineFacts = {
  label: 'Hands-on elective (shop, cooking, stage, business)',
  like: 'specials',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 40, usual: 50, high: 95 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['shop', 'kitchen', 'stage', 'studio'],
  pushIn: 'sometimes',
  pushInWhy: 'Tools, recipes and projects call for hands, sequence and teamwork, and adults walking about draw little notice.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 1, note: 'After the safety talk, an adult at a bench is ordinary.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 10, note: 'When hands-on work begins.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'At clean-up.' },
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `

    `,
    likely: ``,
    hints: ``,
  },
};
