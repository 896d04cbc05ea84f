/** Short forms and other spellings of single words: full word, colon, its forms. */
export const abbreviations = `
  reading: rdg rding readg rdng
  writing: wrtg wrtng writ wrting writng
  writer: wrtr
  workshop: wkshp wrkshp wksp wkshop wshop workshp wrkshop
  meeting: mtg mtng meetg
  group: grp gp
  teacher: tchr tchrs teach
  break: brk brks
  center: ctr ctrs cntr cntrs centre centres cntrs
  breakfast: bkfst bfast brkfst brkfast bfst bkfast brekkie bkf
  lunch: lnch lch lun
  science: sci
  language: lang
  schedule: sched skd schedul
  week: wk wks
  book: bk bks
  work: wrk
  library: lib libr libry
  assembly: asmbly assem assmbly assbly
  movement: mvmt mvt mvmnt
  independent: indep ind indpt indy indpndt
  instruction: instr instruct
  intervention: interv intv intervn
  conference: conf confs
  department: dept
  building: bldg
  practice: practise pract practising practicing prac
  picture: pic pics
  birthday: bday b-day birthdy
  appointment: appt
  english: eng engl
  history: hist
  geography: geog
  algebra: alg
  geometry: geom
  calculus: calc
  statistics: stats stat
  trigonometry: trig
  chemistry: chem
  biology: bio
  math: mth maths mathematics mathematic
  theater: theatre thtr
  canceled: cancelled canceld cxl cxld cxled canc cncl
  behavior: behaviour
  color: colour
  program: programme
  kindergarten: kinder kdg kg kinders
  preschool: prek pk preschl
  bathroom: bthrm bathrm
  restroom: restrm
  arrival: arr arriv
  dismissal: dism dismis
  transition: trans transit
  attendance: attend attn attd
  announcement: announce annc
  guided: guid gdd
  literacy: litcy
  orchestra: orch
  counselor: couns counsellor cnslr counslr
  counseling: counselling
  special: spec spcl
  specialist: splst
  recess: rcess
  project: proj
  social: soc
  study: studys
  vocabulary: vocab
  evaluation: eval
  training: trng
  professional: prof
  development: dev devel devt
  superintendent: supt
  community: commun
  vocational: voc
  elementary: elem
  technology: tech
  computer: comp cptr
  chromebook: cbook chrombook
  homework: hmwk
  assessment: assess assmt assesmt
  benchmark: bmark
  progress: prog
  monitoring: monitor mon.
  review: rev
  presentation: preso
  performance: perf
  rehearsal: rehears
  volunteer: vol
  morning: morn mrng am. mornin
  afternoon: aft aftn
  snack: snk
  storytime: st.
  handwriting: handwr hwriting
  independent: indepdent
  spelling: splg
  phonic: phx
  grammar: gram
  comprehension: comp.
  observation: obs
  organize: organise
  organization: organisation
  celebrate: celebr
  graduation: grad
  detention: det
  resource: rsrc
  academic: acad
  support: supp
  advisory: advis advsry
  homeroom: hmrm
  period: prd
  education: educ
  physical: phys
  international: intl
  administration: admin
  curriculum: curric
  committee: comm
  leadership: ldrshp
  parent: prnt
  activity: actvty
  emergency: emerg
  in: ins
  up: ups
  out: outs
  tell: tells
  due: dues
  report: rpt rprt
  table: tbl tbls
  specials: specs
  training: trn
  pack: pck pk
  backpack: bkpk bkpks
  number: numb
  homework: hmwk hwk
  student: stu studs stud stdnt stdnts
  principal: princ
  through: thru
  walkthrough: walkthru
  playground: plygrnd plgd playgrd plygrd pg
  lavatory: lav
`;
