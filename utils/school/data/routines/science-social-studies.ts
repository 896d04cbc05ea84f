import type { RoutineFacts } from '../../routine-facts.ts';

export const scienceSocialStudies: RoutineFacts = {
  label: 'Science or social studies',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [['10:00', '11:30'], ['12:30', '15:00']],
  typicalMinutes: { low: 20, usual: 40, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'lab'],
  pushIn: 'sometimes',
  pushInWhy: 'Hands-on and partner phases are good; note-taking lectures are not, so ask which lesson type it is.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Low in labs and projects, higher in lecture.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start.' },
    { anchor: 'start', offsetMinutes: 10, note: 'When groups get their materials.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -8, note: 'Or stay for clean-up if organization is the goal.' },
  ],
  wordings: {
    clear: `
      Science; Social Studies; SS; Soc St; Sci/SS; Science/SS; Health; History; FOSS; Mystery Science
      Amplify Science; Science Lab; Lab; STEMscopes; Studies Weekly; TCI; Geography; Content Block; Theme
      Inquiry; Civics; Biology; Earth Science; PLTW
    `,
    likely: ``,
    hints: ``,
  },
};
