import type { RoutineFacts } from '../../routine-facts.ts';

export const relatedService: RoutineFacts = {
  label: 'Another service or pull-out',
  group: 'adult_or_away',
  calendarEffect: 'student_elsewhere',
  typicalStart: [['08:00', '15:00']],
  typicalMinutes: { low: 15, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'yes',
  places: ['therapy room'],
  pushIn: 'avoid',
  pushInWhy: 'The student is out with someone else; two services cannot count the same minutes unless a co-treatment is planned.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Stacking services back to back keeps the child out of class all day.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      Speech; Speech Group; SLP; OT; OT Group; PT; Pull-out; Pulled for Services; Counseling
      Counseling Group; Social Work; SW Group; ESL; ELL; ENL; ESOL; ELD Pull-out; Vision; O&M; DHH
      Reading Specialist; Gifted; G&T; GATE
    `,
    likely: ``,
    hints: ``,
  },
};
