import type { RoutineFacts } from '../../routine-facts.ts';

export const teacherPrep: RoutineFacts = {
  label: 'Teacher prep or planning',
  group: 'adult_or_away',
  calendarEffect: 'adult_only',
  typicalStart: [['07:30', '15:30']],
  typicalMinutes: { low: 30, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'no',
  classTeacherPresent: 'yes',
  places: ['classroom', 'team room'],
  pushIn: 'avoid',
  pushInWhy: 'No students; but it is the prime place for a five-minute touch-base.',
  touchBase: 'good',
  touchBaseNote: 'Ask, do not take: in many contracts these minutes are protected.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Cost falls on the teacher; keep it to the agreed minutes.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 5, note: 'After the class has been dropped off.' }],
  exitPoints: [{ anchor: 'start', offsetMinutes: 15, note: 'Leave most of the period untouched.' }],
  wordings: {
    clear: `
      prep time; prep period; prep pd; my prep; plan time; my plan; my plan time; plan period; plan pd
      plan block; planning time; my planning; teacher plan; teacher prep; team planning; team plan; common plan
      cpt; common prep; grade level plan; individual plan; personal plan; indiv plan; conference period
      conf period; conference pd; conf pd; conference & planning; conf & plan; planning & conference
      teacher work time; teacher time; teacher release; release time; lesson planning; lesson plan; lesson plans
      co plan; co-planning; coplanning; intervention planning; duty free; teacher lunch; my lunch; lunch me
      adult lunch; staff lunch break; planning day; ppa; rff; rff time; nct; nct time; non contact; dott
      release; planning prep & assessment; crt; noncontact; arr time; admin time; mgmt time; grade papers
      grade tests; enter grades; do grades; copies; make copies; copies & prep; laminating; plan & copies
      plc planning; sub plans; data entry; iep writing; write ieps; ieps writing; paperwork; report writing time
      progress reports writing; report cards writing; no students planning; planificacion; preparacion
      plan de clase; periode libre; planification; preparation period; free prep; off period; teacher off
      unencumbered; 9th period plan; set up room; room set up; set up classroom; setup; desk time; office time
      case management; case mgmt; case manager time; case load; assessment prep; reading group prep; lesson prep
      prep for sub; bulletin boards; hallway bulletin board; prep period #; prep pd #; # period prep; planning #
      prep #; prep %letter; plan #
      dfl; df lunch
    `,
    likely: `
      work time me; teacher work; planner me; ppa cover; free period; catch up emails; me time; prep; planning
      grading; plan
    `,
    hints: `
      me; copies; plan; prep; my; grade; don't book; dont book; do not book; email
    `,
    alone: `
      prep; plan; planning; grading; free; off; release; cover; copies; email; =conference; =conf
    `,
    heads: `
      planning; lesson planning; duty free; plan time; team planning; my prep; my plan; my plan time
      intervention planning; ppa; sub plans; my planning; prep period; no kids planning; planning with; plan for
      planning for; grade tests; grade papers; grade math; grade quizzes; grade essays; grading; make copies
      class with specialist
    `,
    tells: [
      { wordings: 'set up; setup; set up for; prep for; make copies; copies', before: '08:00', weight: 5.5 },
      { wordings: 'free; off; open', atLeastMinutes: 35, weight: 0.6 },
      { wordings: 'planning; plan', grades: ['K-2', '3-5', '6-8', '9-12'], weight: 0.5 },
      { wordings: 'planning; plan', grades: ['PK'], atMostMinutes: 15, weight: -2.5 },
      {
        wordings: '=conference; =conf',
        atLeastMinutes: 35,
        from: '07:30',
        before: '15:00',
        grades: ['K-2', '3-5', '6-8', '9-12'],
        weight: 1.6,
      },
      {
        wordings: 'kids at; class at; students at; kids with; class with specialist',
        from: '07:30',
        before: '15:20',
        weight: 7,
      },
    ],
  },
};
