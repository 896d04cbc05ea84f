import type { RoutineFacts } from '../../routine-facts.ts';

export const homeroomAdvisory: RoutineFacts = {
  label: 'Homeroom, advisory, announcements',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [['07:20', '09:15'], ['10:00', '11:45']],
  typicalMinutes: { low: 5, usual: 20, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Planner, locker and grade checks fit organization goals, but at ages 11+ being helped in front of peers can embarrass, so blend in or rotate among students.',
  touchBase: 'no',
  gradeBands: ['3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Stay out of the first 3-5 minutes of announcements.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 5, note: 'After attendance and announcements.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -2, note: 'Leave just before the bell, or walk the passing period with the student.' },
  ],
  wordings: {
    clear: `
      Homeroom; HR; Advisory; ADV; Advisement; Advisee; Homebase; Home Base; Crew; Announcements
      Morning Announcements; Pledge; Attendance; Opening; Opening Exercises; Moment of Silence
      Mentor Group; Base Group; Check & Connect; CICO; Morning News; House Time
    `,
    likely: ``,
    hints: ``,
  },
};
