import type { RoutineFacts } from '../../routine-facts.ts';

export const restQuietTime: RoutineFacts = {
  label: 'Rest, nap, quiet time, mindfulness',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['11:45', '13:45']],
  typicalMinutes: { low: 5, usual: 15, high: 90 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Useful for regulation and for getting on and off the mat; wrong when children are asleep or the break itself is the support.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 2, note: 'Noise wakes nappers; keep to the first or last five minutes.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'During set-up.' }],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At wake-up or reset.' },
    { anchor: 'start', offsetMinutes: 10, note: 'Or once the room is quiet.' },
  ],
  wordings: {
    clear: `
      rest; resting; nap; naptime; naps; quiet time; rest & read; mindfulness; mindful minute; mindful minutes
      mindful; meditation; meditate; calm down; calm time; calming; cool down; quiet choice; relaxation; relax
      relax kids; relaxing music; calm classroom; cots; mats; mat time rest; siesta; reset; reset after lunch
      reset after recess; inner explorer; settle after lunch; settle after recess; settle down; unwind
      head down; heads down; lights off; lights out; dim lights; dim the lights; breathing; breathe
      smiling mind; headspace; calm app; sleep; sleepers; sleeping; wake up; still time; stillness; silent time
      silence; peace time; peaceful time; cozy time; rest hour; hora de la siesta; descanso tranquilo
      tiempo tranquilo; tiempo de descanso; descansar; relajacion; silencio; sieste; temps calme; repos
      retour au calme; quiet & calm; calm; quiet activities; quiet bins; quiet bags; quiet drawing; quiet draw
      quiet coloring; mindful coloring; zen; peer calm; guided meditation; gong; chime; yoga nidra
      go noodle flow; flow; quiet corner; brain rest; refocus; quiet music; quiet tables; qt; rest & music
      music & rest; nap/rest; rest/quiet; quiet puzzles; quiet toys; quiet bin; rest bins; rest bags; cots out
      lie down; sleep/rest; calm & quiet; calm music; calm minute; cool down after recess; settle in after lunch
      mindful break; mindfulness minute; mindfulness break; breathing break; breath break; breathing exercises
      meditation minute; guided relaxation; relaxation station; sustained quiet; quiet reflection
      silent reflection; still & quiet; whole school quiet; peace & quiet; descanso y musica; descanso despues
      hora de descanso; relajarse; respiracion; calma; detente; relaxation apres diner; quiet carpet; chill
      chill out; decompression; regroup time; power down; 😴; 💤; 🛏
    `,
    likely: `
      quiet; lay down; lie down; breathing buddies; rest books; decompress; break quiet; doodle time; restful
      calm corner
    `,
    hints: `
      quiet; calm; mat; dim; lights; soft; pillow
    `,
    tells: [
      { wordings: 'r & r; r and r', grades: ['PK', 'K-2', '3-5'], weight: 4.5 },
      { wordings: 'descanso', atLeastMinutes: 25, weight: 3.5 },
      {
        wordings: 'quiet; quiet time; calm; quiet books; relax; rest & read; movie',
        from: '11:30',
        before: '14:00',
        weight: 0.8,
      },
      { wordings: 'quiet time; quiet', grades: ['3-5', '6-8'], weight: -0.6 },
    ],
  },
};
