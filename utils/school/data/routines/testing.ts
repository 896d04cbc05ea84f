import type { RoutineFacts } from '../../routine-facts.ts';

export const testing: RoutineFacts = {
  label: 'Testing or benchmark assessment',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:00', '14:30']],
  typicalMinutes: { low: 30, usual: 75, high: 180 },
  oftenAllDay: true,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'computer lab'],
  pushIn: 'avoid',
  pushInWhy:
    'Test rooms must stay secure and quiet; non-testing adults are normally not allowed in, and bells may move for the whole building.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Never interrupt; whether the missed service is made up is a team decision.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      testing; test; map; map testing; map reading; map math; map growth; map rdg; map fluency; nwea
      iready diag; i-ready diag; iready d#; i-ready d#; diagnostic; diagnostics; diagnostic #; dibels; dibel
      acadience; star reading; star math; star assessment; star 360; star early literacy; mclass; m-class
      aimsweb; aims web; fastbridge; fast pm#; fast reading; fast math; pm#; easycbm; benchmark; benchmarks
      benchmarking; interim; interims; cfa; common assessment; formative; unit assessment; chapter # test
      ch # test; ch # quiz; module assessment; end of module; mid module; end of unit test; quiz; quizzes
      fluency check; probe; probes; progress monitoring; progress mon; progress monitor; cbm; cbms; bas; f&p
      f & p; fountas & pinnell; dra; dra2; running records; running record; 1:1 assessments; assessment
      assessments; assess; assessing; assessment week; testing window; kindergarten screening; kinder screening
      k screening; kea; kra; kseep; wakids; kindergarten entry assessment; gold assessment; ts gold
      teaching strategies gold; brigance; dial; ppvt; ctopp; tprs; tpri; tejas lee; istation isip; isip; txkea
      circle assessment; cpalls; pals assessment; vkrp; vga; lexia rapid; phonics screener; phonics screening
      phonics check; universal screening; screener; screeners; saebrs; srss; bess; core phonics survey
      state tests; sbac; caaspp; sba; staar; telpas; eoc; eocs; eog; eogs; mcas; pssa; keystone; keystones; pasa
      pssas; nys ela; nys math; regents; regents exams; fsa; bast; fast; milestones; ga milestones; gkids; tcap
      tnready; act aspire; aspire; leap; map a; m-step; mstep; mca; ilearn; istep; iread; iar; parcc; isat; isa
      ksa; kap; nscas; oaks; osas; osat; ost; sol; sols; vaap; njsla; njask; dlm; msaa; wida; wida access
      access #; access for ells; access; elpac; elpa; elpa21; nyseslat; las links; act; preact; sat; sat day
      psat; psat #; ap exams; ib exams; asvab; clep; accuplacer; tsi; workkeys; ged; final; finals; final exam
      final exams; exam; exams; midterm; midterms; mid-term; mid term; semester exams; nine week assessment
      quarterly; cogat; olsat; naglieri; nnat; iowa; itbs; terra nova; terranova; stanford; naep; pisa; timss
      proctor; proctoring; make-up testing; retest; retests; pretest; pre test; pre-test; post-test
      post assessment; baseline; baselines; boy; moy; eoy; map make ups; sats; ks1 sats; ks# sats
      sats practice paper; multiplication tables check; mtc check; mtc; nfer; pira; puma; white rose assessment
      end of term assessment; gcse; gcses; a level; mocks; mock exam; cats; cat4; naplan; pat m; pat r
      pat maths; pat reading; acer; best start; phonics check yr #; sena; easttle; e-asttle; gloss; eqao; osslt
      caat; drumcondra; drumcondras; micra t; sigma t; pruebas; prueba; examen; examenes; evaluacion
      evaluaciones; prueba de ortografia; examen du ministere; dress rehearsal test; cdt; cdts; linkit; link it
      case 21; case21; ixl diagnostic arena; renaissance star; amira assessment; math inventory
      reading inventory; sri; smi; phonological awareness screener; past screening; math screener; nsi
      ckla assessment; wonders assessment; unit # test; unit # assessment; topic # test; performance task
      performance assessment; cba; cbas; dbas; civics eoc; algebra eoc; biology eoc; bio eoc; algebra regents
      spelling bee qualifier test; fluency timing; timed tests; spelling & vocab test; vocab & spelling test
      staar rdg; eoc prep; leap test; leap testing; leap #; leap practice; leap 2025
    `,
    likely: `
      act; sol; fluency; check point; checkpoint; screening; aspire; iready; cats; fast; nscas; retake
      evaluation
    `,
    hints: `
      diagnostic; test; assess; computer; score; quiet; make ups; headphones
    `,
    alone: `
      act; sol; access; final; fluency; aspire
    `,
    heads: `
      exam; quiz; testing; test; diagnostic; finals; midterms; pretest; pre test; benchmark; sbac
      progress monitoring; naplan; final exams
    `,
    tells: [
      { wordings: 'map; d# ; iready; computer lab; star', atLeastMinutes: 60, weight: 1 },
      { wordings: 'act; sat; fast; leap', atLeastMinutes: 60, weight: 1 },
      { wordings: 'make ups; make up; makeups', atLeastMinutes: 30, weight: 0.6 },
      { wordings: 'test; testing; map testing; finals; midterms; window; star; sbac; map', allDay: true, weight: 0.8 },
    ],
  },
};
