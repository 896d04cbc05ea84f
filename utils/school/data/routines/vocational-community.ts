import type { RoutineFacts } from '../../routine-facts.ts';

export const vocationalCommunity: RoutineFacts = {
  label: 'Vocational work and community instruction',
  group: 'functional_program',
  calendarEffect: 'window',
  typicalStart: [['08:30', '14:30']],
  typicalMinutes: { low: 30, usual: 60, high: 180 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: ['school building', 'community'],
  pushIn: 'sometimes',
  pushInWhy: 'Excellent for work, mobility and communication goals when planned; off-campus slots need transport, consent and staffing arranged ahead.',
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 0, note: 'Join at departure or at the job site, not half-way.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At departure or job start.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At return or clock-out.' },
  ],
  wordings: {
    clear: `
      Vocational; Voc; Pre-Voc; Prevocational; Job Skills; Work Experience; Work Study; WBL
      Work-Based Learning; CBI; Community Based Instruction; Community Outing; Job Site; Job Coach
      School Store; Coffee Cart; Recycling Crew; PAES Lab; Project SEARCH; Mail Delivery; Community Trip
      Transition Program; 18-21 Program
    `,
    likely: ``,
    hints: ``,
  },
};
