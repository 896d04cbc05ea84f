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
      rest; rest time; resting; nap; naptime; nap time; naps; quiet time; quiet rest; rest & read; rest & relax
      mindfulness; mindful minute; mindful minutes; mindful moment; mindful; meditation; meditate; calm down
      calm down time; calm time; calming time; calming; cool down; cool down time; quiet choice; relaxation
      relax; relax kids; relaxing music; calm classroom; cots; cot time; mats; mat rest; mat time rest
      rest mats; siesta; reset; reset time; reset after lunch; reset after recess; inner explorer
      settle after lunch; settle after recess; settle down; unwind; unwind time; head down; heads down
      head down time; lights off; lights out; lights off rest; dim lights; dim the lights; breathing
      deep breathing; breathe; smiling mind; headspace; calm app; sleep; sleep time; sleepers; sleeping; wake up
      wake up from nap; quiet reset; still time; stillness; silent time; silence; peace time; peaceful time
      cozy time; rest period; rest hour; body rest; quiet mats; hora de la siesta; descanso tranquilo
      tiempo tranquilo; tiempo de descanso; hora de descansar; descansar; relajacion; silencio; sieste
      temps calme; temps de repos; repos; relaxation time; retour au calme; quiet & calm; calm; afternoon rest
      quiet activities; quiet bins; quiet bags; quiet drawing; quiet draw; quiet coloring; mindful coloring
      zen time; zen; mindful mondays; peer calm; guided meditation; gong; chime; yoga nidra; go noodle flow
      flow; quiet corner; brain rest; refocus; quiet music; quiet tables; qt; rest & music; music & rest
      lights out & rest; rest & quiet; nap/rest; nap & rest; rest & nap; rest on cots; rest/quiet
      quiet rest time; quiet cots; quiet choice time; quiet puzzles; quiet toys; quiet bin; rest bins; rest bags
      nap mats; get cots; cots out; lie down; lay on mats; sleep/rest; calm & quiet; calm time after; calm music
      calm breathing; calm minute; cool down after recess; settle in after lunch; reset & rest; reset & breathe
      mindful break; mindful rest; mindfulness minute; mindfulness break; mindful breathing; breathing break
      breath break; breathing exercises; meditation time; meditation minute; guided relaxation
      relaxation station; relax time; sustained quiet; silent rest; quiet reflection; silent reflection
      still & quiet; whole school quiet; peace & quiet; descanso y musica; descanso despues; tiempo de silencio
      hora de descanso; relajarse; respiracion; calma; detente; relaxation apres diner; sieste & repos
      quiet carpet; sleep room; chill; chill time; chill out; decompression; regroup time; power down
    `,
    likely: `
      quiet; lay down; lie down; breathing buddies; rest books; decompress; break quiet; doodle time; restful
      calm corner; non sleepers
    `,
    hints: `
      quiet; calm; mat; dim; lights; soft; pillow
    `,
    tells: [
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
