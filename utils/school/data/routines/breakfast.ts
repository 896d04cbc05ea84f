import type { RoutineFacts } from '../../routine-facts.ts';

export const breakfast: RoutineFacts = {
  label: 'Breakfast at school',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['07:15', '09:00']],
  typicalMinutes: { low: 10, usual: 15, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom', 'cafeteria'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy:
    'Opening packages, using utensils, carrying food and talking with neighbors occur naturally in a calm, untaught part of the day.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Nothing is being taught; keep company rather than hovering.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'Arrive with the food.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Stay through clean-up; it is often the target skill.' }],
  wordings: {
    clear: `
      breakfast; bic; bfast; brkfst; grab n go; grab n go breakfast; cafeteria breakfast; breakfast club
      breakfast pick up; breakfast cart; breakfast after the bell; desayuno; petit dejeuner; cereal
      eat breakfast; breakfast bags; toast club; bagel club; breakfast service; morning meal; breakfast program
      breakfast in cafe; pancake breakfast for class; oatmeal; bagels & milk; 🥣; 🥞; 🍳; 🥐; 🧇; 🥯; breakfast line
      eat bkfst; mid morning breakfast; brunch breakfast; breakfast trays
    `,
    likely: `
      morning milk; grab & go; muffins & milk
    `,
    hints: `
      milk; juice
    `,
    tells: [
      { wordings: 'toast; fruit & milk; eat', before: '09:00', weight: 2 },
      { wordings: 'cafe; cafeteria; caf', before: '09:00', weight: 2.4 },
    ],
  },
};
