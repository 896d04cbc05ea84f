import type { RoutineFacts } from '../../routine-facts.ts';

export const lunch: RoutineFacts = {
  label: 'Lunch',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['10:30', '13:15']],
  typicalMinutes: { low: 20, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['cafeteria', 'classroom'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy: 'Trays, containers, seating, noise and peer talk are all present; law expects children with disabilities to take part in meals with peers.',
  touchBase: 'possible',
  touchBaseNote: "The class teacher is usually off duty; many contracts protect this as duty-free, so only by the teacher's invitation.",
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'No instruction; be discreet, and never use it up so the student goes hungry.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -3, note: 'In the line with the class.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Once seated, if the line is not the goal.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At tray return or line-up.' },
  ],
  wordings: {
    clear: `
      Lunch; Lunchtime; Lnch; Lunch A; A Lunch; 1st Lunch; 2nd Lunch; Lunch Wave 2; Lunch Block
      Lunch/Recess; Lunch & Recess; L/R; Cafeteria; Cafe; K Lunch; Family Style Lunch; Lunch Prep
      Mealtime; Lunch Bunch
    `,
    likely: ``,
    hints: ``,
  },
};
