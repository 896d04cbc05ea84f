import type { RoutineFacts } from '../../routine-facts.ts';

export const projectTime: RoutineFacts = {
  label: 'Projects, makerspace, crafts, buddies',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [['09:30', '11:30'], ['12:45', '15:00']],
  typicalMinutes: { low: 25, usual: 40, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'makerspace'],
  pushIn: 'good',
  pushInWhy: 'Hands-on group making needs tools, planning, sharing and talk, and adults normally circulate.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'Low after directions are given.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 5, note: 'After directions.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'At clean-up.' },
    { anchor: 'end', offsetMinutes: 0, note: 'Or through clean-up.' },
  ],
  wordings: {
    clear: `
      Project Time; Genius Hour; PBL; Makerspace; Maker Time; Passion Project; STEAM; STEAM Rotation
      STEM Challenge; Craft; Craftivity; Fun Friday; Book Buddies; Reading Buddies; Big Buddies; Buddies
      School Garden; Gardening; Enrichment; Maker Lab; Theme Activity; Friday Choice
    `,
    likely: ``,
    hints: ``,
  },
};
