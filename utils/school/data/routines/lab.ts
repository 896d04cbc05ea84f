import type { RoutineFacts } from '../../routine-facts.ts';

export const lab: RoutineFacts = {
  label: 'Science lab or practical',
  like: 'science_social_studies',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['10:00', '11:30'],
    ['12:30', '15:00'],
  ],
  typicalMinutes: { low: 30, usual: 50, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['lab', 'classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Standing, pouring, measuring and partner work: the practical half of science suits a visit better than the lecture half.',
  touchBase: 'no',
  gradeBands: ['3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Between set-up and clean-up, moving about is part of the task.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 10, note: 'After the safety talk, as partners fetch materials.' }],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'At clean-up.' },
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `
      science lab; bio lab; biology lab; chem lab; chemistry lab; physics lab; lab day; lab activity
      lab practical; wet lab; lab time; lab rotation; lab #; lab stations; dissection; lab safety; ap lab
      anatomy lab; forensics lab; lab investigation; egg drop lab; practical science; science practical
      laboratorio; laboratorio de ciencias; titration; sci lab; titration lab; magnet stations; hands on science
      stem science lab; science prac; lab block
    `,
    likely: `
      goggles; lab
    `,
    hints: `
      microscope
    `,
    tells: [{ wordings: 'lab', grades: ['6-8', '9-12'], weight: 1.4 }],
  },
};
