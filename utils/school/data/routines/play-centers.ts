import type { RoutineFacts } from '../../routine-facts.ts';

export const playCenters: RoutineFacts = {
  label: 'Choice time or play centers',
  group: 'social_and_free',
  calendarEffect: 'window',
  typicalStart: [
    ['08:00', '11:00'],
    ['13:00', '15:00'],
  ],
  typicalMinutes: { low: 20, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy:
    'Child-led play with peers offers many short natural turns for motor, language and social goals and tolerates adults joining at any time.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2'],
  interruption: { level: 0, note: "Follow the child's play rather than redirecting it." },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At planning time.' },
    { anchor: 'start', offsetMinutes: 10, note: 'Any time after choices are made.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'Through clean-up.' },
    { anchor: 'end', offsetMinutes: -10, note: 'Or before clean-up begins.' },
  ],
  wordings: {
    clear: `
      choice time; free choice; free play; freeplay; play time; playtime play; play centers; purposeful play
      play based; discovery centers; plan do review; plan work recall; plan work review; exploration
      explore time; exploration time; exploration centers; choice centers; interest areas; interest centers
      dramatic play; block play; block area; developmental centers; sensory table; sensory play; sensory bin
      sensory bins; indoor play; choosing; free choice centers; do time; child choice; child initiated; cil
      provision; free flow; freeflow; indoor outdoor play; busy time; busy learning; discover & play; discovery
      structured play; guided play; pretend play; imaginative play; housekeeping; house corner; home corner
      role play; small world; sand table; water table; sand & water; water play; messy play; loose parts; legos
      lego; lego club in class; toys; toy time; toy share; bring a toy; toys & games; aistear; play plan
      tools of the mind; make believe play; work play; center play; center choice; play stations
      learning through play; learn through play; reggio; invitations; provocations; tinker time; tinkering table
      open play; social play; play groups; playgroup; play group; play skills; parallel play; cooperative play
      peer play; interactive play; kitchen play; puppets; dress up; trains; train table; playdough; free centers
      work choice; morning play; afternoon play; pm play; am play; choice; game time; games; board games
      table games; indoor games; fun centers; fun time; free time; freetime; choice board play; explore & play
      plan time pk; planning time; centers & free play; small group & centers play; juego; hora de jugar; juegos
      centros de juego; rincones; jeux; jeu libre; centres d'apprentissage par le jeu; golden play
      developmental play; learn & play; self select; self selected activities; activity time; activity centers
      manipulatives; block center; art easel & blocks; creative play; play activities; montessori play
      open choice; open centers; creative curriculum; creative curriculum centers; high scope; highscope
      investigations play; investigation play; investigative play; walker learning; child led; 🧸; 🧩; 🚂
      open explore; choice & play; puzzle & games; stem play; makers play; reward play; reward time
      fun friday play; exploratory play; developmental time; discovery stations; play based investigation; p d r
      pdr; play inside; inside play; plan & do & review; plan & work & recall; p/d/r; play based lesson
      play & learn; play to learn; learning thru play; free ctrs; choice ctrs; choice & centers
      center choice time; choice stations; indoor play stations; games & choice; brain games; fun choice
      afternoon choice; afternoon centers; pm centers; pm choice; am choice time; choice work; choice activities
      choice activity; preferred activity; preferred activities; reinforcer time; token choice; sensory choice
      sensory exploration; explore centers; exploration stations; discovery bins; discovery zone
      wonder time play; wonder centers; imagination station; imagination; home living; kitchen & blocks
      blocks & art; puzzles & games; cars & blocks; sand & water table; water & sand; water beads; playdoh
      play doh; kinetic sand; magnatiles; magna tiles; marble run; building toys; construction play; nature play
      forest play; mud kitchen indoor; planned play; active learning time; self directed play; undirected play
      unstructured play; structured centers; investigation time; investigate time; discovery time centers
      devt play; purposeful play centers; playful learning; playful inquiry; inquiry play; learning areas
      area time; choosing activities; busy bees; busy fingers play; exploracion; centros libres; tiempo libre
      eleccion; jeu symbolique; temps libre; jeux de table; ateliers libres; activity choice
      free flow activities; cp; coil; exploring & learning; in the moment; itm; objective led planning
      drawing club play; =blocks
    `,
    likely: `
      play; work time; centers; exploring; center; choice; investigation; explore; playing; table toys; worktime
      areas; stations play; invitation; plan sheet; jobs play; stations; rotation centers
    `,
    hints: `
      toy; block; game; sand; puppet; easel
    `,
    tells: [
      {
        wordings: 'table top activities; tabletop activities; table top; tabletop; table activities',
        grades: ['PK'],
        weight: 4,
      },
      {
        wordings:
          'center; centers; ctr; center time; morning centers; afternoon centers; centros; learning centers; areas; area time; choice time; stations',
        grades: ['PK'],
        weight: 3,
      },
      { wordings: 'work time; worktime; work', grades: ['PK'], weight: 3 },
      { wordings: 'planning; plan; planning time', grades: ['PK'], atMostMinutes: 15, weight: 4 },
      { wordings: 'stem; explore; exploration; investigations', grades: ['PK', 'K-2'], atLeastMinutes: 25, weight: 1 },
      { wordings: 'center; centers; center time', grades: ['K-2'], from: '13:00', weight: 1.2 },
      { wordings: 'play', before: '15:40', atMostMinutes: 90, weight: 0.8 },
      { wordings: 'exploration; exploration time', from: '12:15', grades: ['3-5'], weight: -2 },
      { wordings: 'bins; tubs; bin; tub', from: '09:00', grades: ['PK'], weight: 2.4 },
    ],
  },
};
