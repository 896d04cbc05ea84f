import type { RoutineFacts } from '../../routine-facts.ts';

export const snack: RoutineFacts = {
  label: 'Snack',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [
    ['09:00', '10:45'],
    ['13:30', '14:45'],
  ],
  typicalMinutes: { low: 10, usual: 15, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'avoid' },
  pushInWhy: 'Opening, pouring, requesting, chatting and cleaning up recur daily in a relaxed setting.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'None, unless it is a working snack.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -3, note: 'At hand-washing.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'After clean-up.' }],
  wordings: {
    clear: `
      snack; snack time; snacks; am snack; pm snack; working snack; working snacks; snack break; nutrition
      nutrition break; nutrition time; brunch; fruit & veggie; fruit & veg; fruit & vegetables
      fruit & veg program; ffvp; water & snack; milk; milk break; milk time; snack & milk; milk & fruit
      milk & snack; second snack; fruit break; fruit time; fruit snack; crunch & sip; crunch n sip
      crunch & sip break; munch & crunch; munch; brain food; brain food break; fruito; fruit o
      brain break snack; snacktime; snack & water; snack table; healthy snack; snack shack; snack pack
      open snack; morning snack; afternoon snack; classroom snack; morning tea; recess snack; little lunch
      play lunch eating; first nutrition break; nutrition break #; # nutrition break; bal #; first break eat
      eating time; snack & chat; popcorn snack; popcorn & snack; cookies & milk; merienda; refrigerio
      snack en la clase; bocadillo; collation; gouter; pause collation; bouchee; elevenses; fruit; tuck
      tuck shop break; grazing; grazing snack; fuel up; refuel; energy break snack; tasting; taste test
      food tasting; apple tasting; 🍎; 🥨; 🍪; 🍿; 🥕; 🍌; 🧃; 🍇; snack 🍎; snack bar; goldfish; crackers
      snack duty kids; share snack; brain break fruit; snack & wtr; snack & break; snack & video; snack w/ class
      class snack; group snack; open snack time; rolling snack; snack shop; snack bin; snack buddies
      snack helper; second snack time; eat snack; have snack; snack outside; snack at tables; snack in class
      fruit & milk; milk & fruit time; brainfood; brain food time; fuel break; munch time; crunch time snack
      crunch; nutrition break time; nb1; nb2; nutrition #; nutr; nutrition/brunch; brunch break
      mid morning break; midmorning snack; mid-morning snack; mid morning snack; morning munch; hora de snack
      hora del refrigerio; fruta; comer merienda; lonche; leche; manger collation; gouter & jeu; recess eating
      eat recess; recess eat; eating break; little lunch eating; first break eating; tuck shop; canteen
    `,
    likely: `
      break; eat; milk & cookies; food; tea; popcorn; crunch
    `,
    hints: `
      hungry; food; eat; milk; juice; water; snack bag
    `,
    tells: [
      { wordings: 'break; brunch; nutrition', grades: ['6-8', '9-12'], atMostMinutes: 20, weight: 1.6 },
      { wordings: 'break; morning break', grades: ['6-8', '9-12'], weight: 1 },
      { wordings: 'eat; food; fuel', before: '10:45', weight: 1.6 },
      { wordings: 'sip & snack', atMostMinutes: 30, weight: 1 },
    ],
  },
};
