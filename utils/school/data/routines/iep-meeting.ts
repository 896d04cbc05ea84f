import type { RoutineFacts } from '../../routine-facts.ts';

export const iepMeeting: RoutineFacts = {
  label: 'IEP, 504 or family meeting',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:15', '17:00']],
  typicalMinutes: { low: 30, usual: 60, high: 120 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'no',
  places: ['conference room'],
  pushIn: 'avoid',
  pushInWhy: 'Teacher, and often the therapist too, is in a legally required meeting; the class is with a substitute.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: {
    level: 3,
    note: "Also block the therapist's own time when they are on that team. A name or initials in such a title is private.",
  },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      iep; iep meeting; iep mtg; ieps; annual review; annuals; annual mtg; annual meeting; ard; ard meeting
      ard mtg; cse; cse meeting; cpse; cpse meeting; ppt; ppt meeting; eligibility; eligibility meeting; elig
      elig mtg; re eval; re-eval; reeval; reevaluation; re evaluation; re-eval meeting; triennial
      triennial review; trien; tri; tri mtg; tri review; initial eval; initial eval meeting; initial referral
      red meeting; 504; 504 meeting; 504 mtg; sst; sst mtg; sst meeting; student study team
      student support team; student success team; student services team; sit meeting; sit team; sat meeting; cst
      cst meeting; cst mtg; cit meeting; iat; iat meeting; tat; tat meeting; pst meeting; mtss mtg; mtss meeting
      mtss referral; child study; child study team; kid watch; mdt; mdt meeting; met; met meeting; met mtg; mde
      etr; etr meeting; etr planning; eip; arc; arc meeting; arc mtg; iet meeting; ccc; ccc meeting
      case conference; case conf; case conference committee; m-team; m team; ipra; sped referral
      referral meeting; review of existing data; consent meeting; domain meeting; domains; staffing; ifsp
      ifsp meeting; transition planning meeting; kindergarten transition meeting; k transition meeting
      preschool transition; manifestation; mdr; mdr meeting; manifestation meeting; fba; fba meeting; bip
      bip meeting; fba/bip; bip review; behavior plan meeting; behavior plan; behavior meeting; behavior mtg
      safety plan meeting; re entry meeting; reentry meeting; threat assessment meeting; parent meeting
      parent mtg; parent teacher meeting; parents meeting; meet with parent; meet with parents; meet with mom
      meet with family; mtg with parent; mtg with parents; mtg with mom; mtg with dad; meeting with mom
      meeting with parents; meeting with family; parent zoom; family meeting parents; family conference
      family conferences; home visit; home visits; phone conference; parent conference; parent conf
      parent conferences; parent teacher conference; parent teacher conferences; parent-teacher; ptc; ptcs
      p/t conf; p/t conferences; p t conf; p-t conferences; pt conf; pt conferences; p & t conferences
      student led conferences; student-led conf; slc; slcs; fall conferences; spring conferences
      evening conferences; conference night; conferences evening; conference day; parents evening
      parent evening; parents' evening; parent interviews; parent-teacher interviews; three way conference
      3 way conferences; learning conferences; goal setting conference; getting to know you conferences; ehcp
      ehcp review; ehc; eha; tac meeting; taf; cin meeting; lac review; pep meeting; cpom; ilp; ilp meeting
      iep mtgs; ipp; ipp meeting; iprc; ncc; sbt meeting; sbt; ssg; student support group; plp meeting
      nccd meeting; ndis meeting; nep; reunion de padres; reunion con padres; junta de padres; junta con padres
      conferencias; conferencias de padres; cita con padres; rencontre de parents; rencontre parents
      bulletin rencontre; meet the teacher conference; results meeting; eval results; evaluation results meeting
      testing results meeting; exit meeting; dismissal meeting sped; addendum; amendment; addendum meeting
      prior written notice; pwn; mediation; due process; progress meeting parents; conf w/ parent; conf with mom
      conference with parents; conference with family; reeval mtg; retention meeting; ptc slots; ptc slot
      conference slots; conf slots; conference times; conference sign in
    `,
    likely: `
      tri; evals; parent; parents; amendment; referral
    `,
    hints: `
      parent; mom; dad; guardian; psych; zoom; advocate
    `,
    alone: `
      conference; conferences; annual; family; parent; case; referral; review meeting
    `,
    heads: `
      iep; iep meeting; 504 meeting; parent meeting; parent conference; parent teacher conferences
      annual review; manifestation meeting; eligibility meeting; 504; tier # meeting; tier # team
      tier # team meeting; mtss meeting; mtss team; rti meeting; rti team; mtss team meeting
    `,
    tells: [
      { wordings: 'conference; conf', from: '14:30', weight: 1.6 },
      { wordings: 'conference; conf', before: '07:50', weight: 1 },
      { wordings: 'conferences; conference', from: '15:00', atLeastMinutes: 60, weight: 3.5 },
      { wordings: 'ard; 504; iep', allDay: true, weight: 0 },
      {
        wordings:
          '=conferences; conferences; ptc; ptcs; parent teacher conferences; parent conferences; family conferences; student led conferences; slc; parents evening',
        allDay: true,
        weight: 3.4,
      },
      { wordings: '=conferences', allDay: false, atLeastMinutes: 40, weight: 1.5 },
    ],
  },
};
