/** Words of titles that say where, with whom, for how long or how, but not what. They make no reading less sure. */
export const noiseWords = `
  the a an of in on at to for from with w by as is are be our my your ur their his her this that these those it its we us you me i
  rm room rms bldg hall floor class classroom classrm portable door entrance building
  min mins minutes hr hrs hour hours time period block pd per day days wk wks week weeks weekly daily
  am pm a.m p.m mon tue tues wed weds thu thur thurs fri monday tuesday wednesday thursday friday lunes martes miercoles jueves viernes
  part pt unit lesson module mod chapter ch pg page pp pages lvl level day session cycle ep section sec week # no. num
  today tomorrow new see check until till before after during starts start begins begin ends end if or also please pls plz etc
  all whole both each every only most some first second third last next back up out off down
  group grp groups gp red blue green yellow orange purple gold silver
  teacher tchr student students kids kid child children gr grade yr year boys girls friends
  el la los las de del en y con por para un una al
`;

export const personTitles = 'ms mrs mr miss dr coach sra sr srta mme mlle m teacher para aide sister fr sir prof';
