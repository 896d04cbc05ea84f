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
      sel; sel block; sel lesson; sel time; second step; 2nd step; zone; zones; zones of regulation; guidance
      guidance lesson; counselor lesson; counseling lesson; couns lesson; class counseling; classroom guidance
      guidance class; counselor visit; counselor in class; counselor push in lesson; character ed
      character education; character strong; characterstrong; character counts; pbis lesson; pbis; pbis teaching
      behavior lesson; expectations lesson; social skills; social skill; social skills lesson; leader in me; lim
      7 habits; # habits; habit #; caring school community; csc; ruler; mood meter; conscious discipline; mindup
      mind up; kimochis; harmony; sanford harmony; social thinking; superflex; size of the problem
      wellness lesson; wellness; wellbeing; well being; wellbeing lesson; feelings lesson; feelings
      big feelings; emotions; feelings friday; empathy; empathy lesson; kindness lesson; kindness
      anti bullying lesson; bully prevention; bullying prevention; bullying lesson; bully lesson
      steps to respect; respectful relationships; rights resilience respect; bounce back; friends program
      friendship lesson; friendship group whole class; circle of friends; restorative practices
      restorative lesson; conflict resolution; peace path; peacemakers; peaceful playground lesson
      growth mindset; mindset; class dojo big ideas; choose love; choose to be nice; purposeful people
      purposefull people; fly five; rethink ed; everfi; move this world; 7 mindsets; positive action; toolbox
      toolbox tools; paths; paths lesson; incredible years; pre k paths; i can problem solve; al's pals
      als pals; lions quest; overcoming obstacles; wayfinder; panorama lesson; closegap; social emotional
      social emotional learning; social emotional lesson; pshe; psed; pshce; jigsaw pshe
      life skills lesson counselor; spphe; sphe; weaving well being; stay safe; stay safe lesson; walk tall
      friendship; self regulation lesson; executive function lesson; how does your engine run; alert program
      zones check in lesson; calm corner lesson; digital citizenship sel; signs of suicide; suicide prevention
      erins law; body safety; body safety lesson; safe touch; too good for drugs; botvin; red ribbon lesson
      health rocks; too good; mental health lesson; mental health; circle of courage; seven grandfathers
      virtues; value of the month; values education; virtue lesson; monthly trait; character trait lesson
      good character; superflex lesson; whole body listening; aprendizaje socioemocional; socioemocional
      emociones; educacion emocional; consejera; leccion de consejeria; sentimientos; habiletes sociales
      vie affective; empatia; the leader in me; leadership lesson; leadership time; leadership habits
      leadership group; rtr; nurture time; thrive time; thrive; elsa class; go zen; pax; pax game
      good behavior game; quaver sel; sown to grow; feelings group whole class; social group whole class
      girl talk lesson; choices class; rshe; rse; char ed; character lesson; coping skills; coping
      feelings & coping; feelings check in; swpbs; swpbs lesson; pb4l; pbl lesson; pbs lesson; positive behavior
      positive behaviour; positive behavior lesson; mindset monday; mindful monday lesson; motivation monday
      counselor in rm; counselor in room; counselor push in; counselor rotation; guidance counselor
      guidance time; guidance w/; guidance group whole; guidance & sel; school counselor; csl lesson
      social worker lesson; social worker push in; psych lesson; zones lesson; zone lesson; zones check
      sel video; sel circle lesson; sel club; sel curriculum; second step lesson; second step unit
      ss lesson second step; character traits lesson; character trait; character word; word of the month
      trait of the month; core values lesson; core values; school values; expectations; expectation stations
      matrix lesson; behavior expectations; rules & routines; procedures practice; classroom rules lesson
      respect lesson; responsibility lesson; perseverance lesson; bucket filler; bucket fillers; bucket filling
      have you filled a bucket; kelso; kelsos choices; kelso choices; steps to success; stop walk talk
      bully blockers; olweus; olweus meeting; no bully; be kind; kindness challenge; rak week lesson; compassion
      gratitude lesson; feelings check; feelings group; emotion lesson; calm down lesson
      calm down corner lesson; coping lesson; anxiety lesson; worry lesson; stress lesson; conflict lesson
      friendship skills; making friends; teamwork lesson; cooperation lesson; goal setting lesson
      growth mindset lesson; brain lesson; how your brain works; executive functioning lesson
      organization lesson counselor; career lesson counselor; personal safety; safety lesson counselor
      stranger danger; body smart; child safety matters; monique burr; think first stay safe; good touch
      internet safety counselor; drug prevention; life skills training; lst lesson; choose kind
      choose love lesson; caring schools; csc lesson; ruler lesson; mood meter lesson; harmony lesson; quaver
      qsel; moozoom; peekapak; suite360; base ed; ripple effects; 7 mindsets lesson; rethink lesson
      wayfinder lesson; character strong lesson; cs lesson character; purpose prep; the lead u
      leader in me lesson; lim lesson; habit of the week; 8 habits; leadership notebook; leadership notebooks
      pshe lesson; rshe lesson; rse lesson; jigsaw lesson; scarf; scarf pshe; elsa; zones & pshe
      circle time pshe; values lesson; protected characteristics; british values; picture news; wellbeing time
      wellbeing wednesday; well-being; smiling minds lesson; rrrr; rrrr lesson; you can do it; ycdi
      play is the way; zones of reg; habilidades sociales; clase de consejeria; orientacion; bienestar
      consejero; valores; leccion de valores; relations; competences sociales; zones de regulation; bien etre
      hors piste; vers le pacifique
    `,
    likely: `
      counselor; character; behavior; social; guidance group; habit; emotion; leader; community circle lesson
      kind; mindfulness lesson; calm; social worker lesson; health & wellness; expectations
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
