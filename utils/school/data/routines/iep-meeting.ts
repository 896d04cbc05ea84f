import type { RoutineFacts } from '../../routine-facts.ts';

export const iepMeeting: RoutineFacts = {
  label: 'IEP, 504 or family meeting',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:15', '17:00']],
  typicalMinutes: { low: 30, usual: 60, high: 120 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'no',
  places: ['conference room'],
  pushIn: 'avoid',
  pushInWhy: 'Teacher, and often the therapist too, is in a legally required meeting; the class is with a substitute.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: "Also block the therapist's own time when they are on that team. A name or initials in such a title is private." },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      IEP; IEP Mtg; IEP Meeting; Annual Review; ARD; ARD Meeting; CSE; PPT; Eligibility; Re-eval
      Triennial; Tri; 504; 504 Mtg; SST; CST; MTSS Mtg; Child Study; MDT; ETR; Parent Meeting; Conferences
      PTC; P/T Conf; Parent Conf
    `,
    likely: ``,
    hints: ``,
  },
};
