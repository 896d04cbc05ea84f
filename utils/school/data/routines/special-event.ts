import type { RoutineFacts } from '../../routine-facts.ts';

export const specialEvent: RoutineFacts = {
  label: 'Assembly, party or other school event',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:30', '15:00']],
  typicalMinutes: { low: 15, usual: 45, high: 90 },
  oftenAllDay: true,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'yes',
  places: ['gym', 'auditorium', 'classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Only when regulation, seating or mobility in crowds is the goal and it was agreed ahead; otherwise the usual routine is gone.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Do not replace a treat with therapy.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -5, note: 'For the walk and seating.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'After the return.' }],
  wordings: {
    clear: `
      assembly; assemblies; awards assembly; pep rally; pep assembly; pep fest; peprally; rally; concert
      winter concert; spring concert; holiday concert; band concert; choir concert; performance
      class performance; program; holiday program; winter program; spring program; music program
      grade level program; play performance; school play; musical; recital; party; class party; holiday party
      halloween party; valentine party; valentines party; winter party; end of year party; pizza party
      ice cream party; popcorn party; pajama party; reward party; pbis party; pbis reward; pbis celebration
      celebration; class celebration; birthday; birthdays; birthday treats; birthday celebration; birthday party
      bday treats; bday celebration; happy birthday; book fair; scholastic book fair; book fair preview
      picture day; pictures; picture retakes; class picture; class pictures; class photo; class photos
      school pictures; school photos; photo day; photos; photo retakes; retakes photos; cap & gown pictures
      pics; panoramic; field day; sports day; fun day; fun run; color run; jog a thon; jogathon; walk a thon
      walkathon; turkey trot; boosterthon; apex fun run; read a thon; readathon; math a thon; mathathon
      spell a thon; dance a thon; awards; award ceremony; awards ceremony; awards day; honor roll
      honor roll breakfast; town meeting; town hall; school meeting; all school meeting; whole school meeting
      all school; school wide meeting; schoolwide; community meeting all school; grade level meeting students
      class meeting grade; guest speaker; guest; guest visitor; visitor; visitors; speaker; presenter
      presentation; author visit; author; virtual author; zoo to you; zoomobile; animal visit; animal assembly
      reptile show; science show; mad science; museum visit in school; in house field trip; in school field trip
      virtual field trip; firefighter visit; firefighters; fire truck; fire department visit; police visit
      officer visit; dentist visit; dental visit; dental screening; dental van; smile program; vision screening
      hearing screening; vision & hearing; hearing & vision; scoliosis screening; health screening; screenings
      lice check; head lice; flu clinic; flu shots; immunizations; vaccines; height & weight; nurse screening
      science fair; stem fair; stem night in day; history fair; social studies fair; invention fair; wax museum
      living museum; young authors; market day; multicultural day; multicultural fair; international day
      culture day; heritage day; heritage festival; festival; carnival; fair; fall festival; harvest festival
      winter festival; trunk or treat; halloween parade; parade; costume parade; character parade
      book character parade; book parade; mardi gras; mardi gras parade; talent show; variety show; lip sync
      dress rehearsal; rehearsal; graduation; graduation practice; graduation rehearsal; kindergarten graduation
      k graduation; prek graduation; promotion; promotion practice; promotion ceremony; promotion rehearsal
      moving up; moving up ceremony; moving on ceremony; step up day; step-up day; move up day; baccalaureate
      senior assembly; senior day; senior breakfast; clap out; clapout; senior walk; spelling bee; geography bee
      geo bee; bee; science bowl; math bowl; battle of the books; quiz bowl; chess tournament; tournament
      student council; student council meeting; stuco; student government; sga; class elections; elections
      election; mock election; speeches; campaign speeches; open house; meet the teacher; meet & greet
      meet the teacher day; back to school night; curriculum night; freshman orientation
      new student orientation; kindergarten orientation; step up orientation; kindergarten round up; k round up
      kinder roundup; donuts with; muffins with; donuts with dads; muffins with moms; pastries with parents
      grandparents day; grandparent's day; grandparents; special friends day; special persons day
      mothers day tea; mother's day tea; moms tea; mothers day; fathers day; veterans day assembly
      veterans assembly; veterans program; veterans breakfast; family day; parent visit day; family lunch
      thanksgiving lunch; thanksgiving feast; feast; friendsgiving; luau; potluck; class feast; pumpkin day
      polar express; polar express day; gingerbread; santa visit; santa; santa shop; holiday shop; holiday store
      secret santa; holiday sing; holiday singalong; sing along; carols assembly; nativity; nativity play
      christmas play; panto; pantomime; harvest service; easter service; carol service; mass; school mass
      all school mass; chapel; worship; collective worship; celebration assembly; achievement assembly
      sharing assembly; key stage assembly; ks# assembly; singing assembly; hymn assembly; class assembly
      whole school assembly; prayer service; prayer; stations of the cross; reconciliation; rosary; adoration
      devotions; first communion; confirmation; tefillah; tefila; davening; jumuah; bible study; religion mass
      special guest; special visitor; special event; event; kick off; kickoff; ribbon cutting
      red ribbon assembly; drug free assembly; anti bullying assembly; bullying assembly; safety assembly
      pbis assembly; behavior assembly; character assembly; recognition assembly; student of the month
      citizen of the month; honor assembly; induction; njhs induction; homecoming; hoco; homecoming parade
      homecoming court; homecoming assembly; prom; school dance; winter formal; sadie; spirit assembly
      spirit rally; college fair; career day; career fair; job fair; reality fair; blood drive
      food drive kickoff; earth day; arbor day; read across america; dr seuss day; literacy day; literacy night
      game truck; bounce house; inflatables; reward day; pbis store; school store pbis; incentive; incentive day
      incentive party; movie; movie day; film day; movie reward; movie afternoon; ice cream social; ice cream
      popsicle; popsicles; bbq; barbecue; cookout; end of year picnic; picnic; yearbook signing; signing day
      tree lighting; tree planting; world book day; world book day parade; book week; book week parade
      red nose day; comic relief; sports carnival; swimming carnival; athletics carnival; cross country carnival
      cross country; anzac; anzac ceremony; anzac service; remembrance; remembrance day; remembrance assembly
      terry fox run; orange shirt day assembly; naidoc; naidoc assembly; harmony day; diwali celebration
      lunar new year celebration; chinese new year celebration; eid celebration; hanukkah party
      dia de los muertos; dia de los muertos show; dia del nino; dia de las madres; festival de las madres
      cinco de mayo; posada; posadas; fiesta; asamblea; concierto; presentacion; graduacion; fiesta de la clase
      cumpleanos; celebracion; feria del libro; foto escolar; fotos; dia de fotos; spectacle; fete; assemblee
      fete de noel; photo scolaire; salon du livre; carnaval; college visit rep; military visit; recruiter
      donation day; puppet show; storyteller; magician; magic show; bmx show; assembly program; arts assembly
      artist in residence; artist residency; residency; poet in residence; theater visit; theatre visit
      theatre company; opera visit; symphony visit; star lab; starlab; planetarium; ribbon week; camp read a lot
      camp day; beach day; water day; splash day; bike rodeo; bike safety; junior achievement; ja in a day
      ja day; ja biztown prep; econ day; colonial day; pioneer day; greek day; egypt day; renaissance fair
      medieval day; celebration of learning; student showcase; showcase; exhibition night; project fair
      art show; art show opening; mural day; mural; expo; unity day; mix it up; no one eats alone; challenge day
      rachel's challenge; rachels challenge; sources of strength; sos assembly; class competition; competition
      olympics; classroom olympics; mini olympics; %mascot olympics; play day; olympic day; derby; pinewood
      raffle; drawing pbis; bingo; family bingo; pep; skit; skits; ceremony; tribute; memorial; vigil
      walk to school; walk to school day; bike to school; treats; cupcake; cupcakes; 🎂; 🎉 party; 🎃 party; 📸; 🎭
      🎓; 🏆; vets day program; vets day assembly; vets day; vision checks; hearing checks
      hearing & vision checks
    `,
    likely: `
      visit; show; show opening; parade; celebrate; guest; visitor; preview; social; tour; award; contest
      festival; auction; chapel; promotion; halloween; valentine; christmas; thanksgiving; birthday; rehearsal
      photo; picture; campaign; spirit
    `,
    hints: `
      party; stage; family; parent; cake; treat; gym; costume; guest; truck; school wide; fair
    `,
    alone: `
      orientation; reward; special; show; visit; visitor; guest; event
    `,
    heads: `
      assembly; party; concert; fair; bee; pep rally; rehearsal; dress rehearsal; carnival; graduation
      book fair; awards; parade; celebration; author visit; spelling bee; show; kickoff; a thon; picture day
      field day; firefighter visit; ceremony; pictures; photo retakes; birthday treats; talent show; treats
      grandparents; grandparent; lunch with grandparents; with santa
    `,
    tells: [
      { wordings: 'dance; play; movie; musical; show', atLeastMinutes: 60, weight: 0.5 },
      { wordings: 'tour; visit', atMostMinutes: 60, weight: 0.6 },
      {
        wordings:
          "halloween; valentines; valentines day; valentine's day; valentine; 100th day; red ribbon; st patrick's day; st patricks day; christmas; spirit day",
        allDay: false,
        weight: 1.2,
      },
      { wordings: 'play', from: '16:00', weight: 3 },
      { wordings: 'dance', from: '15:30', weight: 4 },
      {
        wordings:
          'veterans day; election day; lunar new year; diwali; remembrance day; thanksgiving; easter; mlk day; presidents day',
        allDay: false,
        weight: 3.4,
      },
    ],
  },
};
