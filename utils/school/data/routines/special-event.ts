import type { RoutineFacts } from '../../routine-facts.ts';

export const specialEvent: RoutineFacts = {
  label: 'Assembly, party or other school event',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:30', '15:00']],
  typicalMinutes: { low: 15, usual: 45, high: 90 },
  oftenAllDay: true,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'yes',
  places: ['gym', 'auditorium', 'classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Only when regulation, seating or mobility in crowds is the goal and it was agreed ahead; otherwise the usual routine is gone.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Do not replace a treat with therapy.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'For the walk and seating.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'After the return.' },
  ],
  wordings: {
    clear: `
      Assembly; Pep Rally; Concert; Performance; Party; Class Party; Holiday Party; Birthday; Book Fair
      Picture Day; Pictures; Field Day; Awards Assembly; Awards; Town Meeting; All School Meeting
      Guest Speaker; Presenter; Vision Screening; Hearing Screening; Fun Run; Science Fair
      Dress Rehearsal; Open House
    `,
    likely: ``,
    hints: ``,
  },
};
