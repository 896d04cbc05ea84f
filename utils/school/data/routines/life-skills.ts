import type { RoutineFacts } from '../../routine-facts.ts';

export const lifeSkills: RoutineFacts = {
  label: 'Life skills, daily living, functional academics',
  group: 'functional_program',
  calendarEffect: 'window',
  typicalStart: [['08:00', '14:45']],
  typicalMinutes: { low: 20, usual: 40, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['special classroom', 'kitchen'],
  pushIn: 'good',
  pushInWhy: 'Functional sequences are taught for real with several adults in the room; therapists often co-run the group.',
  touchBase: 'no',
  gradeBands: ['3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Join at the start so the sequence is complete.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At set-up.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'After clean-up.' },
  ],
  wordings: {
    clear: `
      Life Skills; ADL; ADLs; Daily Living; Daily Living Skills; DLS; Cooking; Cooking Group
      Functional Math; Functional Academics; Unique; ULS; Unique Learning; News2You; News-2-You; Laundry
      Kitchen; Leisure; Leisure Skills; Independent Living; Personal Care; Hygiene Group; Self-Help
    `,
    likely: ``,
    hints: ``,
  },
};
