import type { RoutineFacts } from '../../routine-facts.ts';

export const dayLabel: RoutineFacts = {
  label: 'Day label (rotation day, substitute, theme day)',
  group: 'day_change',
  calendarEffect: 'label_only',
  typicalStart: [['00:00', '00:00']],
  typicalMinutes: { low: 1440, usual: 1440, high: 1440 },
  oftenAllDay: true,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'Not an activity: it selects which rotation or bell schedule applies, or lowers trust in the day.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Never offer as a window.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      %color schedule; odd periods; even periods; block day; ab day; sub; sub in; substitute; substitute teacher
      guest teacher; guest tchr; out - sub; half day sub; relief teacher; relief; supply teacher; supply
      cover teacher; casual teacher; crt teacher; suplente; maestra suplente; maestro suplente; suppleant
      suppleante; teacher out; tchr out; teacher absent; i am out; i'm out; im out; out of office; ooo
      out today; out all day; out sick; sick; pto; pto hrs; jury duty sub; out - pd; out at pd; at training sub
      out - training; out dr appt; out - dr appt; spirit day; spirit week; spirit wk; spirit; pajama day; pj day
      pajamas; theme day; twin day; crazy hair; crazy socks; wacky wednesday; wacky %weekday; mismatch day
      hat day; favorite hat day; jersey day; team jersey; sports jersey day; decades day; dress like
      dress up day; dress up; dress down; jeans day; jean day; free dress; non uniform day; non-uniform day
      mufti; own clothes day; casual day; school colors day; wear red; wear orange; wear blue; wear green
      wear pink; wear purple; wear %color; wear; red ribbon week; red ribbon; kindness week
      teacher appreciation week; teacher appreciation; principal appreciation; staff appreciation; nurses week
      bus driver appreciation; admin assistant day; bosses day; counselor week; national %letter week
      book week label; 100th day; 100 day; 100th day of school; first day; 1st day; first day of school
      1st day of school; first day back; first day of; last day; last day of school; last day of
      first day of spring; first day of fall; end of quarter; end of q#; end of trimester; end of semester
      end of term; end of grading period; end of marking period; end of # weeks; quarter ends; q# ends
      q# begins; q# starts; start of q#; start of term; term # begins; trimester ends; tri # ends
      semester # begins; semester ends; marking period ends; mp# ends; mp #; progress reports; progress report
      progress reports home; progress reports go home; report cards; report card; report cards home
      report cards go home; report cards sent; interims go home; interim reports; midterm reports; mid quarter
      grades posted; mid marking; in session; is in session; school is in session; make up day; makeup day
      make-up day; snow make up day; snow make up; bell schedule; assembly schedule; assembly bell schedule
      pep rally schedule; pep rally bell schedule; special schedule; regular schedule; reg schedule; regular day
      normal schedule; modified schedule; homeroom schedule; advisory schedule; activity schedule
      rainy day schedule; inclement schedule; finals schedule; testing schedule; monday schedule
      friday schedule; tuesday schedule; thursday schedule; wednesday schedule; follow monday; follow friday
      follow %weekday; %weekday bell schedule; runs as %weekday; run a monday; rainy day; indoor recess day
      heat advisory; air quality; count day; picture money; groundhog day; pi day; constitution day
      grandparents day label; st patrick's day; april fools; halloween; valentine's day; valentines day
      flag day; earth week; black history month; womens history month; hispanic heritage month; autism awareness
      better hearing month; ot month; pt month; daylight saving; daylight savings; dst; dst ends; dst begins
      clocks change; fall back; spring forward; full moon; ramadan; ramadan begins; ramadan starts
      ash wednesday; lent; hanukkah; kwanzaa; holi; mothers day; father's day; mother's day; semana a; semana b
      dia rojo; dia azul; semaine a; semaine b; journee pyjama; dia de pijamas; dia del espiritu; boletas
      boletas de calificaciones; purple up; bus driver day; world down syndrome day; jump rope for heart day
      box tops; hot lunch day; pizza day; popcorn day; library day; gym day; media day; art day; music day
      pe day; pe kit day; show & tell day; star student; birthday; student of the month; countdown
      # days of school; # days left; school count; paw day; day; personal day; pers day; rpt cards home
      rpt cards; q # ends; end q#; end t#; end of t#; end of mp#; semester begins; # semester begins
      semester starts; second semester begins; first semester begins; beginning of semester; beginning of #
      begin #; end of #; end of six weeks; end of # six weeks; six weeks ends; end of nine weeks
      primer dia de clases; primer dia de escuela; ultimo dia de clases; ultimo dia; fin de trimestre
      fin del trimestre; quarter # begins; start of quarter; start of semester; q# end; trimester # starts
      first day for students; students return; return from break; school resumes; classes resume; back to school
      welcome back; back from break; report cards issued; report cards mailed; grades close; grades close at
      grading window; end of first quarter; end of second quarter; end of third quarter; end of fourth quarter
      school day; book character day; character dress up; book character dress up; dress up as
      interim reports home; sub for me; lts; half day sub am; floater
    `,
    likely: `
      sub; spirit; out; wear
    `,
    hints: `
      day; week; schedule; cycle; home; wear; bring
    `,
    heads: `
      spirit day; pajama day; bell schedule; wear; in session; is in session; make up day; sub
      school is in session; half day for me; half day me; snow make up day; makeup day
    `,
    tells: [
      { wordings: 'sub; schedule; odd; even; sub in; out', allDay: true, weight: 1.5 },
      {
        wordings:
          'birthday; picture day; pictures; pep rally; halloween; valentines day; valentines; book fair; %color ribbon; earth day; st patricks day; red ribbon week',
        allDay: true,
        weight: 1,
      },
      { wordings: '%letter', allDay: true, weight: 4 },
      { wordings: 'specials; art; music; library; pe; gym', allDay: true, weight: 1.4 },
      {
        wordings:
          'a day; b day; c day; d day; e day; f day; g day; %letter day; a-day; b-day; day # ; # day; day %letter; cycle day # ; cycle day; cycle # ; day # of # ; d# ; rotation # ; rotation day; rotation day # ; letter day; number day; odd; even; odds; evens; week a; week b; week # ; wk # ; week %letter; %letter week; a week; b week; a & b; aa; a/b; %color day; %color week; cycle; rotation; days left; dia # ; dia a; dia b; jour # ; jour %letter; term #',
        allDay: true,
        weight: 5.5,
      },
      {
        wordings:
          'a day; b day; c day; d day; e day; f day; g day; %letter day; a-day; b-day; day # ; # day; day %letter; cycle day # ; cycle day; cycle # ; day # of # ; d# ; rotation # ; rotation day; rotation day # ; letter day; number day; odd; even; odds; evens; week a; week b; week # ; wk # ; week %letter; %letter week; a week; b week; a & b; aa; a/b; %color day; %color week; cycle; rotation; days left; dia # ; dia a; dia b; jour # ; jour %letter; term #',
        allDay: false,
        weight: 1,
      },
      { wordings: '%color', allDay: true, weight: 4 },
      { wordings: 'week; schedule; day; theme; dress; sock; hair; wear', allDay: true, alone: true, weight: 3.6 },
    ],
  },
};
