import type { RoutineFacts } from '../../routine-facts.ts';

export const cleanupPackup: RoutineFacts = {
  label: 'Clean-up, classroom jobs, pack-up',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [
    ['13:30', '15:45'],
    ['10:30', '11:45'],
  ],
  typicalMinutes: { low: 5, usual: 10, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'hallway cubbies'],
  pushIn: 'good',
  pushInWhy:
    'Copying homework, sorting papers, zipping bags and finishing jobs are functional goals on a deadline everyone shares.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Busy but not instructional.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -5, note: 'Just before, to prompt the start.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Continue into dismissal or leave as lines form.' }],
  wordings: {
    clear: `
      pack up; packup; packing up; pack; pack & stack; pack n stack; pack home; pack bags; pack backpacks
      pack & go; pack to go home; pack up & clean up; packing; clean up; cleanup; clean up time; cleaning; clean
      clean room; clean classroom; clean tables; clean & pack; tidy; tidy up; tidy up time; tidying; tidy time
      classroom jobs; class jobs; jobs; job time; job chart; eod jobs; end of day jobs; jobs & pack up
      helper jobs; room jobs; end of day routine; eod routine; afternoon routine; pm routine; closing routine
      closing procedures; dismissal routine prep; agenda; agendas; agenda time; agenda check; agendas & pack
      planner; planners; planner time; planner check; planner signed; write in planner; write homework; write hw
      write down homework; copy homework; hw copied; copy hw; homework copied; assignment notebooks
      assignment notebook; assignment book; take home folders; take home folder; take homes; thursday folders
      friday folders; tuesday folders; wednesday folders; monday folders; %weekday folders; go home folders
      homework folder; stuff folders; mailboxes; mail; empty mailboxes; communication folders; daily folders
      daf folder; backpack; backpacks; backpack time; get backpacks; get coats & bags; coats & backpacks pm
      prepare for dismissal; prep for dismissal; get ready to go; get ready to go home; getting ready to go
      get ready for home; get ready for dismissal; getting ready for home; ready for home; stack chairs
      chairs up; stack & pack; clean desks; clean out desks; desk clean out; desk clean; clean desk; desk check
      organize; organization; organize binders; binder clean out; binder organization; binder check
      locker clean out; locker cleanout; clean out lockers; clean lockers; cubby clean out; clean cubbies
      check out; checkout; end of day check; sweep; sweep & stack; wipe tables; vacuum; recycle jobs; put away
      put things away; materials away; toy clean up; cleanup song; clean up song; pick up room; room clean up
      recoger; recoger y guardar; limpiar; limpieza; guardar; guardar materiales; mochilas; empacar
      preparar mochilas; rangement; ranger; ramasser; faire le sac; agenda et sacs; sacs; collect belongings
      belongings; lunch box collection; bookbags; book bags; bags packed; home bags; home reading change
      reading folders; homework given out; homework handed out; pass out papers; hand out papers; hand out notes
      notes home; communication books; home school books; comm books; comm logs; daily report; point sheets
      home notes; pack up & clean; clean up & pack up; 🎒; 🧹; 🧽; 🗑; get ready bell; ready bell; pk up; pk up & go
      pack & jobs; jobs & pack; pack & clean; pack/clean; clean/pack; eod pack; eod clean; eod clean up
      planner & pack; planners & pack up; planner/pack; agenda & pack up; agenda/pack; homework & pack up
      mail & pack; mail & pack up; folders & pack up; stack & go; sweep & pack; clean up & jobs; clean up crew
      tidy & pack; tidy & stack; end of day clean; closing jobs; end of day tasks; end of day procedures
      eod procedures; end of the day routine; close out; closeout; pack out; room reset; reset room
      straighten up; straighten; put up chairs; chairs; chairs up & pack; bins away; centers clean up
      center clean up; clean up centers; play clean up; toys away; clean up toys; clean up cots; cots away
      lunch clean up; snack clean up; recess clean up; art clean up; paint clean up; clean out
      clean out folders; folder clean out; binder clean; org time; organization time; organize desks
      organize materials; organizational time; notebook check; planner sign; planner signing; sign agendas
      sign planners; agenda signing; write down hw; hw in planner; hw agenda; hw & agendas; hmwk
      homework folders; weekly folders; stuff mailboxes; pass out mail; graded papers; papers home
      guardar y salir; recoger materiales; recoger juguetes; ordenar; limpiar el salon; preparar para salir
      hora de recoger; agenda et sac; preparation depart; menage; range; fermer; home time jobs
      coats & bags home
    `,
    likely: `
      organize folders; folder; home prep; homework; agenda signed; end of day; eod; packing time
      cleanup & stack; wrap up pack; pick up toys; dishes
    `,
    hints: `
      clean; desk; folder; chair; bag; stack; spots; pack; tidy; sweep; binder
    `,
    heads: `
      clean up; tidy up; put away; put away cots
    `,
    tells: [
      { wordings: 'locker; lockers; end of day; eod', from: '14:00', weight: 0.5 },
      { wordings: 'backpacks; jobs; folders; mail', from: '13:30', weight: 0.8 },
    ],
  },
};
