import type { RoutineFacts } from '../../routine-facts.ts';

export const pe: RoutineFacts = {
  label: 'Physical education',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 30, usual: 45, high: 75 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['gym', 'field', 'pool'],
  pushIn: 'good',
  pushInWhy: 'Locomotor, ball, fitness, dressing and teamwork demands are the lesson; plan adaptations with the PE teacher.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning while students are in the gym.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Large moving group; adults blend in.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'For changing or warm-up.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At line-up or changing.' },
  ],
  wordings: {
    clear: `
      PE; P.E.; Phys Ed; Physical Education; Gym; Gym Class; APE; Adapted PE; Adaptive PE; Unified PE
      Swim; Swimming; Fitness; Health/PE; PE/Health; Weight Training; Movement Class; FitnessGram
      Pacer Test; Special: PE
    `,
    likely: ``,
    hints: ``,
  },
};
