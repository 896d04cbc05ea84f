import type { GradeBand } from '../../domain/classroom.ts';

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

/** Ages that are named by a word. */
export const gradeNames: Readonly<Record<string, GradeBand>> = {
  prek: 'PK',
  pk: 'PK',
  preschool: 'PK',
  preschoolers: 'PK',
  tk: 'PK',
  nursery: 'PK',
  reception: 'PK',
  k: 'K-2',
  kinder: 'K-2',
  kindergarten: 'K-2',
  kg: 'K-2',
  kdg: 'K-2',
  kinders: 'K-2',
  freshmen: '9-12',
  sophomores: '9-12',
  juniors: '9-12',
  seniors: '9-12',
};

/** Everyday words that must not be taken for a misspelled routine. */
const everyday = `
  about above across again against almost along already also always among another any anyone around ask away because been before behind
  being below beside best better between big both bring brother build busy but call came can cannot car care change check child city clear
  close cold come coming cont contd continued could count cover day did different does doing don done down each early east easy eight else
  end enough even ever every everyone everything extra face fall far fast feel few field find fine five floor follow food for found four
  free from front full gave gets getting give given goes going good got great had half hand hard has have having head hear held help her
  here high him his hold home hot how idea into its job just keep kept kind knew know known large last late later least leave left less let
  life light like line list little live long look looking lost low made main make making many may maybe mean might mind mine miss more
  most move moved much must name near need never next nice night nine none north not note nothing now number off often old one ones open
  other our over own paint part past people place plan plus point possible post pretty problem put question quick quite rather ready real
  really remember rest right road round said same saw say says seem seen sent set seven several shall she short should show side since
  six small some someone something soon south space stay still stop such sure take taken tell ten than thank that their them themselves
  there these they thing think third this those though thought three through time today together told tomorrow tonight too took top
  toward town tree tried true try turn two under until upon use used using usual very wait want wants was watch water way well went were
  west what when where which while white who whole why will wish with within without word world would yes yet you young your yours
  father mother daughter cousin uncle neighbor friend baby boy girl man woman men women person
`;

export const everydayWords: string[] = [...everyday.trim().split(/\s+/), ...noiseWords.trim().split(/\s+/)];
