import type { RoutineFacts } from '../../routine-facts.ts';

export const phonicsWordStudy: RoutineFacts = {
  label: 'Phonics, phonemic awareness, spelling',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['08:15', '11:00'], ['12:15', '14:45']],
  typicalMinutes: { low: 10, usual: 30, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug', 'classroom desks'],
  pushIn: 'sometimes',
  pushInWhy: 'Fast, scripted choral teaching leaves no room for side talk, yet the dictation and letter-writing part is a strong moment for handwriting and sound goals.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 3, note: 'Scripted pace; whispering across it costs the whole group.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start only, seated beside the student.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At the switch to written dictation.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end of the lesson.' },
  ],
  wordings: {
    clear: `
      Phonics; Fundations; Heggerty; UFLI; Phonemic Awareness; PA; Word Study; Words Their Way; WTW
      Spelling; Spelling Test; Letterland; Really Great Reading; RGR; 95% Phonics; Wilson; SIPPS
      Jolly Phonics; Zoo-phonics; Foundational Skills; Skills Block; CKLA Skills; Sight Words; HFW
      Secret Stories
    `,
    likely: ``,
    hints: ``,
  },
};
