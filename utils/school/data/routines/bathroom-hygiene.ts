import type { RoutineFacts } from '../../routine-facts.ts';

export const bathroomHygiene: RoutineFacts = {
  label: 'Bathroom, toileting, handwashing',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['08:30', '11:45'], ['12:15', '15:00']],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['restroom', 'classroom sink'],
  pushIn: 'sometimes',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'sometimes' },
  pushInWhy: "Only for students with a toileting, clothing, transfer or hygiene goal, following the school's privacy and staffing rules.",
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Dignity matters more than time; no extra observers.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Walk with the student or class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'After handwashing.' },
  ],
  wordings: {
    clear: `
      Bathroom; Bathroom Break; BR; BR Break; Restroom; RR Break; Potty; Potty Time; Toileting
      Toileting Schedule; Handwashing; Wash Hands; Wash Up; Hand Wash; Bathroom & Water; Drink & BR
      Diapering; Hygiene; Tooth Brushing; Teeth Brushing; Bathroom/Line Up; Grooming
    `,
    likely: ``,
    hints: ``,
  },
};
