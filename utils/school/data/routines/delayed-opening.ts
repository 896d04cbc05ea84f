import type { RoutineFacts } from '../../routine-facts.ts';

export const delayedOpening: RoutineFacts = {
  label: 'Delayed opening or late start',
  group: 'day_change',
  calendarEffect: 'starts_late',
  typicalStart: [
    ['00:00', '00:00'],
    ['07:00', '09:30'],
  ],
  typicalMinutes: { low: 60, usual: 120, high: 120 },
  oftenAllDay: true,
  studentsPresent: 'varies',
  classTeacherPresent: 'yes',
  places: [],
  pushIn: 'avoid',
  pushInWhy:
    'Arrival moves and morning blocks shrink or vanish; dismissal usually stays the same and half-day morning preschool is often canceled.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Announced the same morning; re-plan on the spot.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      delayed opening; delayed open; delayed start; delay; delays; # hour delay; # hr delay; #hr delay
      2 hour delay; 2 hr delay; 2-hr delay; # min delay; # minute delay; # hour late start; # hr late start
      # min late start; # hour late; # hrs late; 2 hours late; two hours late; late start; late start %weekday
      %weekday late start; late starts; plc late start; pd late start; late opening; late open; late opening @
      late arrival; late arrival %weekday; students arrive late; late in; delayed schedule
      delayed bell schedule; delayed arrival; delayed entry; school opens late; school opens at; school opens @
      school starts @; school starts at @; start at @; starts at @; fog; foggy day; foggy day schedule
      fog schedule; fog sched; fog plan; fog plan a; snow schedule; late buses am; buses running late
      delayed buses; # hr fog delay; late day; inicio tardio; entrada tardia; retraso; retraso de dos horas
      apertura tardia; comienzo tardio; ouverture tardive; ouverture retardee; retard; late entry; late-start
      delayed am; delayed 2 hrs; 2hr delayed; sleep in; late bell; late wed; # hour delayed; #hr delayed
    `,
    likely: `
      delayed; late; late bells; opening late; opens; fog; snow
    `,
    hints: `
      late; delay; weather; plan b; snow
    `,
    heads: `
      late start; delayed opening; # hour delay; # hr delay; delay; late arrival; # min late start
    `,
    tells: [
      { wordings: 'late; delayed; late bell; plc', allDay: true, weight: 1 },
      { wordings: 'plc late start', allDay: true, weight: 1 },
      { wordings: 'late arrival; late start', atMostMinutes: 20, weight: -2 },
      { wordings: 'opens @ ; opens at @ ; opening @ ; open @ ; start @ ; begin @', allDay: true, weight: 4 },
    ],
  },
};
