import type { RoutineFacts } from '../../routine-facts.ts';

export const art: RoutineFacts = {
  label: 'Art',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 35, usual: 45, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['art room', 'classroom'],
  pushIn: 'good',
  pushInWhy: 'Tools, two-handed work, sequencing, messy textures and requests come up continuously while the specialist circulates.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Low after the demonstration.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' },
    { anchor: 'start', offsetMinutes: 8, note: 'After the demonstration.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Through clean-up.' },
  ],
  wordings: {
    clear: `
      Art; Art Class; Visual Art; Visual Arts; Art Room; Art Special; Special: Art; Art Studio; Ceramics
      Clay; Drawing & Painting; Painting; Art on a Cart; Art Docent; Photography; Art w/ specialist
    `,
    likely: ``,
    hints: ``,
  },
};
