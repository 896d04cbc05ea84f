import type { RoutineFacts } from '../../routine-facts.ts';

export const dismissal: RoutineFacts = {
  label: 'Dismissal and bus or car line',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [
    ['11:30', '13:15'],
    ['14:00', '16:00'],
  ],
  typicalMinutes: { low: 5, usual: 10, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['hallway', 'bus loop'],
  pushIn: 'good',
  pushInByGrade: { '6-8': 'sometimes', '9-12': 'sometimes' },
  pushInWhy:
    'Bus steps, crowds, belongings and goodbyes happen only here; the head-count is a safety task, so agree on who watches whom.',
  touchBase: 'possible',
  touchBaseNote: 'Only after the last child has left the room.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Do not delay lines; buses leave on time.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -10, note: 'During pack-up.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the bus door or car.' }],
  wordings: {
    clear: `
      dismissal; dismiss; dismissed; dismissing; dismissal time; dismissal begins; pm dismissal; bus dismissal
      buses; bus time; bus call; bus calls; bus lines; bus line; bus riders; bus rider; bus students; load buses
      load bus; bus load; bus loading; buses load; buses depart; buses leave; board buses; walk to buses
      early bus; first bus; late bus; second load; car rider; car riders; car line; carline; car loop
      car pickup; car pick up; carpool; car pool; walkers; walker; walker dismissal; pick up; pickup
      parent pick up; parent pickup; ppu; student pickup; student pick up; kid pick up; go home; going home
      home; home time; hometime; time to go home; end of day; eod; end of school; end of school day; school ends
      school out; school's out; day ends; afternoon dismissal; pm bus; pm buses; pm bus line; dismissal routine
      dismissal procedures; dismissal announcements; final bell; last bell; end bell; bell out; release
      student release; students released; dismissal duty kids; aftercare hand off; after care hand off
      hand off to aftercare; hand over to parents; parent handover; handover; aftercare dismissal; to aftercare
      daycare pickup; daycare van; ymca pickup; vans; van pickup; vans leave; vans load; line up for buses
      line up for bus; walk to car line; walk out; walk out to buses; walk kids out; out the door; gate time
      gates; school gate; home bell; home bell prayer; leave; leaving; salida; despedida y salida
      hora de salida; la salida; a casa; irse a casa; recogida; autobuses; sortie; depart; autobus
      depart des autobus; fin de la journee; buses & walkers; walkers & riders; end of the day; 🚌; 🚗; 🚸; 🏠
      half day pk pickup; am pick up; pm pick up; pick up preschool; noon pick up; am class dismissal
      pm class dismissal; am group leaves; home with parents; ec dismissal; tk dismissal; kinder dismissal
      k dismissal; staggered dismissal; early bird dismissal; last call; bus evac line; transport
      transportation; transport home; taxis; taxi; taxi pickup; lift bus load; wc bus load; 1st load; 2nd load
      first load; load #; bus load #; # load; bus loads; first load buses; second load buses; load time
      dismiss buses; bus dismiss; dismiss car riders; dismiss walkers; dismissal prep & buses
      dismissal duty line; pick up line; pick-up line; pick up & buses; parent pick-up; pickup line
      daycare line; daycare vans; van riders; bus riders & walkers; walkers & bikes; bike riders; bikers
      walkers & car riders; riders; car lane; car rider line; carline & buses; bus room; bus lineup; bus line up
      buses & daycare; school dismissed; school is dismissed; final dismissal; last dismissal; staggered dismiss
      end of day bell; end bell dismissal; release bell; release time @; release walkers; go home time
      home bound; homeward; homegoing; leave for home; bye; goodbye at door; walk to door; out to buses
      out to cars; to the bus; to bus; walk to cars; walk to pick up; sped bus; sped buses; special bus
      short bus; early bus dismissal; early van; afterschool pick up; aftercare pick up; to after care
      to extended day; extended day pick up; to ymca; ymca pick up; am pickup; noon pickup; midday pickup
      half day pickup; pk dismissal; prek dismissal; preschool dismissal; ecse dismissal; ecse bus
      salida de clases; salida a casa; hora de irse; recoger a los ninos; entrega; entrega de ninos
      linea de carros; sortie des classes; autobus scolaire; depart bus; end of session; session ends
      home time & gates; parents collect; collection; collection time; collected
    `,
    likely: `
      bus; home prayers; drop off; check out; end; leave school; ride; rides; car; gate; out; car lane; lines
    `,
    hints: `
      coat; bus; home; prayer; bye; car; locker
    `,
    tells: [
      { wordings: 'drop off; dropoff', from: '11:00', weight: 1 },
      { wordings: 'locker; lockers; locker time', from: '14:35', weight: 3.4 },
      { wordings: 'end of day; eod; home', from: '13:30', weight: 0.6 },
      { wordings: 'bell; last bell; final bell; end bell', from: '14:30', weight: 3 },
      { wordings: 'bus; buses; car line; carline; bell; lines', from: '13:45', weight: 1.8 },
    ],
  },
};
