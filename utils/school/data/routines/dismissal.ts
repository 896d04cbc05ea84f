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
      buses; bus time; bus call; bus calls; bus lines; bus line; bus rider; bus students; load bus; bus load
      bus loading; walk to buses; early bus; first bus; late bus; second load; car riders; car line; carline
      car loop; car pick up; carpool; car pool; walkers; walker; pick up; pickup; parent pick up; ppu
      student pick up; kid pick up; go home; going home; home; home time; hometime; time to go home; end of day
      eod; end of school; end of school day; school ends; school out; school's out; day ends
      afternoon dismissal; pm bus; dismissal routine; dismissal procedures; dismissal announcements; final bell
      last bell; end bell; bell out; release; student release; students released; dismissal duty kids
      after care hand off; hand off to aftercare; hand over to parents; parent handover; handover
      aftercare dismissal; daycare pickup; daycare van; vans; van pickup; line up for buses; line up for bus
      walk out; walk out to buses; walk kids out; out the door; gate time; gates; school gate; home bell
      home bell prayer; leave; leaving; salida; despedida y salida; la salida; a casa; recogida; autobuses
      sortie; depart; autobus; fin de la journee; end of the day; 🚌; 🚗; 🚸; 🏠; half day pk pickup; am pick up
      pm pick up; pick up preschool; noon pick up; am class dismissal; pm class dismissal; am group leaves
      home with parents; ec dismissal; tk dismissal; kinder dismissal; k dismissal; staggered dismissal
      early bird dismissal; last call; bus evac line; transport; transportation; taxis; taxi; taxi pickup
      wc bus load; first load; load #; bus load #; # load; bus loads; load time; dismiss buses; bus dismiss
      dismiss car riders; dismiss walkers; dismissal duty line; pick up line; pick-up line; parent pick-up
      daycare line; daycare vans; walkers & bikes; bike riders; bikers; riders; car lane; bus room; bus line up
      buses & daycare; school dismissed; school is dismissed; final dismissal; last dismissal; staggered dismiss
      end of day bell; release bell; release time @; release walkers; go home time; home bound; homeward
      homegoing; leave for home; bye; goodbye at door; walk to door; out to buses; out to cars; to the bus
      to bus; walk to cars; walk to pick up; sped bus; special bus; short bus; early van; afterschool pick up
      aftercare pick up; to after care; to extended day; extended day pick up; to ymca; ymca pick up
      midday pickup; half day pickup; pk dismissal; prek dismissal; preschool dismissal; ecse dismissal
      ecse bus; hora de irse; recoger a los ninos; entrega; linea de carros; sortie des classes; end of session
      session ends; parents collect; collection; collection time; collected
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
