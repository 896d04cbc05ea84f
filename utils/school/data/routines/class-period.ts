import type { RoutineFacts } from '../../routine-facts.ts';

export const classPeriod: RoutineFacts = {
  label: 'Numbered class period (content unknown)',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [['07:20', '15:00']],
  typicalMinutes: { low: 35, usual: 50, high: 95 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy: 'Suitability depends on the subject and lesson type; ask the user to name it before scoring above medium.',
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 2, note: 'Late entry is conspicuous to teenagers; use bells.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'In the passing period before the bell.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At the move to group or independent work.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the bell.' }],
  wordings: {
    clear: `
      core class; zero period; zero hour
    `,
    likely: `
      prep #; independent study; online class; odyssey; apex; edgenuity; credit recovery; seminar
    `,
    hints: `
      team; section; honors
    `,
    alone: `
      period #; # period; per #; # per; pd #; # pd; p #; period # & #; # & # period; # hour; hour #; # hr; hr #
      block #; # block; blk #; block %letter; %letter block; %color block; blk %letter; %letter blk; %color blk
      mod #; # mod; core class; core #; core %letter; core block; period %letter; %letter period; zero period
      zero hour; section #; class #; class period; b #; pd %letter; p %letter; hora #; periodo #; bloque #
      team #; team %color; academy block; academic block; academics; core; core academics; cores; core time
      team core; core classes; team classes; team block; instructional block; tutor period #; lesson #
      session #; 1st; content class; odd block; even block; odd period; even period; %color day block; waku
      p# p#; cohort %letter; cohort #; strand #; band # block; flex mod; skinny #; trimester class; dual credit
      dual enrollment; dual enrolment; college class; running start; psts; honors seminar; ib class; ap class
      ap block; intro class; homeroom class; core team; class block; academic period; academic class; academy
      academy class; period; block; hour; class; mod; section; honors; college
    `,
    tells: [
      {
        wordings: 'regents; honors; cp; h; ib; dual credit; dual enrollment; de',
        grades: ['9-12'],
        atMostMinutes: 100,
        weight: 1.6,
      },
      {
        wordings: 'co taught; cotaught; co teach; coteach; team taught; icr; inclusion',
        grades: ['6-8', '9-12'],
        alone: true,
        weight: 4,
      },
      {
        wordings: 'period # ; per # ; p # ; pd # ; # hour ; # hr ; block # ; block %letter; %letter block; mod #',
        grades: ['6-8', '9-12'],
        weight: 1,
      },
      { wordings: 'seminar', grades: ['9-12'], atLeastMinutes: 40, weight: 1.8 },
      {
        wordings: 'religion; theology; bible; bible class; scripture',
        grades: ['9-12', '6-8'],
        atLeastMinutes: 35,
        weight: 2.6,
      },
      { wordings: '%letter # ; # %letter', grades: ['6-8', '9-12'], alone: true, weight: 3.4 },
      { wordings: '# & # ; # or # ; periods # & #', grades: ['6-8', '9-12'], alone: true, weight: 3.8 },
    ],
  },
};
