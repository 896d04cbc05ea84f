import type { RoutineFacts } from '../../routine-facts.ts';

export const music: RoutineFacts = {
  label: 'Music, band, chorus',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 30, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['music room'],
  pushIn: 'sometimes',
  pushInWhy: 'Imitation, rhythm, bilateral action and choral language are good, but sound level can defeat talk-based and sound-sensitive work.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Rehearsal time is tight before concerts.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `
      Music; Music Class; General Music; Music Special; Special: Music; Band; Chorus; Choir; Orchestra
      Strings; Recorder; Recorders; Instrumental Lessons; Concert Rehearsal; Guitar; Ensemble; Orff
      Band/Chorus/WIN
    `,
    likely: ``,
    hints: ``,
  },
};
