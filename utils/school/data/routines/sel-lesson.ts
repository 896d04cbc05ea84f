import type { RoutineFacts } from '../../routine-facts.ts';

export const selLesson: RoutineFacts = {
  label: 'Social-emotional or guidance lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['08:15', '10:30'], ['12:30', '14:45']],
  typicalMinutes: { low: 15, usual: 30, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy: 'Regulation, perspective-taking and conversation are the lesson topic and co-leading it benefits the whole class.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'Co-plan; avoid singling the student out as the example.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
  ],
  wordings: {
    clear: `
      SEL; SEL Block; Second Step; Zones; Zones of Regulation; Guidance; Guidance Lesson; Counselor Lesson
      Character Ed; Character Education; PBIS Lesson; Social Skills; Leader in Me; LIM
      Caring School Community; RULER; Conscious Discipline; MindUP; Kimochis; CharacterStrong; Harmony
      Social Thinking; Wellness Lesson; Feelings Lesson
    `,
    likely: ``,
    hints: ``,
  },
};
