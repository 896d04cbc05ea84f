import type { RoutineFacts } from '../../routine-facts.ts';

export const selLesson: RoutineFacts = {
  label: 'Social-emotional or guidance lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:15', '10:30'],
    ['12:30', '14:45'],
  ],
  typicalMinutes: { low: 15, usual: 30, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy:
    'Regulation, perspective-taking and conversation are the lesson topic and co-leading it benefits the whole class.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'Co-plan; avoid singling the student out as the example.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'At the start.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end.' }],
  wordings: {
    clear: `
      sel; sel block; second step; 2nd step; zones; guidance; guidance lesson; counselor lesson
      counseling lesson; couns lesson; class counseling; classroom guidance; guidance class; counselor visit
      counselor in class; character ed; character education; character strong; characterstrong; character counts
      pbis; behavior lesson; social skills; social skill; leader in me; lim; 7 habits; # habits; habit #
      caring school community; csc; ruler; mood meter; conscious discipline; mindup; mind up; kimochis; harmony
      social thinking; superflex; size of the problem; wellness lesson; wellness; wellbeing; well being
      feelings; emotions; empathy; kindness; bully prevention; bullying prevention; bullying lesson
      bully lesson; steps to respect; respectful relationships; rights resilience respect; bounce back
      friends program; friendship group whole class; circle of friends; restorative practices
      restorative lesson; conflict resolution; peacemakers; peaceful playground lesson; mindset
      class dojo big ideas; choose love; choose to be nice; purposeful people; purposefull people; fly five
      rethink ed; everfi; move this world; positive action; toolbox; toolbox tools; paths; incredible years
      pre k paths; i can problem solve; al's pals; als pals; lions quest; overcoming obstacles; wayfinder
      panorama lesson; closegap; social emotional; pshe; psed; pshce; jigsaw pshe; life skills lesson counselor
      spphe; sphe; weaving well being; stay safe; walk tall; friendship; self regulation lesson
      executive function lesson; how does your engine run; alert program; zones check in lesson
      calm corner lesson; digital citizenship sel; signs of suicide; suicide prevention; erins law; body safety
      safe touch; botvin; red ribbon lesson; health rocks; too good; mental health; circle of courage
      seven grandfathers; virtues; value of the month; values education; monthly trait; character trait lesson
      good character; whole body listening; socioemocional; emociones; educacion emocional; consejera
      leccion de consejeria; sentimientos; habiletes sociales; vie affective; empatia; leadership lesson
      leadership time; leadership habits; leadership group; rtr; nurture time; thrive; elsa class; go zen; pax
      pax game; good behavior game; quaver sel; sown to grow; social group whole class; girl talk lesson
      choices class; rshe; rse; char ed; character lesson; coping skills; coping; feelings check in; swpbs; pb4l
      pbl lesson; pbs lesson; positive behavior; positive behaviour; mindful monday lesson; motivation monday
      counselor in rm; counselor in room; counselor push in; counselor rotation; guidance time; guidance w/
      guidance group whole; school counselor; csl lesson; social worker lesson; social worker push in
      psych lesson; zone lesson; sel circle lesson; sel club; second step unit; ss lesson second step
      character traits lesson; character trait; character word; word of the month; trait of the month
      core values; school values; expectations; expectation stations; matrix lesson; rules & routines
      procedures practice; classroom rules lesson; respect lesson; responsibility lesson; perseverance lesson
      bucket filler; bucket fillers; bucket filling; have you filled a bucket; kelso; kelsos choices
      kelso choices; steps to success; stop walk talk; bully blockers; olweus; olweus meeting; no bully; be kind
      rak week lesson; compassion; gratitude lesson; feelings group; calm down lesson; calm down corner lesson
      anxiety lesson; worry lesson; stress lesson; conflict lesson; friendship skills; making friends
      teamwork lesson; cooperation lesson; goal setting lesson; brain lesson; how your brain works
      executive functioning lesson; organization lesson counselor; career lesson counselor; personal safety
      safety lesson counselor; stranger danger; body smart; child safety matters; monique burr; good touch
      internet safety counselor; drug prevention; life skills training; lst lesson; choose kind; caring schools
      quaver; qsel; moozoom; peekapak; suite360; base ed; ripple effects; rethink lesson; cs lesson character
      purpose prep; the lead u; habit of the week; 8 habits; leadership notebook; leadership notebooks
      jigsaw lesson; scarf; elsa; circle time pshe; values lesson; protected characteristics; british values
      picture news; well-being; smiling minds lesson; rrrr; you can do it; ycdi; play is the way; zones of reg
      habilidades sociales; clase de consejeria; orientacion; bienestar; consejero; valores
      competences sociales; bien etre; hors piste; vers le pacifique
    `,
    likely: `
      counselor; character; behavior; social; guidance group; habit; emotion; leader; community circle lesson
      kind; mindfulness lesson; calm; social worker lesson; health & wellness; expectations; zone
    `,
    hints: `
      empathy; feeling; kind; puppet; calm; lesson; friendship; bully; respect
    `,
    tells: [
      { wordings: 'ss; social skills', grades: ['PK', 'K-2'], atMostMinutes: 30, weight: 0.3 },
      { wordings: 'open circle; class meeting; community mtg', atLeastMinutes: 25, weight: 1.4 },
      { wordings: 'mindfulness', atLeastMinutes: 25, weight: 1.2 },
      { wordings: 'open circle', from: '12:00', weight: 4 },
    ],
  },
};
