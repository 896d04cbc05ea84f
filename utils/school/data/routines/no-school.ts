import type { RoutineFacts } from '../../routine-facts.ts';

export const noSchool: RoutineFacts = {
  label: 'No school for students',
  group: 'day_change',
  calendarEffect: 'blocks_day',
  typicalStart: [['00:00', '00:00']],
  typicalMinutes: { low: 1440, usual: 1440, high: 20160 },
  oftenAllDay: true,
  studentsPresent: 'no',
  classTeacherPresent: 'varies',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'No students in the building; recurring events on that date are false.',
  touchBase: 'possible',
  touchBaseNote: 'Staff may be in the building on teacher workdays: good for planning, not for services.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Suppress every window that day.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      No School; No Students; School Closed; Holiday; PD Day; Professional Day; Professional Development
      Inservice; In-Service Day; Staff Development Day; Teacher Workday; Institute Day
      Superintendent's Conference Day; Winter Break; Spring Break; Thanksgiving Break; February Break
      Snow Day; Labor Day; MLK Day; Presidents' Day; Veterans Day; Memorial Day; Winter Recess
      Spring Recess
    `,
    likely: ``,
    hints: ``,
  },
};
