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
      lunch; lunchtime; lunch %letter; %letter lunch; lunch #; # lunch; lunch wave #; wave # lunch; lunch block
      lunch break; cafeteria; family style; family meal; lunch prep; mealtime; meal time; lunch line
      eat in room; eat in class; eat in classroom; bag lunch; lunch & learn kids; dinner time; dinner hour
      dinners; school dinners; dinner break; early lunch; late lunch; grade lunch; lunch hour; common lunch
      lunch eating time; picnic lunch; lunch outside; lunch supervision kids; almuerzo; comida; la comida
      comedor; diner; dîner; repas; cantine; lon; noon meal; noon lunch; lunch service; peanut free table lunch
      lunch & read aloud in class; tiffin; lunch with class; lunch with friends; lunch rotation; k-2 lunch; 🍱; 🥪
      🥗; 🍽; midday; eat; lunch bags; lunch buddies table; lunchroom; nutrition break lunch; lunch waves
      lunch dismissal; lunch bell; =lucnh; l @; # l; lunch tables; supervised eating; read & feed
      lunch w/ class; lunch in gym; lunch wash up; lunch a/b; lunch # min; lunch @; cafe time; eat in cafe
      cafe #; picnic lunch outside; early lunch a; late lunch c; mid day meal; dinner play; dinner hall
      school dinner; lunchtime play; noon hour; noon supervision; big break lunch; second break eating; kai
      hora de comer; almuerzo y descanso; heure du diner; lunch advisory; lonche; hora de lonche
    `,
    likely: `
      cafe; caf; cafetorium; meal; lunch bunch; eating; noon; dinner; picnic; pizza; lunch detention
      lunch duty kids
    `,
    hints: `
      eat; tray; food; noon; table
    `,
    tells: [
      {
        wordings: 'feeding; feeding time; feeding group',
        grades: ['PK', 'K-2', '3-5', '6-8', '9-12'],
        from: '10:30',
        before: '13:15',
        weight: 3,
      },
      { wordings: 'l', from: '10:30', before: '13:20', atMostMinutes: 60, weight: 3.2 },
      { wordings: 'eat; meal; food; cafe; caf; cafeteria', from: '10:30', before: '13:20', weight: 1.8 },
      { wordings: 'break; midday break', from: '11:30', before: '13:10', atLeastMinutes: 25, weight: 1.6 },
    ],
  },
};
