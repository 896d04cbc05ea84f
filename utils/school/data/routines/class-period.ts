import type { RoutineFacts } from '../../routine-facts.ts';

export const classPeriod: RoutineFacts = {
  label: 'Numbered class period (content unknown)',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [['07:20', '15:00']],
  typicalMinutes: { low: 35, usual: 50, high: 95 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Suitability depends on the subject and lesson type; ask the user to name it before scoring above medium.',
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 2, note: 'Late entry is conspicuous to teenagers; use bells.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'In the passing period before the bell.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At the move to group or independent work.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the bell.' },
  ],
  wordings: {
    clear: `
      Period 1; Period 2; Per. 3; Pd 4; P5; 1st Period; 2nd Hour; Hour 3; Block 1; Block A; A Block; Blk 2
      Mod 5; Core Class; Core 1; Period 5/6; Zero Period; Gold Block; Section 3
    `,
    likely: ``,
    hints: ``,
  },
};
