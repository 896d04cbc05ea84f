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
      snack; snacks; working snacks; snack break; nutrition; nutrition break; nutrition time; brunch
      fruit & veg program; ffvp; water & snack; milk; milk break; milk time; fruit break; crunch n sip
      crunch & sip break; munch; brain food; brain food break; fruito; fruit o; brain break snack; snacktime
      snack & water; snack table; snack pack; open snack; morning snack; morning tea; recess snack; little lunch
      play lunch eating; nutrition break #; # nutrition break; bal #; first break eat; eating time
      cookies & milk; merienda; refrigerio; snack en la clase; bocadillo; collation; gouter; bouchee; elevenses
      fruit; tuck; tuck shop break; grazing; fuel up; refuel; energy break snack; tasting; taste test
      food tasting; 🍎; 🥨; 🍪; 🍿; 🥕; 🍌; 🧃; 🍇; goldfish; crackers; snack duty kids; share snack; brain break fruit
      snack & break; open snack time; snack shop; snack bin; snack buddies; snack helper; eat snack
      snack outside; snack at tables; fruit & milk; brainfood; fuel break; crunch; nb1; nb2; nutrition #; nutr
      nutrition/brunch; brunch break; mid morning break; mid-morning snack; morning munch; fruta; leche
      recess eating; eat recess; recess eat; eating break; little lunch eating; first break eating; tuck shop
      canteen
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
