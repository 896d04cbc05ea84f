import type { RoutineFacts } from '../../routine-facts.ts';

export const relatedService: RoutineFacts = {
  label: 'Another service or pull-out',
  group: 'adult_or_away',
  calendarEffect: 'student_elsewhere',
  typicalStart: [['08:00', '15:00']],
  typicalMinutes: { low: 15, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'yes',
  places: ['therapy room'],
  pushIn: 'avoid',
  pushInWhy:
    'The student is out with someone else; two services cannot count the same minutes unless a co-treatment is planned.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Stacking services back to back keeps the child out of class all day.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      speech; speech group; speech therapy; speech session; speech push in; speech language; slp; slp group; ot
      pt; physiotherapy; physio; pull-out; pull out; pullout; pull out group; pull outs; push in
      push in support; services; related services; therapy; therapy group; counseling; counseling group
      counselor group; social work; social work group; sw group; sw grp; social worker; school psych group
      psych services; psychologist; school psych; group counseling; grief group; banana splits; divorce group
      changing families group; anger group; friendship lunch; lunch bunch group; lunch group counselor; esl; ell
      enl; esol; eld group; eal; eal group; el group; esl group; english learners; newcomer group; newcomers
      newcomer; language support; els; multilingual; mll; ml group; ml pull out; vision; vision itinerant; tvi
      orientation & mobility; o & m; o&m; dhh; d/hh; hoh; hearing itinerant; teacher of the deaf; tod; deaf ed
      itinerant vision; audiology; aac; aac group; reading specialist; reading specialist group
      reading teacher group; rdg spec; math specialist group; literacy specialist; gifted; g & t; gt; g/t; aig
      aig cluster; aig group; tag; tag group; quest gifted; hicap; hi cap; highly capable; advanced learners
      alp; eep; pullouts; resource pull out; resource group; resource kids out; resource math; resource reading
      resource ela; rsp; rsp group; rsp math; rsp reading; sped pull out; sped group; sped minutes; spec ed
      special education; specialized instruction; specialized academic instruction; sai; sdi; sdi group
      sdi math; sdi reading; sdi minutes; icr; icr support;  inclusion minutes;
      coteach; learning support teacher; lst; lst group; lsa; senco group; ehcp support; elsa; elsa group; salt
      s & l; speech & language; sensory ot; fine motor group ot; motor group pt; gait training; walker practice
      wheelchair practice; stander; standing frame; gait trainer; equipment time; nursing; nurse visit
      music therapy session; behavior therapy; aba therapy; bcba; rbt; social skills group; play therapy
      mental health counselor; mental health session; therapist; outside therapy; habla; terapia
      terapia de lenguaje; fisioterapia; consejeria; orthophonie; ergotherapie; orthopedagogie; soutien
      dyslexia; dyslexia group; ald group; catch lesson; wilson pull out; ihip; ihp; set class; sett; seit
      setss; itinerant teacher; early intervention; early childhood itinerant; va itinerant; interpreter
      home visit therapy; ot consult with teacher; ot observation; ot eval; pt eval; speech eval
      speech screening; speech screen; =gate; gate program; co-teach; co teaching; cotaught math; co taught ela
      sped math; sped reading; ld math; sheltered english; sheltered; ell support; sped support; para support
      one on one para; speech therapist; behavior interventionist; behavior support; social emotional group
      lunch & learn group; check in w/ counselor; counselor check in; counselor time; social worker group
      mentor lunch; speech-lang; speech lang; sp/l; sp & l; speech time; speech artic group; artic group
      language group speech; fluency group speech; ot fine motor; ot handwriting group; braille; audiologist
      mobility; o & m lesson; bilingual support; literacy support group; math support group; gifted group
      talent pool; pep gifted; gifted seminar; challenge program; lunch bunch counselor; lunch bunch with
      speech lunch bunch; counselor lunch; counseling lunch
      social group; communication group
      aba session; aba block; early intensive
    `,
    likely: `
      ot; pt; sp; hearing; aac; pulls; consult; gt; eld; el; language; bilingual; itinerant; tod; sel group
      group out; kids out; pull; resource; cluster group; nurse time; nurse; hap; seek; sage; ei; inclusion
         inclusion support; lunch bunch
    `,
    hints: `
      pull; pulled; out; therapist; services; session
      co taught; cotaught; inclusion support
    `,
    heads: `
      pull out; pulls; pull out group; pulled for; push in support; with pt; with ot; with slp; with speech
      with cota; with pta; with vision; with tvi; with dhh; with counselor group
    `,
    tells: [
      { wordings: 'feeding; feeding group; feeding therapy', weight: 2.4 },
      {
        wordings: 'resource; resource room; resource time; learning lab; learning center',
        grades: ['PK', 'K-2', '3-5'],
        weight: 1.6,
      },
      { wordings: 'ot; pt; speech; st', from: '07:00', before: '15:45', weight: 0.6 },
      { wordings: 'enrichment', grades: ['3-5'], weight: 0.5 },
      { wordings: 'pt; ot', before: '06:59', weight: -4 },
      { wordings: 'eld; eld time', grades: ['K-2', '3-5'], weight: 0.8 },
      { wordings: 'tag', grades: ['PK', 'K-2', '3-5'], weight: 1.4 },
    ],
  },
};
