import type { RoutineFacts } from '../../routine-facts.ts';

export const staffMeetingDuty: RoutineFacts = {
  label: 'Staff meeting, PLC or duty',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:00', '16:30']],
  typicalMinutes: { low: 15, usual: 40, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'no',
  places: ['team room', 'other'],
  pushIn: 'avoid',
  pushInWhy: 'The teacher is committed elsewhere; during the day a substitute or aide may hold the class.',
  touchBase: 'no',
  touchBaseNote: 'A standing five minutes on a team meeting agenda is possible by agreement.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Do not contact.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      plc; plt meeting; staff meeting; staff mtg; faculty meeting; fac mtg; fac meeting; faculty; team meeting
      team mtg; grade level meeting; grade level mtg; glm; glt; grade level team; grade level; gr level mtg
      data meeting; data team; data dive; data talk; data talks; data chat; data chats; data review; data day
      data digs; data dig; data conference; leadership meeting; leadership team; leadership mtg
      building leadership; blt; ilt; slt meeting; dlt; alt meeting; site council; school improvement
      sip meeting; committee; committee meeting; committee mtg; pbis team; pbis mtg; union; association meeting
      building rep; duty; bus duty; recess duty; lunch duty; cafeteria duty; crosswalk; crossing guard
      before school duty; after school duty; supervision; supervise; lunch supervision; duty day; coaching
      coaching cycle; coach meeting; coach mtg; coach debrief; instructional coach; coach visit
      literacy coach meeting; math coach; math coach mtg; instructional rounds; learning walk; learning walks
      mentor meeting; mentor mtg; new teacher mentor; new teacher meeting; mentor check in; walkthrough
      walk through; walk-through; walkthroughs; observation; formal observation; formal obs
      informal observation; observation debrief; pre observation; post observation; pre obs; post obs
      pre conference; post conference; evaluation meeting; eval meeting; eval conference; teacher eval; tkes
      danielson; goal setting meeting; goal mtg; dept meeting; dept mtg; department meeting; vertical team
      vertical planning; vertical alignment; horizontal team; content team; subject team; curriculum meeting
      curriculum mtg; curriculum writing; curriculum team; textbook adoption; adoption meeting; pilot meeting
      briefing; morning briefing; staff huddle; morning huddle staff; standup; sped meeting; sped mtg; sped dept
      inclusion meeting; case manager meeting; para meeting; aide meeting; ia meeting; ta meeting; collaboration
      collab; collaboration time; collaboration meeting; collab meeting; collab time; collaborative team
      ct meeting; ctt; cpt meeting; crisis team; cpi; training; new teacher training; webinar
      workshop for teachers; pd; pd session; pd meeting; professional learning; professional development
      staff development; staff pd; pl session; pl day; inservice; in service; after school pd; staff wellness
      staff social; staff photo; staff lunch; staff breakfast; faculty lunch; staff luncheon; principal meeting
      meeting with principal; mtg with principal; meet with principal; admin meeting; admin mtg; meet with ap
      meet with coach; meet with counselor; mtg with counselor; meeting with sped; meet with sped; meet with ot
      meeting with ot; meet with slp; consult meeting; consult with teacher; team consult; staff; zoom meeting
      zoom mtg; teams meeting; google meet; district meeting; district mtg; district office; board meeting
      school board; board mtg; pta meeting; pto meeting; pta board; interview committee; kid talk
      student concerns meeting; care team; student support team meeting; student success team meeting
      attendance meeting; attendance team; wellness team; intervention team; plan field trip; event planning
      k orientation meeting; articulation; transition meeting; moving up meeting; class placement
      placement meeting; class lists; standards meeting; report card meeting; assessment meeting
      testing training; test admin training; test prep meeting; building meeting; school meeting staff
      reunion de personal; reunion de maestros; reunion de equipo; junta; junta de personal; capacitacion
      formation; rencontre; reunion d'equipe; reunion du personnel; surveillance; moderation; twilight
      twilight inset; key stage meeting; ks# meeting; phase meeting; slt; smt; governors; governor visit; ofsted
      pupil progress; book look; union mtg; fire drill meeting; emergency team; supply order; walk thru
      learning rounds; peer observation; lesson study; peer visit; lab classroom visit; site visit
      intern meeting; student teacher; supervisor visit; college supervisor; car rider duty; formal eval
      informal eval; eval with; evaluation with; admin eval; formal evaluation; observed by; being observed
      pop in observation; observe; observing; peer observe
      coordinator training; volunteer training; curriculum training; software training; cover for
      covering for; coverage for; coverage; class coverage; internal coverage; cover class; covering
      sub for; subbing for
      grade level plan; gr level plan; level plan; team plan; grade level planning; gr level planning
    `,
    likely: `
      pd; coach; slt; interview; crosswalk; retreat; collab; admin; check in with; committee; supervision
      tour guide; zoom; call; team; debrief; training; observation; data; adult; adults
    `,
    hints: `
      agenda; minutes; staff; faculty; team; zoom; adult; notes
    `,
    alone: `
      meeting; meet
    `,
    heads: `
      duty; dept meeting; team meeting; data meeting; data dive; data team; plc; committee; training
      coach debrief; staff meeting; grade level meeting; mentor meeting; lunch duty; recess duty; bus duty
      department meeting; faculty meeting; committee meeting; supervision; lunch supervision; pd session
      staff pd; district pd; pd meeting
      cover for; covering for; coverage; coordinator training; volunteer training
      coordinator; testing coordinator training; training coordinator
      vertical team; vertical team meeting; horizontal team
      grade level plan; gr level plan; level plan; team plan; grade level planning; gr level planning
    `,
    tells: [
      { wordings: 'data; collaboration; collab; plc', allDay: false, weight: 0.6 },
      { wordings: 'supervision', atMostMinutes: 45, weight: 1 },
      { wordings: 'meeting; mtg; team meeting', from: '14:45', weight: 1 },
      { wordings: 'pm meeting', from: '15:20', weight: 4 },
      { wordings: 'observation; obs', atMostMinutes: 90, weight: 0.4 },
      { wordings: 'meeting', weight: 5.2 },
    ],
  },
};
