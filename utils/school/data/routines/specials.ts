import type { RoutineFacts } from '../../routine-facts.ts';

export const specials: RoutineFacts = {
  label: 'Specials or electives (unspecified or other)',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 35, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['art room', 'gym', 'music room', 'library', 'lab'],
  pushIn: 'sometimes',
  pushInWhy: "Students are with another teacher whose class counts as a natural setting; agree with that specialist, and do not take away a child's favorite hour.",
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Limited minutes with the specialist; arrive with the class.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `
      Specials; Special; Special Area; Specialists; Encore; Related Arts; Unified Arts; UA; Exploratory
      Exploratories; Electives; Elective; Connections; Allied Arts; Co-Curricular; Activity Block
      Enrichment Wheel; Wheel; Fine Arts; World Language; Spanish; FACS; Tech Ed; Drama; STEM Special
    `,
    likely: ``,
    hints: ``,
  },
};
