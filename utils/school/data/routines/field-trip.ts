import type { RoutineFacts } from '../../routine-facts.ts';

export const fieldTrip: RoutineFacts = {
  label: 'Field trip',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:00', '10:30']],
  typicalMinutes: { low: 120, usual: 240, high: 420 },
  oftenAllDay: true,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['off campus'],
  pushIn: 'avoid',
  pushInWhy: 'The class has left; attending is possible only as an advance plan with the team.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 3, note: 'Plan another day; log the reason as class activity.' },
  entryPoints: [],
  exitPoints: [],
  wordings: {
    clear: `
      field trip; fieldtrip; ft; trip; class trip; school trip; grade trip; day trip; overnight trip; zoo
      zoo trip; museum; museum trip; science museum; children's museum; childrens museum; art museum
      history museum; nature center; nature center trip; aquarium; aquarium trip; farm; farm trip; farm visit
      apple orchard; orchard; apple picking; pumpkin patch; pumpkin farm; corn maze; botanical garden; arboretum
      planetarium trip; observatory; theater trip; theatre trip; symphony; symphony trip; ballet; nutcracker
      nutcracker trip; play trip; movie trip; movie theater; bowling; bowling trip; skating; skating trip
      ice skating trip; roller skating; skate party; ski trip; ski day; ski club trip; water park
      amusement park; six flags; trampoline park; sky zone; park trip; state park; nature preserve; beach trip
      lake trip; hike; hiking; hiking trip; walking trip; walking field trip; walk to park; walk to library
      walk to fire station; walk to post office; walk to the library; walk to store; walk to farmers market
      walk to high school; visit to fire station; fire station visit; fire station; police station; post office
      farmers market trip; grocery store visit; tour of; capitol; capitol trip; state capitol; capital trip
      washington dc; dc trip; d.c. trip; nyc trip; battlefield; historic site; historical society
      history center; courthouse; city hall; outdoor ed; outdoor education; outdoor school; environmental camp
      nature's classroom; natures classroom; ecology camp; science camp; 6th grade camp; 5th grade camp
      sixth grade camp; outdoor lab; camp; camp bus; camp trip; school camp; yr # camp; residential
      residential trip; pgl; overnight; overnight camp; sleepaway; retreat trip; senior trip; class retreat
      off campus; off site; offsite; field experience; field study; field studies; fieldwork; field work
      field lesson; excursion; incursion; excursion day; school tour; college visit; college trip; college tour
      campus tour; university visit; college field trip; middle school visit; ms visit; high school visit
      hs visit; visit to middle school; visit to ms; 5th grade visit; feeder visit; ms tour; hs tour; biztown
      biz town; ja biztown; finance park; ja finance park; mock trial trip; special olympics
      special olympics meet; special olympics trip; track meet away; band trip; choir trip; robotics trip
      competition trip; solo & ensemble; all state; all county; music festival trip; festival trip
      regional competition; state competition; swim trip; leisure centre trip; pool trip; church trip
      pilgrimage; educational visit; visit to; trip to; trip bus; bus to; leave for; leaves for; depart for
      charter bus; charter buses; permission trip; sleepover; excursion escolar; excursiones; paseo
      paseo escolar; viaje; viaje escolar; visita al museo; visita al zoologico; zoologico; museo; granja
      sortie scolaire; sortie educative; sortie au; excursion au; classe verte; classe neige; turas scoile
      school tour ireland; imax; theatre; playhouse; broadway; concert hall; stadium; baseball game
      ball game trip; hawks game; twins game; arena; pumpkin patch trip; strawberry picking; maple syrup
      sugar shack; cider mill; bakery tour; factory tour; hatchery; salmon release; landfill
      recycling center tour; water treatment; dairy; fair trip; state fair; county fair; rodeo trip; ag day
      farm day; safety town; nursing home visit; senior center visit; caroling at; 🚌 trip; 🦁; 🦓; 🐘
      walk to public library; walking trip to; walk to museum; walk to theater; walk to town; walk to pool
      public library trip
    `,
    likely: `
      tour; visit; walk to; camp; leave; trip; outing; ski; away; theatre trip; farm; travel; station visit; lv
      bowling; skate; park; zoo; walk
    `,
    hints: `
      bus; leave; back; chaperone; lunch bag; permission; charter; return
    `,
    heads: `
      field trip; class trip; outdoor school; zoo trip; excursion
    `,
    tells: [
      {
        wordings: 'tour; visit; trip; camp; leave; away; zoo; museum; park; outside; out',
        atLeastMinutes: 150,
        weight: 1.6,
      },
      { wordings: 'visit; tour; walk to', atLeastMinutes: 70, weight: 0.8 },
      { wordings: 'trip; camp; outdoor; college visit; visit; tour; senior trip', allDay: true, weight: 1.2 },
    ],
  },
};
