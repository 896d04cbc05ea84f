import type { RoutineFacts } from '../../routine-facts.ts';

export const elaLesson: RoutineFacts = {
  label: 'Reading / ELA whole-class lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['08:15', '11:30'], ['12:30', '14:15']],
  typicalMinutes: { low: 30, usual: 60, high: 120 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'The first part is direct teaching; the later partner and written-response part is a fair place for language and writing goals when the task is known in advance.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'High during the lesson, low once students are released to work.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Be seated before teaching starts.' },
    { anchor: 'start', offsetMinutes: 20, note: 'At the release to partner or independent work.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end of the block.' },
    { anchor: 'end', offsetMinutes: -5, note: 'Or when the share-out begins.' },
  ],
  wordings: {
    clear: `
      ELA; Language Arts; LA; Reading; Literacy; Literacy Block; Reading Workshop; Reader's Workshop
      Readers Workshop; HMH Into Reading; Wonders; Journeys; Benchmark Advance; CKLA Knowledge; CKLA
      Wit & Wisdom; W&W; EL Education; Bookworms; myView; Shared Reading; Close Reading; Grammar; English
      Comprehension
    `,
    likely: ``,
    hints: ``,
  },
};
