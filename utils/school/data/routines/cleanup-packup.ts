import type { RoutineFacts } from '../../routine-facts.ts';

export const cleanupPackup: RoutineFacts = {
  label: 'Clean-up, classroom jobs, pack-up',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['13:30', '15:45'], ['10:30', '11:45']],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'hallway cubbies'],
  pushIn: 'good',
  pushInWhy: 'Copying homework, sorting papers, zipping bags and finishing jobs are functional goals on a deadline everyone shares.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Busy but not instructional.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -5, note: 'Just before, to prompt the start.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Continue into dismissal or leave as lines form.' },
  ],
  wordings: {
    clear: `
      Pack Up; Packing Up; Pack & Stack; Pack Up & Dismissal; Clean Up; Tidy Up; Classroom Jobs; Jobs
      Job Time; End of Day Routine; EOD Routine; Agenda; Agendas; Planners; Planner Check
      Take Home Folders; Homework Folder; Backpacks; Prepare for Dismissal; Stack Chairs; Clean Desks
      Organize; Desk Clean-out; Check Out
    `,
    likely: ``,
    hints: ``,
  },
};
