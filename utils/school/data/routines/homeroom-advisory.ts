import type { RoutineFacts } from '../../routine-facts.ts';

export const homeroomAdvisory: RoutineFacts = {
  label: 'Homeroom, advisory, announcements',
  group: 'secondary',
  calendarEffect: 'window',
  typicalStart: [
    ['07:20', '09:15'],
    ['10:00', '11:45'],
  ],
  typicalMinutes: { low: 5, usual: 20, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Planner, locker and grade checks fit organization goals, but at ages 11+ being helped in front of peers can embarrass, so blend in or rotate among students.',
  touchBase: 'no',
  gradeBands: ['3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Stay out of the first 3-5 minutes of announcements.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 5, note: 'After attendance and announcements.' }],
  exitPoints: [
    {
      anchor: 'end',
      offsetMinutes: -2,
      note: 'Leave just before the bell, or walk the passing period with the student.',
    },
  ],
  wordings: {
    clear: `
      homeroom; home room; advisory; advisement; advisee; homebase; home base; crew; morning announcements
      pledge; attendance; registration; register; roll call; opening exercises; morning exercises
      moment of silence; mentor group; mentor time; base group; check & connect; cico; check in check out
      morning news; house time; house meeting; house group; house system; tutor time; tutor group; form time
      form period; form class; form tutor; pastoral; care group; home group; homegroup; kaiako time; ako
      connect time; connections time; grade check; planner check advisory; wildcat den advisory; morning show
      school news; news crew; announce; announcements; student news; channel one; cnn 10; cnn10; anthem
      o canada; opening ceremony; opening assembly flag; moment of reflection; admin announcements; anuncios
      pasar lista; asistencia; tag time; team time; pod time; family time; family group; community time
      community period; mentoring period; seminar advisory; sel advisory; advisory sel; advisor time
      advisor period; aa time; a.a.; grade level advisory; circle up advisory; hr; aviso; tutoria
      morning check in; daily check in; form; prime time; connect period; character advisory; morning broadcast
      broadcast; lunch count & attendance; attendance & lunch count; attn & lunch count
      assembly line up & register; flag; flag ceremony; notices; roll; house; crew time; daily admin; hr #
      homeroom #; advisory #; adv #; adv group; adv planner check; advisory binder check; tutor gp; reg; tutor
      %mascot advisory; %mascot time advisory; # pd hr; attn; take attendance; attend & lunch; homeroom block
      adv period; advisory block; advisory lesson; college & career advisory; grade level homeroom
      end of day homeroom; ht; circle of trust; family advisory; crew meeting; crew block; impact time
      connect crew; falcon period; viking time homeroom; sources of strength advisory
      digital citizenship advisory; student led conference prep; slc prep; grade checks; weekly planner
      naviance; xello; freshman seminar; tutor period; pastoral lesson; form group; form registration
      year assembly tutor; hg; hga; pc; mentor class; care class; whanau; karakia; morning karakia; morena
      saludo a la bandera; himno; honores a la bandera; anuncios de la manana; juramento; land acknowledgement
      morning prayer; prayers; school prayer
      cohort time; cohort meeting; mentoring block
      srt
    `,
    likely: `
      adv; opening; opener announcements; check in; checkin; connection; connections; tag; coach class; house
      mentor; mentoring; advise; connect; team; crew; seminar; community; mascot; huddle; base; pack time
      soar time; rise time
    `,
    hints: `
      grade; binder; planner; attendance; birthday; goal setting
    `,
    tells: [
      { wordings: 'opening', atMostMinutes: 9, weight: 2 },
      { wordings: 'tag; hr; community', atMostMinutes: 30, grades: ['6-8', '9-12'], weight: 1.6 },
      { wordings: 'seminar', grades: ['6-8', '9-12'], atMostMinutes: 30, weight: 1.6 },
      { wordings: 'pa; pa system; intercom', before: '09:00', atMostMinutes: 8, weight: 2.2 },
      {
        wordings: 'check in; checkin; opening; connections; connection; connect; team time; crew',
        grades: ['6-8', '9-12'],
        atMostMinutes: 32,
        weight: 2,
      },
    ],
  },
};
