import type { RoutineFacts } from '../../routine-facts.ts';

export const smallGroup: RoutineFacts = {
  label: 'Teacher-led small groups',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:45', '11:30'], ['12:30', '14:30']],
  typicalMinutes: { low: 15, usual: 30, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom tables'],
  pushIn: 'sometimes',
  pushInWhy: "A therapist can lead or support one table by plan, but joining the teacher's own reading group unplanned splits attention and spends specialized instruction time.",
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Enter only between groups.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At a group change (commonly every 15-20 minutes).' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end or at the next group change.' },
  ],
  wordings: {
    clear: `
      Small Group; Small Groups; SG; Small Group Instruction; SGI; Small Group Time; Guided Reading; GR
      Reading Groups; Strategy Groups; Guided Math; Math Groups; Teacher Table; LLI; Lit Groups
      Book Clubs; Literature Circles; Skill Groups; Conferring; Direct Instruction; DTT; Discrete Trial
      1:1 Instruction; IEP Groups; Table Groups
    `,
    likely: ``,
    hints: ``,
  },
};
