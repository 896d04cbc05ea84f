import type { RoutineFacts } from '../../routine-facts.ts';

export const lunch: RoutineFacts = {
  label: 'Lunch',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['10:30', '13:15']],
  typicalMinutes: { low: 20, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['cafeteria', 'classroom'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy:
    'Trays, containers, seating, noise and peer talk are all present; law expects children with disabilities to take part in meals with peers.',
  touchBase: 'possible',
  touchBaseNote:
    "The class teacher is usually off duty; many contracts protect this as duty-free, so only by the teacher's invitation.",
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'No instruction; be discreet, and never use it up so the student goes hungry.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: -3, note: 'In the line with the class.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Once seated, if the line is not the goal.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At tray return or line-up.' }],
  wordings: {
    clear: `
      lunch; lunchtime; lunch time; lunch %letter; %letter lunch; lunch #; # lunch; lunch wave; lunch wave #
      wave # lunch; lunch block; lunch break; cafeteria; cafe lunch; lunch in cafe; cafeteria lunch; k lunch
      family style lunch; family style meal; family style; family meal; lunch prep; mealtime; meal time
      lunch line; hot lunch; cold lunch; lunch in room; lunch in class; eat lunch; eat in room; eat in class
      eat in classroom; bag lunch; sack lunch; lunch & learn kids; midday meal; dinner time; dinner hour
      dinners; school dinners; dinner break; packed lunch; long lunch; first lunch; second lunch; early lunch
      late lunch; grade lunch; lunch period; lunch hour; power lunch; common lunch; one lunch; big lunch
      lunch eating; lunch eating time; picnic lunch; class picnic lunch; lunch outside; pizza lunch
      lunch supervision kids; almuerzo; comida; la comida; comedor; hora de almuerzo; hora del almuerzo; diner
      dîner; repas; cantine; lon; lon mor; bal lunch; noon meal; noon lunch; lunch service
      peanut free table lunch; silent lunch; lunch & read aloud in class; tiffin; hs lunch; ms lunch; elem lunch
      lunch with class; lunch with friends; lunch rotation; k-2 lunch; 🍱; 🥪; 🍕 lunch; 🥗; 🍽; midday; eat
      lunch bags; lunch buddies table; lunchroom; lunch room; nutrition break lunch; lunch waves
      lunch dismissal; lunch bell; =lucnh; lunch mpr; mpr lunch; l @; # l; lunch tables; eating lunch
      supervised lunch; lunch supervised; supervised eating; read & feed; read & feed lunch; lunch w/ class
      lunch in gym; lunch in classroom; lunch in cafeteria; lunch wash up; lunch a/b; lunch # min; lunch @
      pk lunch; kinder lunch; cafeteria time; cafe time; eat in cafe; cafe #; caf lunch; lunch line & eat
      lunch trays; picnic lunch outside; early lunch a; late lunch c; midday lunch; mid day meal; dinner play
      dinner hall; school dinner; lunchtime play; lunch club eat; noon hour; noon supervision; big break lunch
      big lunch eating; second break eating; kai; kai time; hora de comer; comida escolar
      almuerzo en la cafeteria; almuerzo y descanso; diner a la cafeteria; heure du diner; lunch & learn
      lunch advisory
    `,
    likely: `
      cafe; caf; cafetorium; meal; lunch bunch; eating; noon; dinner; picnic; pizza; lunch detention
      lunch duty kids
    `,
    hints: `
      eat; tray; food; noon; table
    `,
    tells: [
      { wordings: 'l', from: '10:30', before: '13:20', atMostMinutes: 60, weight: 3.2 },
      { wordings: 'eat; meal; food; cafe; caf; cafeteria', from: '10:30', before: '13:20', weight: 1.8 },
      { wordings: 'break; midday break', from: '11:30', before: '13:10', atLeastMinutes: 25, weight: 1.6 },
    ],
  },
};
