import type { RoutineFacts } from '../../routine-facts.ts';

export const interventionBlock: RoutineFacts = {
  label: 'Intervention / WIN / RTI block',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:30', '11:30'], ['12:15', '15:00']],
  typicalMinutes: { low: 20, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: ['several classrooms'],
  pushIn: 'sometimes',
  pushInWhy: 'Students are regrouped across rooms and may be receiving their own protected special instruction; it is often offered to therapists because no new core content is taught.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Short targeted lessons; check where the student actually goes.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start, in the room the student is regrouped to.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
  ],
  wordings: {
    clear: `
      WIN; WIN Time; What I Need; RTI; RtI Block; RTI/WIN; MTSS Block; Intervention; Interventions; I/E
      Intervention/Enrichment; Flex Block; Flex Time; Tier 2; Tier 3; Walk to Read; Walk to Learn; Title I
      Targeted Instruction; Power Hour; Success Time; Reteach/Enrich; Academic Support Block; Reading WIN
      Math WIN
    `,
    likely: ``,
    hints: ``,
  },
};
