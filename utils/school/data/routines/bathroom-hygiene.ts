import type { RoutineFacts } from '../../routine-facts.ts';

export const bathroomHygiene: RoutineFacts = {
  label: 'Bathroom, toileting, handwashing',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '11:45'],
    ['12:15', '15:00'],
  ],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['restroom', 'classroom sink'],
  pushIn: 'sometimes',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'sometimes' },
  pushInWhy:
    "Only for students with a toileting, clothing, transfer or hygiene goal, following the school's privacy and staffing rules.",
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Dignity matters more than time; no extra observers.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'Walk with the student or class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'After handwashing.' }],
  wordings: {
    clear: `
      bathroom; bathroom break; bathrooms; br; br break; br brk; restroom; rr; rr break; restroom break
      restrooms; potty; potty break; potty train; potty training; toilet; toileting; toilets; toilet break
      toilet schedule; toileting schedule; handwashing; wash up; wash-up; hands; sanitize; drink & br
      drinks & bathroom; bathroom & drinks; diapering; diaper; diapers; diaper changes; changing; changing table
      hygiene; tooth brushing; toothbrushing; teeth; grooming; lav; lav break; lavatory; lavs; loo; loo break
      toileting & drinks; washroom; washroom break; water break; water fountain; drink break; bathroom rotation
      bathroom line; baño; bano; banos; ir al bano; lavado de manos; lavar manos; lavarse; cepillado; higiene
      toilettes; toilette; lavage des mains; se laver les mains; 🚽; 🧼; 🚻; 🪥; 🚰; deodorant; wash face; self care
      self care routine; pull ups; toileting support; hairbrush; pee break; wc; handwash; hand washing song
      change clothes; wash for lunch; wash for snack; wash up for lunch; wash up for snack; bathrm brk
      br & drink; rr & drink; rr & water; restroom/water; rr stop; bathroom trip; br rotation; rr rotation
      restroom rotation; changes; diapers & potty; potty schedule; toilet training; toilet & drinks; clean hands
      germs; toothbrush; brush; brush & wash; health & hygiene routine; personal hygiene time
      water & bathroom break; water fill; water bottles; fill water bottles; fill bottles; get drinks
      drinks & toilets; tomar agua; toilette et eau; boire; pause pipi; hygiene des mains
      b & w; bathroom water; br & water
    `,
    likely: `
      water; drink; drinks; wash; clean hands; self care time; personal hygiene
    `,
    hints: `
      soap; water; drink; sink; flush
    `,
    tells: [
      { wordings: 'water; drinks; drink', atMostMinutes: 10, weight: 1.4 },
      { wordings: 'br; rr', atMostMinutes: 20, weight: 1 },
    ],
  },
};
