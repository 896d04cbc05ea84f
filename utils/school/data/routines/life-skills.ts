import type { RoutineFacts } from '../../routine-facts.ts';

export const lifeSkills: RoutineFacts = {
  label: 'Life skills, daily living, functional academics',
  group: 'functional_program',
  calendarEffect: 'window',
  typicalStart: [['08:00', '14:45']],
  typicalMinutes: { low: 20, usual: 40, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['special classroom', 'kitchen'],
  pushIn: 'good',
  pushInWhy:
    'Functional sequences are taught for real with several adults in the room; therapists often co-run the group.',
  touchBase: 'no',
  gradeBands: ['3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Join at the start so the sequence is complete.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'At set-up.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'After clean-up.' }],
  wordings: {
    clear: `
      life skills; life skill; adl; adls; daily living; daily living skills; dls; activities of daily living
      iadl; iadls; cooking; cooking group; cooking lab; cooking lesson; cooking skills; cook; baking; meal prep
      make lunch; lunch making; snack prep; snack making; food prep; kitchen skills; functional math
      functional academics; functional reading; functional literacy; functional skills; functional life
      functional living; functional communication group; unique; unique learning system; ulsystem; uls; n2y
      news2you; news-2-you; news 2 you; newstoyou; laundry; laundry group; dishes; wash dishes; kitchen; leisure
      leisure skills; leisure group; rec & leisure; recreation & leisure; independent living
      independent living skills; personal care; hygiene group; hygiene skills; grooming group; self help
      self help group; self help skills; self-help; self care skills; dressing skills; dressing practice
      buttons & shoes; shoe tying; tie shoes; apartment; make bed; vacuuming; housekeeping skills; money math
      money skills; money; next dollar; dollar up; budgeting; shopping skills; grocery list; grocery math
      safety skills; safety signs; survival signs; social skills life; community skills; travel skills lesson
      job skills life; attainment; teachtown; enCORE life; styer fitzgerald; edmark; edmark reading; touch math
      touchmath; time & money life; calendar skills; personal info; personal information; phone skills
      self determination; transition skills; transition class; class store; classroom store
      classroom economy store; token store; token economy; pretend store; table setting; set table
      clean kitchen; chores; household; adaptive skills; adaptive living; adulting; life prep; life lab
      habilidades de la vida; habilidades para la vida; vida diaria; cocina; cocinar; lavanderia
      vie quotidienne; autonomie; life skills math; life skills ela; life skills reading; functional ela
      functional science; mod severe math; fas; access class; smoothies; smoothie day; pancakes; grilled cheese
      quesadillas; recipe; recipe of the week; accessible chef; cooking friday; living skills; practical life
      practical skills; hygiene lesson; wellness & hygiene; func math; func academics; func reading; func skills
      fxnl math; life skls
      banking; banking skills; budgets; banking & budgets; zippers; zippers & buttons; tying shoes
      budget skills
    `,
    likely: `
      store; kitchen lab; unique lesson; recipe group; lunch prep; skills group; functional; leisure games
      self care; uno & puzzles; food; sort; folding
    `,
    hints: `
      laundry; cook; recipe; dishes; money; kitchen; sensory
    `,
    tells: [
      { wordings: 'self care; dressing; shoes; zippers; buttons', grades: ['K-2', '3-5', '6-8', '9-12'], weight: 1.8 },
      { wordings: 'cooking; cook; baking; foods', grades: ['3-5', '6-8', '9-12'], weight: 0.6 },
    ],
  },
};
