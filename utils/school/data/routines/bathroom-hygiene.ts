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
      bathroom; bathroom break; bathroom time; bathrooms; br; br break; br brk; restroom; rr; rr break
      restroom break; restrooms; potty; potty time; potty break; potty train; potty training; toilet; toileting
      toilets; toilet time; toilet break; toilet schedule; toilet stop; toileting schedule; handwashing
      hand washing; wash hands; washing hands; wash up; wash-up; hand wash; hands; hand sanitize; hand hygiene
      sanitize; bathroom & water; water & bathroom; drink & br; drinks & bathroom; bathroom & drinks
      potty & wash; diapering; diaper; diapers; diaper change; diaper changes; changing; changing table
      change diapers; hygiene; hygiene routine; hygiene rtn; hygiene time; tooth brushing; toothbrushing
      teeth brushing; brush teeth; brushing teeth; teeth; grooming; lav; lav break; lavatory; lavs; loo
      loo break; toilet & wash; toileting & drinks; washroom; washroom break; water break; water & potty
      water fountain; drink break; bathroom rotation; class bathroom; whole class bathroom; group bathroom
      bathroom line; baño; bano; banos; ir al bano; lavado de manos; lavarse las manos; lavar manos
      lavarse los dientes; lavarse; cepillado; cepillado de dientes; higiene; toilettes; toilette
      lavage des mains; se laver les mains; 🚽; 🧼; 🚻; 🪥; 🚰; deodorant; wash face; self care; self care routine
      pull ups; toileting support; hairbrush; br stop; pee break; wc; handwash; hand washing song
      change clothes; wash for lunch; wash for snack; wash up for lunch; wash up for snack; bathrm brk
      br & hands; br & drink; rr & drink; rr & water; restroom & water; restroom/water; rr stop; restroom stop
      bathroom & handwashing; bathroom & wash hands; bathroom trip; class restroom; class br; br rotation
      rr rotation; restroom rotation; potty & hands; potty & diapers; potty & change; diaper & potty; changes
      diaper check; diapers & potty; potty schedule; toileting routine; toilet training; toilet & handwash
      toilets & hands; toilet & drinks; wash hands time; hand wash time; clean hands; hand san; hand sanitizer
      germs; wash face & hands; teeth & wash; toothbrush; brush; brush & wash; health & hygiene routine
      personal hygiene time; water & restroom; water & bathroom break; water fill; water bottles
      fill water bottles; fill bottles; get drinks; drinks & toilets; bano y lavado; lavarse manos; agua y bano
      tomar agua; toilette et eau; boire; pause pipi; hygiene des mains
    `,
    likely: `
      water; drink; drinks; wash; clean hands; changing time; self care time; personal hygiene
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
