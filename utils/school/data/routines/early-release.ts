import type { RoutineFacts } from '../../routine-facts.ts';

export const earlyRelease: RoutineFacts = {
  label: 'Early release or half day',
  group: 'day_change',
  calendarEffect: 'ends_early',
  typicalStart: [['00:00', '00:00'], ['11:00', '13:30']],
  typicalMinutes: { low: 60, usual: 180, high: 240 },
  oftenAllDay: true,
  studentsPresent: 'varies',
  classTeacherPresent: 'yes',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'Everything after the new dismissal time is void and the remaining blocks are compressed or dropped.',
  touchBase: 'possible',
  touchBaseNote: 'Teachers stay for training or conferences after students leave.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: "Do not trust normal block times that day without the school's short-day bell schedule." },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      Early Release; Early Dismissal; ER; ER Day; Half Day; 1/2 Day; Min Day; Minimum Day; Shortened Day
      Early Out; Noon Dismissal; 12:00 Dismissal; 11:30 Dismissal; PD Early Release; ER Wednesday
      Abbreviated Day; Early Closing; Conference Half Day
    `,
    likely: ``,
    hints: ``,
  },
};
