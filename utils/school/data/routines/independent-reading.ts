import type { RoutineFacts } from '../../routine-facts.ts';

export const independentReading: RoutineFacts = {
  label: 'Independent or partner reading',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '10:30'],
    ['11:45', '13:45'],
  ],
  typicalMinutes: { low: 10, usual: 20, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'Good for positioning, attention and self-monitoring, but the room is silent so talking-based work carries.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'Silence makes any voice loud; use visuals and gestures.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'With the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end signal.' }],
  wordings: {
    clear: `
      independent reading; ir; dear; d.e.a.r.; drop everything; ssr; sustained silent reading; silent reading
      ussr; squirt; rts; rs; ar time; ar reading; accelerated reader; idr; quiet reading; quiet read
      choice reading; free reading; free read; free voluntary reading; fvr; book shopping; book shop
      stamina reading; reading stamina; build stamina; epic; epic books; epic reading; raz kids; raz; razkids
      raz plus; myon; my on; sora; getepic; partner reading; buddy read; eric; eric reading; just right books
      book boxes; book bins; book baskets; book box; browsing books; browse books; book browse; look at books
      looking at books; books on rug; quiet books; reading time; private reading; reading zone; r2s; dirt time
      reading for pleasure; reading for enjoyment; bob books; reading cafe; library book reading
      lectura independiente; lectura silenciosa; lectura en pareja; lectura libre; lecture individuelle
      lecture silencieuse; lecture personnelle; ind reading; self selected reading; self select reading; ssrt
      rip; rest & read; dir; reading minutes; # min read; # min reading; book time; quiet book time
      flashlight reading; flashlight friday; cozy reading; reading corner; wide reading; whisper reading
      paired reading; peer reading; two by two reading; fluency partners; reading logs; reading log; read
      whole school reading; novel reading; reading challenge; book fest reading; quiet independent reading
      power reading; # book challenge; independent book; reading buffet; reading picnic; silent sustained
      uninterrupted reading; silent rd; rd to self; ind rdg; silent rdg; rdg to self; dear/ssr; dear rdg
      dear reading; r.t.s; read to self & conf; read-to-self; read to self/conf; self reading; ind read
      ind. reading; indep read; ir/conf; ir & conf; choice read; choice book; choice books; book choice
      book bin; book bag reading; bag of books; good fit books; just right reading; free choice reading
      fun reading; silent sustained reading; sustained reading; reading marathon; read-a-thon time
      reading challenge time; million words; reading goals; read 15; 20 min reading; 15 min reading; ar tests
      ar quizzes; ar goals; ar & library; ar test; reading counts; beanstack time; nook; reading tent; camp read
      reading under desks; browsing boxes; picture reading; book exploration; book looking; book picnic
      buddy reading partners; read with a friend; partner books; fluency partner reading; epic time
      reading eggs time; tumblebooks; sora reading; comics; graphic novels; newspaper reading; nonfiction friday
      novels independent; independent novel; novel reading time; library book time; new library books
      read library books; leer solo; leer en silencio; lectura personal; lectura en silencio; tiempo de lectura
      leer con companero; lectura de biblioteca; lecture libre; lecture a deux; quart d'heure de lecture
      temps de lecture; everyone reading; rfp; guided reading independent; reading zone time; ssr/dear
      book club independent; quiet reading after lunch; quiet time with books; quiet time books; quiet time read
    `,
    likely: `
      quiet book; book; literature log; library book; fluency reading; rug books; magazines
    `,
    hints: `
      book; read; quiet; cozy; stamina; 📚
    `,
    tells: [
      { wordings: 'reading; reading time; read', atMostMinutes: 20, from: '11:30', weight: 3 },
      { wordings: 'reading; read', atMostMinutes: 15, weight: 1.2 },
      { wordings: 'buddy reading', atMostMinutes: 20, weight: 1.5 },
      {
        wordings: 'quiet time; quiet time books; quiet time with books; quiet books',
        grades: ['3-5', '6-8'],
        weight: 2.4,
      },
    ],
  },
};
