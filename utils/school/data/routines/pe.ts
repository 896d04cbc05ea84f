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
  pushInWhy:
    'Locomotor, ball, fitness, dressing and teamwork demands are the lesson; plan adaptations with the PE teacher.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is planning while students are in the gym.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Large moving group; adults blend in.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'For changing or warm-up.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At line-up or changing.' }],
  wordings: {
    clear: `
      pe; p.e.; phys ed; phys. ed; physed; physical education; physical ed; gym; gym class; gym time; gymnasium
      ape; adapted pe; adaptive pe; unified pe; unified sports class; swim; swimming; swim lesson; swim lessons
      swimming lessons; swim unit; pool; aquatics; fitness; health/pe; health & pe; pe & health; pe/health; hpe
      pdhpe; pe theory; weight training; weights; weight room; weightlifting; strength training; conditioning
      lifting; personal fitness; team sports; net games; movement class; fitnessgram; fitness gram
      fitness testing; pacer; pacer test; beep test; special: pe; special pe; kinesiology; kinesthetics
      gymnastics; gymnastics unit; tumbling; rock wall; rock climbing; climbing wall; dance unit; square dance
      square dancing; basketball unit; volleyball unit; soccer unit; floor hockey; pickleball; archery
      bowling unit; badminton; dodgeball; kickball unit; parachute; parachute day; jump rope
      jump rope for heart; kids heart challenge practice; track & field unit; flag football; games lesson
      games outdoors; indoor pe; outdoor pe; multi skills; real pe; get set 4 pe; sports; sport; sports lesson
      sport session; sports coaching; cross country practice class; athletics lesson; apparatus; hall time
      fundamental skills; fms; gross motor class; motor development; mpe; coach class; educacion fisica
      ed fisica; ed. fisica; e.f.; deporte; deportes; natacion; gimnasia; gimnasio; education physique; eps
      edu phys; gymnase; natation; corpoideachas; lift bus pool; skating unit; ice skating; ski pe; snowshoeing
      biking unit; bike unit; omnikin; yoga class; dance pe; zumba; spin class; aerobics; wrestling unit; cardio
      functional fitness; sports skills; coach; pe special; pe class; ⚽; 🏀; 🏊; 🏃 pe; 🤾; 🏐; 🏋; wt training
      wt trng; pe warm up; warm up laps
    `,
    likely: `
      sport; hall; games; wellness; health; movement; tennis; golf; basketball; soccer; volleyball; track
      hockey; football; athletics; cross country; field games; cooperative games; health & wellness
    `,
    hints: `
      sneakers; ball; coach; fitness; court; sneaks; kit
    `,
    tells: [
      {
        wordings: 'movement; dance; yoga; athletics; gross motor; movement class',
        atLeastMinutes: 30,
        grades: ['K-2', '3-5', '6-8', '9-12'],
        weight: 1.4,
      },
      { wordings: 'health', grades: ['9-12', '6-8'], atLeastMinutes: 38, weight: 0.3 },
      { wordings: 'gym', from: '07:30', before: '15:40', weight: 0.4 },
      { wordings: 'wellness', grades: ['6-8', '9-12'], atLeastMinutes: 35, weight: 1.8 },
      { wordings: 'sport; sports', from: '08:30', before: '15:15', weight: 1.4 },
      { wordings: 'pacer; fitnessgram', allDay: false, weight: 0.5 },
    ],
  },
};
