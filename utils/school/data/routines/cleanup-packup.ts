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
      packup; pack; pack n stack; pack home; pack to go home; packing; clean up; cleanup; cleaning; clean
      clean tables; tidy; tidy up; tidying; classroom jobs; class jobs; jobs; job time; job chart; eod jobs
      end of day jobs; helper jobs; room jobs; end of day routine; eod routine; afternoon routine; pm routine
      closing routine; closing procedures; dismissal routine prep; agenda; agendas; agenda time; agenda check
      planner; planners; planner time; planner check; planner signed; write in planner; write homework; write hw
      write down homework; copy homework; hw copied; copy hw; homework copied; assignment notebooks
      assignment notebook; assignment book; take home folder; take homes; %weekday folders; go home folders
      homework folder; stuff folders; mailboxes; mail; communication folders; daily folders; daf folder
      backpack; backpacks; backpack time; get backpacks; get coats & bags; coats & backpacks pm
      prepare for dismissal; prep for dismissal; get ready to go; get ready to go home; getting ready to go
      get ready for home; get ready for dismissal; ready for home; desk clean out; clean desk; desk check
      organize; organization; binder clean out; binder check; locker clean out; clean out lockers; clean lockers
      cubby clean out; clean cubbies; check out; checkout; end of day check; sweep; wipe tables; vacuum
      recycle jobs; put away; put things away; materials away; pick up room; recoger; limpiar; limpieza; guardar
      mochilas; empacar; rangement; ranger; ramasser; faire le sac; sacs; collect belongings; belongings
      lunch box collection; bookbags; book bags; bags packed; home bags; home reading change; reading folders
      homework given out; homework handed out; pass out papers; hand out papers; hand out notes; notes home
      communication books; home school books; comm books; comm logs; daily report; point sheets; home notes; 🎒
      🧹; 🧽; 🗑; ready bell; pk up; pack/clean; clean/pack; eod pack; eod clean; planner/pack; agenda/pack
      stack & go; clean up crew; end of day clean; closing jobs; end of day tasks; end of day procedures
      eod procedures; end of the day routine; close out; closeout; pack out; room reset; reset room; straighten
      chairs; bins away; center clean up; toys away; cots away; paint clean up; clean out; org time
      organizational time; notebook check; planner sign; planner signing; sign agendas; sign planners
      agenda signing; write down hw; hw in planner; hw agenda; hw & agendas; hmwk; homework folders
      weekly folders; stuff mailboxes; pass out mail; graded papers; papers home; ordenar; limpiar el salon
      preparar para salir; agenda et sac; preparation depart; menage; range; fermer; home time jobs
      coats & bags home
    `,
    likely: `
      folder; home prep; homework; agenda signed; end of day; eod; wrap up pack; pick up toys; dishes
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
