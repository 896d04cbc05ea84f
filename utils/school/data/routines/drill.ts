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
      fire drill; fire alarm test; firedrill; lockdown drill; lockdown; lock down; lockdown practice; lockout
      lock out drill; evacuation drill; evacuation; evac; evacuate; reunification; tornado; tornado siren
      tornado practice; siren test; earthquake; shakeout; shake out; great shakeout; drop cover hold; shelter
      sip drill; alice; alice training students; alice lesson; run hide fight; avoid deny defend; i love u guys
      standard response; srp; bus evac; bus safety; bus drill; weather drill; severe weather; storm drill
      secure & hold; secure; hold drill; hold; hold in place; hold in classroom; intruder; active shooter
      active threat; active assailant; code red; code red practice; code blue drill; code yellow; code drill
      crisis drill; safety drill; emergency drill; emergency practice; soft lock down; clear the halls
      clear the hall; stay put; hurricane drill; tsunami drill; flood drill; bomb threat drill; medical drill
      aed drill; invac; invacuation; lock in; crossing drill; simulacro; exercice d'incendie; exercice de feu
      exercice d'evacuation; pratique de feu; confinement; raptor drill; 🔥 drill; 🚨; 🌪; 🧯; fire practice; alarm
      alarm test
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
