import type { RoutineFacts } from '../../routine-facts.ts';

export const drill: RoutineFacts = {
  label: 'Safety drill',
  group: 'day_change',
  calendarEffect: 'blocks_class',
  typicalStart: [['08:15', '14:45']],
  typicalMinutes: { low: 5, usual: 15, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['building', 'outdoors'],
  pushIn: 'sometimes',
  pushInWhy:
    'Valuable to observe evacuation, stairs or noise tolerance for students whose plan needs it; useless as general treatment time.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: "Follow the building's procedure first." },
  entryPoints: [{ anchor: 'start', offsetMinutes: -5, note: 'With the student before the alarm.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 5, note: 'After the class has settled.' }],
  wordings: {
    clear: `
      fire drill; fire alarm; fire alarm test; firedrill; lockdown drill; lockdown; lock down; lockdown practice
      lock down drill; lockout; lockout drill; lock out drill; evacuation drill; evacuation; evac drill; evac
      evacuate; evacuation practice; evacuation walk; off site evacuation; reunification drill; reunification
      tornado drill; tornado; tornado siren; tornado practice; siren test; earthquake drill; earthquake
      shakeout; shake out; great shakeout; drop cover hold; drop cover hold on; shelter in place; shelter
      shelter drill; shelter in place drill; sip drill; alice; alice drill; alice training students
      alice lesson; run hide fight; avoid deny defend; i love u guys; standard response; srp; srp drill
      bus evacuation; bus evac; bus evac drill; bus safety; bus drill; bus safety drill; bus evacuation drill
      severe weather drill; weather drill; severe weather; storm drill; secure drill; secure & hold; secure
      hold drill; hold; hold in place; hold in classroom; intruder drill; intruder; active shooter
      active threat; active threat drill; active assailant; code red; code red drill; code red practice
      code blue drill; code yellow; code yellow drill; code drill; crisis drill; safety drill; emergency drill
      emergency practice; hard lockdown; soft lockdown; soft lock down; clear the halls; clear the hall
      stay put; stay put drill; hurricane drill; tsunami drill; flood drill; bomb threat drill; medical drill
      aed drill; code drill medical; invac; invacuation; lock in; lock-in drill; crossing drill; simulacro
      simulacro de incendio; simulacro de evacuacion; simulacro de terremoto; exercice d'incendie
      exercice de feu; exercice d'evacuation; exercice de confinement; pratique de feu; confinement
      sro safety talk; raptor drill; 🔥 drill; 🚨; 🌪; 🧯; fire practice; alarm; alarm test; emergency evacuation
    `,
    likely: `
      hide; siren; code; practice drill; safety; sro; bell test; emergency; drill
    `,
    hints: `
      sro; exit; alarm; duck; shelter; siren; hallway
    `,
    alone: `
      drill
    `,
    heads: `
      fire drill; lockdown drill; evacuation drill; bus evac; lockdown; tornado siren; code red practice
      evacuation
    `,
  },
};
