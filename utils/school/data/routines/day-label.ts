import type { RoutineFacts } from '../../routine-facts.ts';

export const dayLabel: RoutineFacts = {
  label: 'Day label (rotation day, substitute, theme day)',
  group: 'day_change',
  calendarEffect: 'label_only',
  typicalStart: [['00:00', '00:00']],
  typicalMinutes: { low: 1440, usual: 1440, high: 1440 },
  oftenAllDay: true,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'Not an activity: it selects which rotation or bell schedule applies, or lowers trust in the day.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Never offer as a window.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      A Day; B Day; Day 1; Day 2; Day 6; Cycle Day 3; D4; Red Day; Blue Day; Gold Day; Odd Day; Even Day
      Block Day; Week A; Week B; Sub; Sub Today; Substitute; Guest Teacher; Out - Sub; Spirit Day
      Pajama Day; Theme Day; 100th Day
    `,
    likely: ``,
    hints: ``,
  },
};
