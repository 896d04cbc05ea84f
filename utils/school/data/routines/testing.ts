import type { RoutineFacts } from '../../routine-facts.ts';

export const testing: RoutineFacts = {
  label: 'Testing or benchmark assessment',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:00', '14:30']],
  typicalMinutes: { low: 30, usual: 75, high: 180 },
  oftenAllDay: true,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'computer lab'],
  pushIn: 'avoid',
  pushInWhy: 'Test rooms must stay secure and quiet; non-testing adults are normally not allowed in, and bells may move for the whole building.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Never interrupt; whether the missed service is made up is a team decision.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      Testing; MAP; MAP Testing; NWEA; i-Ready Diagnostic; iReady D2; DIBELS; Acadience; STAR Test; mCLASS
      AIMSweb; FastBridge; Benchmark Testing; Benchmarks; BAS; State Testing; State Test; SBAC; STAAR
      MCAS; PSSA; ACCESS Testing; Unit Test; Finals; Progress Monitoring
    `,
    likely: ``,
    hints: ``,
  },
};
