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
      field trip; fieldtrip; ft; trip; class trip; grade trip; zoo; zoo trip; museum; science museum
      childrens museum; art museum; history museum; nature center; aquarium; farm; orchard; apple picking
      pumpkin patch; corn maze; botanical garden; arboretum; planetarium trip; observatory; theatre trip
      symphony; ballet; nutcracker; play trip; movie trip; movie theater; bowling; skating; ice skating trip
      skate party; ski day; water park; amusement park; six flags; trampoline park; sky zone; state park
      nature preserve; hike; hiking; walk to park; walk to library; walk to fire station; walk to post office
      walk to the library; walk to store; walk to farmers market; walk to high school; fire station
      police station; post office; grocery store visit; tour of; capitol; washington dc; d.c. trip; battlefield
      historic site; historical society; history center; courthouse; city hall; outdoor ed; outdoor education
      outdoor school; nature's classroom; natures classroom; ecology camp; science camp; sixth grade camp
      outdoor lab; camp; yr # camp; residential; pgl; overnight; sleepaway; senior trip; class retreat
      off campus; off site; offsite; field experience; field study; field studies; fieldwork; field work
      field lesson; excursion; incursion; school tour; college visit; college tour; campus tour
      university visit; middle school visit; ms visit; high school visit; hs visit; visit to middle school
      5th grade visit; feeder visit; ms tour; hs tour; biztown; biz town; finance park; mock trial trip
      special olympics; special olympics meet; track meet away; band trip; choir trip; robotics trip
      competition trip; solo & ensemble; all state; all county; music festival trip; festival trip
      regional competition; state competition; swim trip; leisure centre trip; pool trip; pilgrimage
      educational visit; visit to; bus to; leave for; leaves for; depart for; charter bus; charter buses
      sleepover; excursiones; paseo; viaje; zoologico; museo; granja; sortie scolaire; sortie educative
      sortie au; classe verte; classe neige; turas scoile; imax; theatre; playhouse; broadway; concert hall
      stadium; baseball game; ball game trip; hawks game; twins game; arena; strawberry picking; maple syrup
      sugar shack; cider mill; bakery tour; factory tour; hatchery; salmon release; landfill
      recycling center tour; water treatment; dairy; fair trip; state fair; county fair; ag day; farm day
      safety town; nursing home visit; senior center visit; caroling at; 🚌 trip; 🦁; 🦓; 🐘; walk to public library
      walk to museum; walk to theater; walk to town; walk to pool; public library trip
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
