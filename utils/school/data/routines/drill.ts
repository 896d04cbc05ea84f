import type { RoutineFacts } from '../../routine-facts.ts';

export const drill: RoutineFacts = {
  label: 'Safety drill',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:15', '14:45']],
  typicalMinutes: { low: 5, usual: 15, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['building', 'outdoors'],
  pushIn: 'sometimes',
  pushInWhy: 'Valuable to observe evacuation, stairs or noise tolerance for students whose plan needs it; useless as general treatment time.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: "Follow the building's procedure first." },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'With the student before the alarm.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 5, note: 'After the class has settled.' },
  ],
  wordings: {
    clear: `
      Fire Drill; Lockdown Drill; Lockdown; Evacuation Drill; Tornado Drill; Earthquake Drill
      Shelter in Place; Drill; ALICE; ALICE Drill; Bus Evacuation; Severe Weather Drill; Secure Drill
      Hold Drill; Intruder Drill; Great ShakeOut
    `,
    likely: ``,
    hints: ``,
  },
};
