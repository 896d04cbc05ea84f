import type { RoutineFacts } from '../../routine-facts.ts';

export const earlyRelease: RoutineFacts = {
  label: 'Early release or half day',
  group: 'day_change',
  calendarEffect: 'ends_early',
  typicalStart: [
    ['00:00', '00:00'],
    ['11:00', '13:30'],
  ],
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
  interruption: {
    level: 2,
    note: "Do not trust normal block times that day without the school's short-day bell schedule.",
  },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      early release; early dismissal; early dismiss; early dis; er; er day; er #; er @; er %weekday; half day
      half-day; 1/2 day; 1/2 days; half days; min day; minimum day; min. day; minimum days; min schedule
      minimum schedule; shortened day; shortened schedule; shortened sched; short day; short schedule; early out
      early outs; early out %weekday; %weekday early out; noon dismissal; noon release; students dismissed @
      students dismiss @; school out @; school ends @; out at @; kids out @; students released @; dismissed at
      dismiss at; dismissal at; early release %weekday; %weekday early release; abbreviated day
      abbreviated schedule; early closing; early close; early closure; conferences half day
      conferences early release; hot weather dismissal; heat dismissal; early sunday; modified day
      modified schedule half; adjusted dismissal; adjusted day; collaboration %weekday; collaboration day
      collab %weekday; collab day; plc early out; plc early release; plc %weekday early release
      # hr early release; # hour early release; # hour early dismissal; 2 hour early; # hr early out
      # minute early release; # min early release; 1 hour early; leave early day; school out early
      early bird dismissal day; half day pd; half day conferences; early finish; early finish @; finish early
      early home; noon closing; a.m. only; am only; am session only; morning only; salida temprana
      salida temprano; salida a las; dia corto; dia minimo; medio dia; media jornada; depart hatif; demi-journee
      demi journee; sortie hative; er schedule; erd; erd #; e.r. day; e.r.; edd; early dism; early rel
      delayed arrival early; finals minimum day; finals half day; 12 00 dismissal; banked time; banking day
      banked day; bank time; bank time %weekday; early-out; short %weekday; schedule short; shortened %weekday
    `,
    likely: `
      short; minimum; early; half; out at; release at; dismiss; abbreviated; collab; collaboration; modified
      kids out; let out; pickup at @
    `,
    hints: `
      early; noon; out; bells; @
    `,
    heads: `
      early release; early dismissal; half day; minimum day; noon dismissal; early out
    `,
    tells: [
      { wordings: 'dismissal; dismiss; release; out; collaboration; plc', allDay: true, weight: 1.4 },
      { wordings: 'er', allDay: false, weight: -2 },
      { wordings: 'half day; half day pd; early release', allDay: true, weight: 0.6 },
      { wordings: 'er; half; early; noon; dismissal; dismissed', allDay: true, weight: 2 },
      { wordings: 'out early; dismissed early; get out early', allDay: true, weight: 4 },
      { wordings: 'out @', allDay: true, weight: 4 },
      {
        wordings:
          '@ dismissal; @ dismiss; @ release; dismissal @ ; dismiss @ ; # dismissal; dismissal # ; release @ ; students out @ ; plc %weekday',
        allDay: true,
        weight: 7,
      },
      { wordings: '@ dismissal; dismissal @', from: '10:30', before: '13:45', atLeastMinutes: 60, weight: 4 },
    ],
  },
};
