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
      pledge; flag salute; attendance; registration; register; roll call; opening exercises; morning exercises
      moment of silence; mentor group; mentor time; base group; check & connect; cico; check in check out
      morning news; house time; house meeting; house group; house advisory; house system; tutor time
      tutor group; form time; form period; form class; form tutor; pastoral; pastoral care; pastoral time
      care group; pc class; home group; homegroup; roll class; kaiako time; whanau time; whanau class; ako time
      ako; connect time; connections time; advisory check; grade check; planner check advisory
      wildcat den advisory; morning show; school news; news crew; announce; announcements; student news
      channel one; cnn 10; cnn10; anthem; national anthem; o canada; opening ceremony; opening assembly flag
      pledge & announcements; moment of reflection; admin announcements; am announcements; pm announcements
      anuncios; lista de asistencia; pasar lista; asistencia; tag time; team time; pod time; family time
      family group; community time; community period; mentoring period; seminar advisory; sel advisory
      advisory sel; advisor time; advisor period; aa time; a.a.; student advisory; grade level advisory
      senior advisory; circle up advisory; wolf pack advisory; pride advisory; hr; hr period; aviso; tutoria
      morning check in; daily check in; form; prime time; connect period; character advisory; morning broadcast
      broadcast; daily announcements; lunch count & attendance; attendance & lunch count; attn & lunch count
      assembly line up & register; flag; flag ceremony; daily notices; notices; roll; roll mark
      marking the roll; house; crew time; daily admin; house advisory group; advisory group; hr #; homeroom #
      advisory #; adv #; adv group; adv planner check; advisory binder check; tutor gp; reg; am reg; pm reg
      tutor; advisory time; pack time advisory; %mascot advisory; %mascot time advisory; homeroom time
      mascot advisory; first period hr; # pd hr; attendance & announcements; attn; take attendance
      attend & lunch; homeroom block; homeroom advisory; adv period; advisory block; advisory lesson
      college & career advisory; senior seminar advisory; grade level homeroom; am homeroom; pm homeroom
      homeroom pm; afternoon homeroom; end of day homeroom; ht; ht time; circle of trust; core advisory
      family advisory; crew meeting; crew block; impact time; connect crew; wolf time advisory
      panther pride advisory; falcon period; viking time homeroom; sources of strength advisory
      digital citizenship advisory; student led conference prep; slc prep; grade checks; weekly planner
      goal setting advisory; portfolio advisory; naviance; xello; college advisory; freshman seminar
      freshman advisory; tutor period; pastoral lesson; form group; form registration; afternoon registration
      pm registration; am registration; year assembly tutor; roll & notices; hg; hga; pc; pastoral group
      mentor class; care class; whanau; karakia; morning karakia; morena; flag raising; flag & pledge
      pledge of allegiance; saludo a la bandera; himno; honores a la bandera; anuncios de la manana; juramento
      o canada & announcements; anthem & announcements; land acknowledgement; morning prayers & announcements
      morning prayer; prayers; school prayer
    `,
    likely: `
      adv; opening; opener announcements; check in; checkin; connection; connections; tag; homeroom check
      coach class; house; mentor; mentoring; advise; connect; team; crew; afternoon announcements; seminar
      community; mascot; huddle; base; pack time; soar time; rise time
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
