import type { RoutineFacts } from '../../routine-facts.ts';

export const noSchool: RoutineFacts = {
  label: 'No school for students',
  group: 'day_change',
  calendarEffect: 'blocks_day',
  typicalStart: [['00:00', '00:00']],
  typicalMinutes: { low: 1440, usual: 1440, high: 20160 },
  oftenAllDay: true,
  studentsPresent: 'no',
  classTeacherPresent: 'varies',
  places: [],
  pushIn: 'avoid',
  pushInWhy: 'No students in the building; recurring events on that date are false.',
  touchBase: 'possible',
  touchBaseNote: 'Staff may be in the building on teacher workdays: good for planning, not for services.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Suppress every window that day.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      no school; no students; no kids; student holiday; students off; school closed; schools closed; closed
      closure; school closure; district closed; building closed; offices closed; holiday; school holiday
      public holiday; bank holiday; federal holiday; state holiday; pd day; pd; p.d. day; p.d.; professional day
      professional development day; professional development; professional learning day; prof development
      prof dev; pl day; inservice; in service; inservice day; in-service day; in service day; teacher inservice
      teacher in-service; staff inservice; staff development day; staff development; staff day; teacher workday
      teacher work day; tchr workday; workday; work day teachers; records day; record day; grading day
      institute day; teacher institute; county institute; school improvement day; sip day
      superintendent's conference day; superintendents conference day; superintendent conference day
      supt conf day; supt conference; staff work day; preservice; pre service; pre-service; teacher convention
      njea; njea convention; mea; mea break; mea days; uea; convention; nea; oea day; winter break; spring break
      fall break; summer break; thanksgiving break; christmas break; february break; feb break; april break
      april vacation; february vacation; feb vacation; holiday break; xmas break; xmas; midwinter break
      presidents break; presidents week; ski week; easter break; easter; easter monday; good friday
      spring vacation; winter vacation; winter vac; winter vaca; vacation; vacation day; vacation week
      break week; recess week; winter recess; spring recess; thanksgiving recess; holiday recess
      christmas recess; midwinter recess; february recess; april recess; summer recess; summer; snow day
      ice day; weather closure; closed for weather; snow closure; inclement weather; inclement weather day
      heat day; smoke day; hurricane day; flood day; emergency closing; emergency closure; labor day; labour day
      mlk; mlk day; mlk jr day; martin luther king; martin luther king day; presidents day; president's day
      washington's birthday; lincoln's birthday; veterans day; memorial day; juneteenth; independence day
      fourth of july; columbus day; indigenous peoples day; indigenous peoples; indigenous people's day
      thanksgiving; thanksgiving day; christmas; christmas day; christmas eve; new years; new year's
      new year's day; new years day; new year's eve; new years eve; rosh hashanah; yom kippur; passover; sukkot
      simchat torah; shavuot; hanukkah break; eid; eid al fitr; eid al adha; eid ul fitr; diwali; lunar new year
      chinese new year; orthodox christmas; orthodox easter; three kings day; three kings; dia de reyes
      cesar chavez day; casimir pulaski day; pulaski day; patriots day; patriot's day; evacuation day
      election day; town meeting day; admission day; lincoln day; lincoln's day; good fri; mardi gras break
      rodeo day; rodeo; fair day; deer season; first day of hunting; hunting day; nevada day; statehood day
      prince kuhio day; king kamehameha day; alaska day; cherokee strip; inset; inset day; inset days; half term
      half-term; october half term; feb half term; may half term; term break; term holidays; school holidays
      end of term holiday; midterm break; mid term break; mid-term break; pupil free; pupil free day
      pupil-free day; student free day; student-free day; staff only day; teacher only day; tod day
      curriculum day; report writing day; correction day; school development day; sdd; sdd day; bank hol
      may day; spring bank holiday; boxing day; st stephens day; st patricks day holiday; st brigids day
      october break; anzac day; australia day; queens birthday; kings birthday; king's birthday; melbourne cup
      melbourne cup day; waitangi day; matariki; matariki day; canada day; victoria day; family day; bc day
      thanksgiving monday; remembrance day; truth & reconciliation; national day for truth & reconciliation
      civic holiday; march break; reading week; pa day; p.a. day; pro d; pro-d; pro d day; pro-d day; ped day
      pedagogical day; journee pedagogique; pedago; conge; conge scolaire; relache; semaine de relache; ferie
      jour ferie; vacances; vacances de noel; vacaciones; vacaciones de invierno; vacaciones de primavera
      no hay clases; no hay escuela; sin clases; dia feriado; feriado; dia festivo; festivo; asueto
      suspension de clases; receso; receso de primavera; receso de invierno; dia de fiesta
      dia de accion de gracias; navidad; semana santa; dia del trabajo; dia de los presidentes; dia de la raza
      escuela cerrada; bainse; la saoire; remote learning day; e-learning day; elearning day; e learning
      elearning; flexible instruction day; fid; flex learning day; remote day; remote; nti day; nti; aMI day
      ami; virtual day; virtual learning day; distance learning day; asynchronous day; asynchronous learning day
      asynchronous; online learning day; blizzard bag day; blizzard bag; cyber day; no %weekday school
      students not in attendance; students do not attend; no attendance; non attendance day; non student day
      non-student day; student day off; day off; days off; off school; school out for; last day before break
      comp day; compensatory day; trade day; floating holiday; no school conferences; teacher comp day
      district pd; district pd day; pd all day; full day pd; furlough; strike; planning day; phase in
      staggered start; staggered entry day; schools out; school's out; non instructional; non-instructional day
      non instructional day; noninstructional; teacher planning day; clerical day; parent teacher conference day
      prep day; staff prep day; district holiday; local holiday; no estudiantes; sin estudiantes
      no hay estudiantes; dia sin clases; no clases; dia sin alumnos; capacitacion del personal
      capacitacion de maestros; dia de capacitacion; junta con los padres no estudiantes
      dia de juntas con los padres; teacher duty day; duty days; teacher selected duty day; staff exchange day
      student holidays; bad weather day; weather day; snow make up holiday; four day week; 4 day week
      non school day; time equivalent day; te day; trade out day; staff training day; teacher training day
      staff learning day; closed for students; school not in session; not in session; no session; non attendance
      exchange day; teacher convention day; staff only; professional growth day; data day
      teacher collaboration day no school; district inservice; optional workday; protected workday
      mandatory workday; annual leave day; asynch day; remote asynchronous
    `,
    likely: `
      break; off; recess; workday; work day; vacation; professional; institute; conference day; holiday
      closed day; pd; staff pd; inservice; development day; convention; break starts; break begins; teacher day
    `,
    hints: `
      closed; off; staff only; buses not running
    `,
    heads: `
      no school; no students; school closed; schools closed; inset day; pd day; winter break; spring break
      thanksgiving break; winter recess; spring recess; student holiday; no kids today; pupil free day
      no estudiantes; sin estudiantes; students off; student holidays
    `,
    tells: [
      { wordings: 'recess; break; holiday; closed', allDay: false, weight: -4 },
      {
        wordings:
          'easter; halloween break; thanksgiving; christmas; eid; diwali; hanukkah; passover; planning; planning day; data day',
        allDay: true,
        weight: 0.6,
      },
      {
        wordings:
          'asynchronous; remote; e-learning; virtual day; thanksgiving; christmas; easter; remembrance day; professional development; staff development',
        allDay: false,
        weight: -1.6,
      },
      {
        wordings: 'veterans day; election day; lunar new year; remembrance day; diwali; eid',
        allDay: false,
        weight: -1.5,
      },
      {
        wordings: 'no class; no classes; no k; no kindergarten; no pre k; no preschool; no tk; phase in',
        allDay: true,
        weight: 5,
      },
      { wordings: 'conferences', allDay: true, weight: 1 },
      { wordings: 'vets day; veterans day', allDay: true, weight: 1 },
      { wordings: 'no k phase in; no kinder phase in; no prek today', allDay: true, weight: 6 },
      {
        wordings: 'recess; break; workday; pd; off; institute; vac; staff development',
        allDay: true,
        alone: true,
        weight: 4.5,
      },
      { wordings: 'recess; break; workday; pd; off; institute; staff development', allDay: true, weight: 1 },
    ],
  },
};
