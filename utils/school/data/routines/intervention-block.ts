import type { RoutineFacts } from '../../routine-facts.ts';

export const interventionBlock: RoutineFacts = {
  label: 'Intervention / WIN / RTI block',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '11:30'],
    ['12:15', '15:00'],
  ],
  typicalMinutes: { low: 20, usual: 30, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: ['several classrooms'],
  pushIn: 'sometimes',
  pushInWhy:
    'Students are regrouped across rooms and may be receiving their own protected special instruction; it is often offered to therapists because no new core content is taught.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'Short targeted lessons; check where the student actually goes.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'At the start, in the room the student is regrouped to.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end.' }],
  wordings: {
    clear: `
      win; win block; what i need; rti; rti block; mtss block; mtss; intervention; interventions
      intervention block; i & e; i/e; ie block; i & e block; intervention & enrichment
      enrichment & intervention; flex block; flex time; flex period; flex; flex #; tier #; tier # time
      tier # block; tier ii; tier iii; tier # reading; tier # math; walk to read; walk to learn; walk to math
      walk to intervention; title i; title #; title one; title group; title reading; title math; title services
      title teacher; chapter one; targeted instruction; targeted support; power hour; power up; power block
      power half hour; success time; success block; success period; success pd; reteach; reteaching
      academic support block; asb; reading win; math win; reading intervention; math intervention; booster
      boosters; booster group; catch up group; catch up literacy; interventionist; interventions group
      support block; skills intervention; extra help block; extended learning time; elt; elt block
      ell support block; exact path intervention; lexia win; acceleration; accelerate; acceleration block
      accelerated learning time; data block; double dose; double dose reading; double dose math; second dose
      skinny; skinny block; focus block; focus time; focus period; plt; personal learning time
      personalized learning; plp; pl time; pit time; rise block; extension block; enrichment block; remediation
      remediate; remediation & enrichment; r & e; re block; remediation block; cfa reteach; ci time
      core extension; core plus; core plus time; extended core; my time; me time learning; mastery time
      mastery block; response to intervention; phonics intervention; burst; burst groups; reading burst
      soar time; grow time; growth time; growth block; paw time; roar time; pack time; herd time; flight time
      flight school; huddle up time; zone time; boost; boost block; launch time; excel time; excel block
      achieve time; level up; quest time; ignite time;
          skill block; skill time; skills time
      skill builder; skill building; smart lunch; smart block; advancement block; t # intervention
      iready intervention; sipps group intervention; wilson group; just right group
      leveled literacy intervention; rave o; rewards reading; corrective reading; corrective math
      read naturally group; phonics for reading group; intervencion; enriquecimiento e intervencion
      academic intervention; academic intervention services; ais; ais reading; ais math; ais group; aim
      aim block; scholar time; scholars block; student support time; sst block; student success
      learning lab intervention; wonder win; tutor block; in school tutoring; high dosage tutoring; hdt
      high impact tutoring; small group tutoring; tutoring block; tutor time math; nti time; levelled literacy
      catch up programme; precision teaching; same day intervention; keep up session; pre teach; preteach
      pre teaching; nessie; nessy; toe by toe; eals; multilit; minilit; macqlit; quicksmart; reading recovery
      learning support group; learning support; support teacher time; walk 2 read; reading switch
      walk to groups; switch for reading; intervention rotation; support & extension; challenge & support
      genius & support; challenge time; level groups walk; win groups; win rotation; win reading
      win math groups; win ela; w i n; rti groups; rti reading; rti math; rdg interv; reading interv
      math interv; interv block; interv groups; intervention grps; tier two; tier three; tier time
      math lab intervention; reading lab; math boost; reading boost; reading booster; math booster
      literacy booster; booster session; catch up session; keep up; same day keep up; flood; flooding
      all hands on deck; ahod; aligned instruction; walk to; walk to intervention block
      skills block intervention; skills groups walk; sbrc; lli block; lli group #; leveled lit; lit intervention
      lit support; title reading group; title support; title # push in; ramp up; rev up; ramp time; bridge block
      bridge time; lift off; lift time; climb time; peak time; summit time; rise time; soar block; grow block
      flex advisory; flex mod; flex seminar; enrichment & support; extend; extension time; reteach group
      re-teach; recovery block; achievement block; achieve block; academic block flex; academic flex; power time
      power up block; power hour groups; skills boost; target time; targeted time; target groups; target block
      targeted groups; targeted reading; targeted math; strategic block; strategic groups; strategic math
      strategic reading; intensive reading; intensive math; intensive block; accelerated groups
      personalized pathways; pathways time; your time; me time; lab time intervention; math lab class
      read 180 intervention; system 44 intervention; exact path time; iready intervention block; data groups
      data driven groups; data driven instruction; ddi; cfa groups; regroup; regrouping; switch groups
      level groups; leveled math groups; ability switch; deployment; deploy; plus block; plus time; extra block
      support block #; advisory support; learning lab win; study lab win; mtss groups; mtss rotation
      mtss reading; mtss math; tiered support; tiered instruction; response time; rti/mtss; mtss/win; refuerzo
      apoyo; 1:1 readers; priority readers; targeted readers; reading interventions; phonics interventions
      pre-teach; preteach group; post teach; third space; nurture group; nurture; ili; toe by toe group
      plus # group; ttrs intervention
      catch up & keep up; catch up/keep up; eip group; eip pull; eip reading; eip math; eip block
      eip teacher
      eip pull group
    `,
    likely: `
      enrichment; academic support; support; extension; extra help; eagle; flexible; advisory flex; resource
      tutorial; mascot; lexia; aimsweb; achieve; boosting; stars; soar; rise; pride; elevate; reach; reach time
      connect; bridge time; wilson; tutor; tutoring; student support; lab time; corrective; choice lab; t #
    `,
    hints: `
      level; data; target; skill; sign up; iready
    `,
    tells: [
      {
        wordings: '%mascot time; %mascot block; %mascot hour; %mascot period',
        atLeastMinutes: 15,
        atMostMinutes: 70,
        grades: ['K-2', '3-5', '6-8'],
        weight: 1.4,
      },
      {
        wordings:
          '%mascot time; %mascot block; %mascot hour; %mascot period; %mascot den; %mascot nest; %mascot power time; %mascot pride time',
        weight: 1.9,
      },
      { wordings: 'wilson; wilson reading', grades: ['3-5', '6-8', '9-12'], weight: 2.6 },
      { wordings: '%mascot time; %mascot block; %mascot hour', atLeastMinutes: 15, atMostMinutes: 70, weight: 0.8 },
      { wordings: 'resource; resource time', grades: ['K-2', '3-5'], weight: 0.4 },
      { wordings: 'remediation; enrichment & remediation', weight: 0.3 },
      { wordings: 'flex; flex time; flex block; flex period; flex #', grades: ['9-12'], weight: -2.5 },
    ],
  },
};
