import type { RoutineFacts } from '../../routine-facts.ts';

export const fieldTrip: RoutineFacts = {
  label: 'Field trip',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:00', '10:30']],
  typicalMinutes: { low: 120, usual: 240, high: 420 },
  oftenAllDay: true,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['off campus'],
  pushIn: 'avoid',
  pushInWhy: 'The class has left; attending is possible only as an advance plan with the team.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Plan another day; log the reason as class activity.' },
  entryPoints: [
  ],
  exitPoints: [
  ],
  wordings: {
    clear: `
      Field Trip; FT; Class Trip; Trip; Zoo Trip; Museum Trip; Farm Trip; Walking Trip; Outdoor Ed
      Nature's Classroom; Off Campus; Field Experience; Excursion; Pumpkin Patch; College Visit
      Camp (overnight)
    `,
    likely: ``,
    hints: ``,
  },
};
