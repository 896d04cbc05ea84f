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
      testing; test; map; map testing; map test; map reading; map math; map growth; map rdg; map fluency; nwea
      nwea map; i-ready diagnostic; iready diagnostic; iready diag; i-ready diag; iready test; iready testing
      iready d#; i-ready d#; diagnostic; diagnostics; diagnostic #; dibels; dibel; acadience; star test
      star testing; star reading; star math; star assessment; star 360; star early literacy; mclass; m-class
      mclass benchmark; aimsweb; aims web; fastbridge; fast bridge; fast testing; fast pm#; fast reading
      fast math; pm#; easycbm; benchmark; benchmarks; benchmark testing; benchmark test; benchmark assessment
      benchmarking; interim; interims; interim assessment; interim testing; cfa; common assessment
      common formative assessment; formative; unit test; unit assessment; chapter test; chapter # test
      ch # test; ch # quiz; module assessment; end of module; mid module; end of unit test; math test
      reading test; science test; vocab test; vocab quiz; quiz; quizzes; pop quiz; weekly test; friday test
      spelling quiz; fluency test; fluency check; fluency probes; probe; probes; progress monitoring
      progress mon; progress monitor; pm probes; cbm; cbms; bas; f&p; f & p; fountas & pinnell; dra; dra2
      dra testing; running records; running record; rr testing; one on one testing; 1:1 testing; 1:1 assessments
      individual assessments; individual testing; assessment; assessments; assess; assessing; assessment week
      assessment window; testing window; test window; kindergarten screening; kinder screening; k screening; kea
      kra; kseep; keep assessment; wakids; kindergarten entry assessment; gold assessment; ts gold
      teaching strategies gold; brigance; dial 4; dial; ppvt; ctopp; tprs; tpri; tejas lee; istation isip; isip
      mclass texas; txkea; circle assessment; cpalls; pals assessment; pals testing; vkrp; vga
      growth assessment; lexia rapid; phonics screener; phonics screening; phonics screening check
      phonics check; universal screener; universal screening; screener; screeners; saebrs; srss; bess
      bes screener; core phonics survey; state testing; state test; state assessment; state tests; sbac; caaspp
      sba; staar; staar testing; staar interim; telpas; eoc; eocs; eog; eogs; eoc testing; mcas; pssa; keystone
      keystones; keystone exam; pasa; pssas; ny state test; nys test; nys ela; nys math; regents; regents exam
      regents exams; fsa; bast; fast; milestones; ga milestones; georgia milestones; gkids; tcap; tnready
      act aspire; aspire; atlas testing; leap; leap testing; map a; m-step; mstep; mca; mcas testing; ilearn
      istep; iread; iread 3; iar; parcc; isat; isa; ksa; kap; nscas; oaks; osas; osat; ost; ohio state test
      air test; air testing; sol; sols; sol testing; va sol; vaap; njsla; njask; dlm; dlm testing
      alternate assessment; alt assessment; msaa; caa testing; nj dlm; wida; wida access; access testing
      access test; access #; access for ells; access; elpac; elpa; elpa21; nyseslat; las links; ladder testing
      act; act testing; act test; preact; pre act; sat; sat day; sat testing; psat; psat #; psat 8/9; psat nmsqt
      ap exam; ap exams; ap test; ap testing; ib exam; ib exams; ib testing; asvab; clep; accuplacer; tsi
      workkeys; ged; civics exam; civics test; final; finals; finals week; final exam; final exams; exam; exams
      exam week; midterm; midterms; mid-term; mid term; semester exam; semester exams; semester test
      nine weeks test; 9 weeks test; nine week assessment; quarterly; quarterly assessment; cogat; cogat battery
      olsat; naglieri; nnat; gifted testing; gt testing; iowa; iowa test; itbs; terra nova; terranova; stanford
      stanford 10; cat testing; fitness gram testing; naep; pisa; timss; proctor; proctoring; proctor sat
      make up testing; make-up testing; makeup test; make up test; makeup testing; test make up
      testing make ups; retest; retests; pretest; pre test; pre-test; pre assessment; post test; post-test
      post assessment; baseline; baselines; baseline assessment; baseline testing; beginning of year testing
      boy testing; moy testing; eoy testing; boy assessment; moy assessment; eoy assessment; boy; moy; eoy
      boy dibels; map makeups; map make ups; sats; ks1 sats; ks2 sats; ks# sats; sats week; sats practice paper
      multiplication tables check; mtc check; mtc; nfer; nfer tests; pira; puma; rising stars assessment
      white rose assessment; end of term assessment; gcse; gcse exams; gcses; a level; a-level exam; mock exams
      mocks; mock exam; cats; cat4; cat 4; baseline reception; naplan; naplan testing; pat testing; pat m; pat r
      pat maths; pat reading; acer; best start; best start assessment; phonics check yr #; sena
      essential assessment test; easttle; e-asttle; gloss; jam testing; eqao; osslt; fsa testing; caat
      drumcondra; drumcondras; micra t; sigma t; cats test; pruebas; prueba; examen; examenes; evaluacion
      evaluaciones; evaluacion final; prueba de ortografia; prueba estatal; examen du ministere
      test practice session; mock test; dress rehearsal test; field test; pilot test; cdt; cdts
      study island benchmark; linkit; link it; link it benchmark; edulastic test; case 21; case21
      ixl diagnostic; ixl diagnostic arena; renaissance star; exact path diagnostic; amira assessment
      amira benchmark; math inventory; reading inventory; sri; sri testing; smi; lexile test
      phonological awareness screener; past assessment; past screening; math screener; nsi; ckla assessment
      wonders assessment; benchmark advance test; unit # test; unit # assessment; topic test; topic # test
      cumulative test; fluency assessment; oral exam; performance task; performance assessment; pt sbac
      state practice test; cba; cbas; dbas; district assessment; district benchmark; district test
      nine weeks exam; semester finals; civics eoc; algebra eoc; biology eoc; bio eoc; algebra regents
      ged testing; test security; spelling bee qualifier test; 📊 testing; fluency timing; timed test
      timed tests; spelling & vocab test; vocab & spelling test; staar rdg; eoc prep; practice test
    `,
    likely: `
      act; sol; fluency; check point; checkpoint; screening; test review; aspire; iready; cats; fast; nscas
      retake; evaluation
    `,
    hints: `
      diagnostic; test; assess; computer; score; quiet; make ups; headphones
    `,
    alone: `
      act; sol; access; final; fluency; leap; aspire
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
