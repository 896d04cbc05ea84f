import type { RoutineFacts } from '../../routine-facts.ts';

export const learningCenters: RoutineFacts = {
  label: 'Academic centers, stations, rotations',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['08:45', '11:30'], ['12:30', '14:30']],
  typicalMinutes: { low: 20, usual: 40, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy: 'The class is already spread over several spots with adults circulating, tasks are hands-on, peers are mixed, and a therapist can host one station for everyone.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 0, note: 'Rotation signals give a clean entry every 12-20 minutes.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At a rotation change.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -15, note: 'Or at the previous rotation change.' },
  ],
  wordings: {
    clear: `
      Centers; Stations; Literacy Centers; Literacy Stations; Math Centers; Math Stations; Daily 5
      Daily Five; Rotations; Center Rotations; Work Stations; Learning Stations; Math Rotations
      Literacy Rotations; M.A.T.H. Rotations; Math Games; Work on Writing; Literacy Work Stations
      Workshop Rotations; Centers/SG; Morning Centers; Skills Stations; Math Workshop; Word Work Centers
    `,
    likely: ``,
    hints: ``,
  },
};
