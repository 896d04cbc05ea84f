import type { RoutineFacts } from '../../routine-facts.ts';

export const delayedOpening: RoutineFacts = {
  label: 'Delayed opening or late start',
  group: 'day_change',
  calendarEffect: 'starts_late',
  typicalStart: [['00:00', '00:00'], ['07:00', '09:30']],
  typicalMinutes: { low: 60, usual: 120, high: 120 },
  oftenAllDay: true,
  studentsPresent: 'varies',
  classTeacherPresent: 'yes',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'Arrival moves and morning blocks shrink or vanish; dismissal usually stays the same and half-day morning preschool is often canceled.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Announced the same morning; re-plan on the spot.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      2-Hour Delay; 2 hr delay; Two Hour Delay; Delayed Opening; Delayed Start; Late Start
      Late Start Monday; Late Start Wednesday; 90 min delay; 1-Hour Delay; Late Arrival; Weather Delay
      Fog Delay; Snow Delay; PLC Late Start; Delay Schedule
    `,
    likely: ``,
    hints: ``,
  },
};
