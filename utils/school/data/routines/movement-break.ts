import type { RoutineFacts } from '../../routine-facts.ts';

export const movementBreak: RoutineFacts = {
  label: 'Movement, brain or sensory break',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['08:30', '11:45'], ['12:30', '15:00']],
  typicalMinutes: { low: 3, usual: 8, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'hallway', 'gym'],
  pushIn: 'good',
  pushInWhy: 'Short and whole-class; ideal for modeling regulation and coordination strategies staff can repeat daily.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'None, but often too short to be a visit alone; attach it to a neighbor routine.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'With the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 5, note: 'Stay to see the return to work.' },
  ],
  wordings: {
    clear: `
      Brain Break; Movement Break; GoNoodle; Sensory Break; Body Break; Motor Break; Stretch; Yoga
      Mindful Movement; Sensory Path; Motor Lab; Action Based Learning; ABL; Minds in Motion; Dance Break
      Wiggle Break; Energizer; Walking Break; Daily Mile; Sensory Room; Sensory Circuit; Music & Movement
      Movement
    `,
    likely: ``,
    hints: ``,
  },
};
