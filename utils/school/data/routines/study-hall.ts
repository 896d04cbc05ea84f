import type { RoutineFacts } from '../../routine-facts.ts';

export const studyHall: RoutineFacts = {
  label: 'Study hall, resource, academic support',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [['07:40', '15:00']],
  typicalMinutes: { low: 25, usual: 45, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'library'],
  pushIn: 'good',
  pushInWhy:
    "No new content is missed, work is the student's own, and planning, initiation, technology and self-advocacy can be coached quietly.",
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 0, note: 'Low; keep it low-profile.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 5, note: 'After attendance.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: -3, note: 'Before the bell so the student can pack.' }],
  wordings: {
    clear: `
      study hall; sh; studyhall; study hr; study hour; study period; study block; study center; guided study
      guided study hall; resource; resource room; resource class; resource period; resource #; academic support
      academic lab; acad lab; acad support; learning lab; learning center period; learning center hs
      study skills; homework help; homework club in day; hw club; hw help; homework lab; homework center
      tutorial; tutorial period; tutorials; directed study; directed studies; supported study; supervised study
      supported studies; study support; learning strategies; strategies class; strategies; basic skills
      skills lab; academic assist; academic assistance; academic coaching; content mastery
      content mastery center; office hours; office hrs; student hours; flex study; study flex; personal study
      private study; self study; silent study hall; free period; free block; free pd; open period; open block
      unscheduled; unassigned; student learning time; slt; student success center; success center; seminar study
      advisory study; advisory study hall; enrichment study hall; learning resource; learning support center
      learning support period; ls class; executive function class; exec function; executive functioning
      exec functioning; organization class; organizational skills class; asp; academic success
      academic success time; bridge class; workshop period; smart period; smart lunch study; options; option
      targeted study; guided academics; ga; guided academic support; credit recovery lab; make up period
      study time hs; academic enrichment period; homework period; homework time study; estudio; etude
      periode d'etude; study #; sh #; %mascot study; prep study; senior study; commons study; library study
      silent study period; independent study period; study lab; support class; support period; support center
      academic seminar; academic intervention period; plus period; extended study; college access; sped resource
      resource support; resource study; caseload study; structured study; structured study hall; monitored study
      sss; learning studio; asap; access period; access time; access; flex tutorial; seminar & tutorial; st hall
      gsh; guided sh; st hl; study hl; std hall; a/t; advisory tutorial
    `,
    likely: `
      study; support; seminar; tutorial time; help sessions; academic; extra help; strategy class; drop in; flex
      lab; resource support; homework; workshop
    `,
    hints: `
      drop in; pass; homework; sign up; hw; tutor
    `,
    tells: [
      { wordings: 'resource', grades: ['6-8', '9-12'], weight: 2.4 },
      { wordings: 'seminar', grades: ['6-8', '9-12'], atMostMinutes: 40, weight: 2 },
      { wordings: 'office hours; office hr; study', from: '07:30', before: '15:45', weight: 1 },
      { wordings: 'sh', grades: ['6-8', '9-12'], weight: 1 },
      { wordings: 'resource; resource room', grades: ['PK', 'K-2', '3-5'], weight: -2.4 },
      { wordings: 'flex; flex time; flex block; flex period', grades: ['9-12'], weight: 3.6 },
    ],
  },
};
