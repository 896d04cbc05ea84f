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
      assembly; assemblies; pep rally; peprally; rally; concert; performance; program; holiday program
      winter program; spring program; music program; grade level program; play performance; school play; musical
      recital; party; valentines party; end of year party; pbis reward; celebration; class celebration; birthday
      birthdays; birthday treats; bday treats; bday celebration; happy birthday; book fair; picture day
      pictures; class pictures; class photo; class photos; school photos; photo day; photos; photo retakes
      retakes photos; pics; panoramic; field day; sports day; fun day; fun run; color run; jogathon; walkathon
      turkey trot; boosterthon; apex fun run; readathon; mathathon; awards; awards ceremony; honor roll
      honor roll breakfast; town meeting; town hall; school meeting; all school meeting; all school
      school wide meeting; schoolwide; community meeting all school; grade level meeting students
      class meeting grade; guest; visitor; visitors; speaker; presenter; presentation; author visit; author
      zoo to you; zoomobile; animal visit; mad science; museum visit in school; in house field trip
      in school field trip; virtual field trip; firefighter visit; firefighters; fire truck
      fire department visit; police visit; officer visit; dentist visit; dental visit; dental screening
      dental van; smile program; vision screening; hearing screening; vision & hearing; hearing & vision
      scoliosis screening; health screening; screenings; lice check; head lice; flu clinic; flu shots
      immunizations; vaccines; height & weight; nurse screening; stem night in day; wax museum; living museum
      market day; multicultural day; international day; culture day; heritage day; festival; carnival; fair
      parade; book character parade; mardi gras; talent show; lip sync; dress rehearsal; rehearsal; graduation
      promotion; promotion practice; moving up; step up day; step-up day; move up day; baccalaureate; senior day
      senior breakfast; clap out; clapout; senior walk; spelling bee; bee; science bowl; math bowl
      battle of the books; quiz bowl; chess tournament; tournament; student council; student council meeting
      stuco; student government; sga; elections; election; mock election; speeches; campaign speeches
      open house; meet the teacher; meet & greet; meet the teacher day; back to school night; curriculum night
      new student orientation; step up orientation; kindergarten round up; k round up; kinder roundup
      donuts with; muffins with; donuts with dads; muffins with moms; pastries with parents; grandparent's day
      grandparents; special friends day; special persons day; mothers day tea; mother's day tea; moms tea
      mothers day; fathers day; veterans day assembly; veterans program; veterans breakfast; family day
      parent visit day; family lunch; thanksgiving lunch; thanksgiving feast; feast; friendsgiving; luau
      potluck; pumpkin day; polar express; polar express day; gingerbread; santa visit; santa; santa shop
      holiday shop; holiday store; holiday sing; holiday singalong; sing along; nativity; nativity play
      christmas play; panto; pantomime; harvest service; easter service; carol service; mass; chapel; worship
      ks# assembly; singing assembly; prayer service; prayer; stations of the cross; reconciliation; rosary
      adoration; devotions; first communion; confirmation; tefillah; tefila; davening; jumuah; bible study
      religion mass; special event; event; kick off; kickoff; ribbon cutting; red ribbon assembly
      student of the month; citizen of the month; induction; njhs induction; homecoming; hoco; homecoming court
      prom; school dance; winter formal; sadie; spirit rally; career day; career fair; blood drive
      food drive kickoff; earth day; arbor day; read across america; dr seuss day; literacy day; literacy night
      game truck; bounce house; inflatables; reward day; pbis store; school store pbis; incentive; incentive day
      movie; movie day; film day; movie afternoon; ice cream social; ice cream; popsicle; popsicles; bbq
      barbecue; cookout; end of year picnic; picnic; yearbook signing; signing day; tree lighting; tree planting
      world book day; book week; red nose day; comic relief; sports carnival; cross country; anzac
      anzac service; remembrance; remembrance day; terry fox run; naidoc; harmony day; dia de los muertos
      dia del nino; dia de las madres; cinco de mayo; posada; posadas; fiesta; asamblea; concierto; presentacion
      graduacion; fiesta de la clase; cumpleanos; celebracion; feria del libro; fotos; spectacle; fete
      assemblee; photo scolaire; salon du livre; carnaval; college visit rep; military visit; recruiter
      donation day; storyteller; magician; artist in residence; residency; poet in residence; theater visit
      theatre visit; theatre company; opera visit; symphony visit; star lab; starlab; planetarium; ribbon week
      camp read a lot; camp day; beach day; water day; splash day; bike rodeo; bike safety; junior achievement
      ja in a day; ja day; ja biztown prep; econ day; colonial day; pioneer day; greek day; egypt day
      medieval day; showcase; exhibition night; art show opening; mural day; mural; expo; unity day; mix it up
      no one eats alone; challenge day; rachel's challenge; rachels challenge; sources of strength; competition
      olympics; %mascot olympics; play day; olympic day; derby; pinewood; raffle; drawing pbis; bingo; pep; skit
      skits; ceremony; tribute; memorial; vigil; walk to school; walk to school day; bike to school; treats
      cupcake; cupcakes; 🎂; 📸; 🎭; 🎓; 🏆; vets day; vision checks; hearing checks; hearing & vision checks
      vision & hearing screening; vision hearing screening
    `,
    likely: `
      visit; show; parade; celebrate; guest; visitor; preview; social; tour; award; contest; festival; auction
      chapel; promotion; halloween; valentine; christmas; thanksgiving; birthday; rehearsal; photo; picture
      campaign; spirit
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
      vision & hearing screening
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
