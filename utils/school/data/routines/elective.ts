import type { RoutineFacts } from '../../routine-facts.ts';

export const elective: RoutineFacts = {
  label: 'Hands-on elective (shop, cooking, stage, business)',
  like: 'specials',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 40, usual: 50, high: 95 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'varies',
  places: ['shop', 'kitchen', 'stage', 'studio'],
  pushIn: 'sometimes',
  pushInWhy:
    'Tools, recipes and projects call for hands, sequence and teamwork, and adults walking about draw little notice.',
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 1, note: 'After the safety talk, an adult at a bench is ordinary.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 10, note: 'When hands-on work begins.' }],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'At clean-up.' },
    { anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' },
  ],
  wordings: {
    clear: `
      elective class; elective #; elective block; facs; fcs; family & consumer science; family consumer science
      home ec; home economics; consumer science; culinary; culinary arts; foods; foods #
      foods & nutrition class; food tech; food technology; baking & pastry; prostart; catering; sewing; fashion
      textiles; child development; parenting class; human development; interior design; tech ed
      technology education; industrial tech; industrial arts; shop; woodshop; woodworking; woods; woods #
      wood tech; metals; metals #; welding; welding #; auto; autos; automotive; auto tech; small engines
      construction; building trades; carpentry; electrical; drafting; cad; autocad; cadd; engineering class
      engineering #; intro to engineering; principles of engineering; gateway to technology; gtt; robotics class
      robotics elective; robotics #; stem elective; computer science; comp sci; ap csp; ap csa; ap comp sci
      cs principles; coding class; coding elective; web design; game design; cybersecurity; intro to coding
      digital media; digital design; digital photography; video production; tv production; broadcasting class
      broadcast journalism; film; film studies; journalism; newspaper class; yearbook; graphic design
      graphic arts; media production; animation; theater; theatre; theater arts; theatre arts; intro to theater
      theater #; drama; drama class; drama #; drama lesson; acting; acting #; stagecraft; technical theater
      tech theater; musical theater; improv; debate class; speech class; speech & debate; public speaking class
      forensics class; speech comm; creative writing elective; mythology; philosophy; leadership class
      leadership elective; student council class; student government class; asb class; asb; peer helpers
      peer tutoring class; peer mentor class; student aide; office aide; teacher assistant class; t.a.
      office ta; library aide; business; business #; accounting; marketing; entrepreneurship; deca class
      business tech; computer applications; computer apps; microsoft office; personal finance elective; avid
      avid #; gear up class; career exploration; careers; career class; career & tech; career tech; cte
      health occupations; health science cte; cna; nursing; med term; medical terminology; sports med
      sports medicine; vet science; animal science; ag mechanics; ag mech; plant science; horticulture
      floral design; floriculture; ffa; ag class; agriscience; agriculture class; cosmetology; cosmo; barbering
      hospitality; tourism; criminal justice; law & public safety; law class; street law; mock trial
      fire science; rotc; jrotc; nrotc; afjrotc; drivers ed; driver ed; driver's ed; driver education; tok
      theory of knowledge; cas; chess elective; strategy games elective; crafts elective; d & t workshop
      design & technology; resistant materials; food & nutrition; outdoor ed class; outdoor education class
      woodwork; metalwork; materials tech; mta; tas; technology mandatory; dance; dance class; dance elective
      dance #; exploratory art & tech; makers elective; study of film; college & career; college prep class
      ib elective; extended learning class; exploring careers; project runway; leadership seminar
      peer leadership; technology & innovation
      personal finance; financial literacy; money management class; consumer finance
    `,
    likely: `
      design; stage; leadership; careers; sewing unit; robotics; stagecrew; crew stage; production; finance
      coding; media; tech; kitchen; drama unit; digital; health occupations; law
    `,
    hints: `
      tool; machine; shop; stage
    `,
    tells: [
      {
        wordings: 'leadership; robotics; coding; media; tech; drama; design; agriculture; ag; finance; foods; careers',
        grades: ['6-8', '9-12'],
        atLeastMinutes: 35,
        weight: 1.6,
      },
    ],
  },
};
