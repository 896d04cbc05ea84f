import type { RoutineFacts } from '../../routine-facts.ts';

export const recess: RoutineFacts = {
  label: 'Recess or outdoor play',
  group: 'social_and_free',
  calendarEffect: 'window',
  typicalStart: [['09:00', '10:45'], ['11:00', '13:15'], ['13:30', '15:00']],
  typicalMinutes: { low: 10, usual: 20, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'varies',
  places: ['playground', 'gym'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy: "The only natural setting for playground access, peer play and dressing for outdoors; join the play and never replace the student's break with drills.",
  touchBase: 'possible',
  touchBaseNote: 'If aides supervise, the teacher may be free; if the teacher is on duty, no.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'Facilitate peers; weather moves it indoors without notice.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'For coats and line-up.' },
    { anchor: 'start', offsetMinutes: 0, note: 'At the door.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 5, note: 'After the return and unbundling.' },
    { anchor: 'end', offsetMinutes: 0, note: 'At the whistle.' },
  ],
  wordings: {
    clear: `
      Recess; AM Recess; PM Recess; Morning Recess; Afternoon Recess; Lunch Recess; Indoor Recess
      Outdoor Recess; 2nd Recess; Extra Recess; Outside; Outside Time; Outdoor Play; Outdoor Time
      Playground; Gross Motor; Gross Motor Room; Motor Room; Large Motor; Yard
    `,
    likely: ``,
    hints: ``,
  },
};
