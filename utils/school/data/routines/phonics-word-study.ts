import type { RoutineFacts } from '../../routine-facts.ts';

export const phonicsWordStudy: RoutineFacts = {
  label: 'Phonics, phonemic awareness, spelling',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:15', '11:00'],
    ['12:15', '14:45'],
  ],
  typicalMinutes: { low: 10, usual: 30, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug', 'classroom desks'],
  pushIn: 'sometimes',
  pushInWhy:
    'Fast, scripted choral teaching leaves no room for side talk, yet the dictation and letter-writing part is a strong moment for handwriting and sound goals.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 3, note: 'Scripted pace; whispering across it costs the whole group.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'At the start only, seated beside the student.' },
    { anchor: 'start', offsetMinutes: 15, note: 'At the switch to written dictation.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end of the lesson.' }],
  wordings: {
    clear: `
      phonic; phonics; fundation; fundations; heggerty; ufli; word study; words their way; wtw; spelling
      spelling test; spelling pre test; spelling practice; letterland; really great reading; rgr; 95% phonics
      # phonics; 95% core; 95 core; sipps; zoo phonics; zoophonics; foundational skills; foundation skills
      foundational literacy; skills block; ckla skills; amplify skills; hfw; high frequency words; snap words
      trick words; heart words; red words; tricky words; popcorn words; secret stories; orton gillingham; og
      og lesson; phonics for reading; phonics lesson; phonics block; phonics dance; phonics screener practice
      letter of the week; letter of the day; letter work; letter study; letter id; letter people; alphabet
      alphabet arc; abcs; sounds; sound work; set # sounds; read write inc; rwi; rwinc; little wandle
      bug club phonics; essential letters & sounds; song of sounds; sounds write; sounds-write; jolly grammar
      no nonsense spelling; word work; making words; word building; word chains; word ladders; word sorts
      word sort; decoding; encoding; dictation; decodables; decodable; decodable reading; blending; blends
      digraphs; vowel teams; syllabication; morphology; affixes; word parts; greek & latin roots; phonics boost
      hd word; countdown rgr; kilpatrick; kilpatrick drills; equipped for reading success; bridge the gap
      pa time; pa drill; pa warm up; pa lesson; phonemic; phonemic drill; rhyme time; rhyming; fonetica; fonica
      silabas; lectoescritura; conciencia fonologica; estudio de palabras; ortografia; palabras de uso frecuente
      palabras; letra de la semana; sonidos; vocales; abecedario; mots; dictee; conscience phonologique
      saxon phonics; from phonics to reading; blast foundations; superkids phonics; spire; barton
      recipe for reading; logic of english; lexercise; pathways to reading; bookworms word study; el skills
      el skills block; eldk skills; reading foundations; kid lips; lips; visual drill; sound drill; drill sounds
      three part drill; 3 part drill; sky write words; tap it out; magnetic letters; word wall
      sight word practice; spelling bee practice; spelling menu; spelling inventory; elkonin; pocket chart words
      flyleaf; geodes phonics; sonday; take flight; neuhaus; wilson; wilson just words; just words
      reading mastery sounds; haggerty; hegerty; heggarty; phonics screening practice; smart phonics
      lesson sounds; sp pretest; spelling sort; spelling list; word of week; phonics review; phonics games
      phonics screener prep; abc; abc songs; abcs & 123s; alphabet song; letter name; letter naming
      letter recognition; letter books; letter crafts; letter bags; sound bags; short a; long a; magic e
      silent e; bossy r; r controlled; nonsense words; cvc; cvce; suffixes; prefix; prefixes; root words
      homophones; contractions; compound words; plural rules; syllables; syllable division; wilson fundations
      fly leaf; geodes; decodable books; phonological; phono; hegg; fundations lvl #; s & l phonics; rwi session
      phase # phonics; phonics phase #; phonics groups; phonics intervention groups class
      grammar & punctuation phonics; soundwaves; words their way sort; smart words; thrass; ltf
      letters and sounds; initialit; initial lit; little learners love literacy; llll; playberry
      multilit phonics; decodable readers; word hippo; kid writing sounds; blevins; benchmark phonics
      wonders phonics; hmh phonics; journeys phonics; ckla phonics; lexia phonics; savvas phonics
      into reading phonics; teach your monster phonics; starfall phonics; explode the code; megawords
      rewards words; spell to read; lindamood; seeing stars; visualizing; read naturally phonics
      corrective spelling; keys to literacy; all about reading; barton level #; silabario; letra; letras
      dictado; palabras de la semana; sons; phonologie; lecture de mots; mots de la semana; orthographe
      95 phonics; 95 percent; 95 percent group; rise & rise up phonics
    `,
    likely: `
      pa; letter; blend; word; letters; foundations; skills; ckla listening; sound; abc; sight; vocab
    `,
    hints: `
      word; sound; letter
    `,
    tells: [
      { wordings: 'skills block; skill block; ckla', grades: ['K-2'], weight: 2.5 },
      { wordings: 'ws', grades: ['PK', 'K-2', '3-5'], atMostMinutes: 45, weight: 2.6 },
      { wordings: 'wilson; wilson reading', grades: ['PK', 'K-2'], weight: 1 },
    ],
  },
};
