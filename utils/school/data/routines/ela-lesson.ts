import type { RoutineFacts } from '../../routine-facts.ts';

export const elaLesson: RoutineFacts = {
  label: 'Reading / ELA whole-class lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:15', '11:30'],
    ['12:30', '14:15'],
  ],
  typicalMinutes: { low: 30, usual: 60, high: 120 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'The first part is direct teaching; the later partner and written-response part is a fair place for language and writing goals when the task is known in advance.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'High during the lesson, low once students are released to work.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Be seated before teaching starts.' },
    { anchor: 'start', offsetMinutes: 20, note: 'At the release to partner or independent work.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end of the block.' },
    { anchor: 'end', offsetMinutes: -5, note: 'Or when the share-out begins.' },
  ],
  wordings: {
    clear: `
      ela; language arts; lang arts; la block; literacy; literacy block; reading workshop; readers workshop
      reading lesson; reading mini lesson; reading block; reading instruction; reading class; core reading
      tier 1 reading; into reading; hmh; wonders; journeys; benchmark advance; benchmark adelante; ckla
      ckla listening; wit & wisdom; w & w; wit wisdom; el education; eled; bookworms; myview; my view
      my perspectives; myperspectives; studysync; study sync; savvas; springboard; collections; commonlit
      common lit; shared reading; shared read; close reading; close read; grammar; mechanics; parts of speech
      english; english #; english language; eng lit; ap lit; ap lang; american lit; british lit; world lit
      comprehension; whole group reading; whole class reading; wcr; whole grp reading; vipers; book study
      novel study; novel unit; lit study; literature; lit block; literature study; text study
      mini lesson reading; readers theater; reader response; character traits; main idea; inferencing
      fairy tales unit; poetry; shakespeare; romeo & juliet; odyssey; vocabulary; vocabulary workshop
      vocab lesson; wordly wise; sadlier; arc reading; arc core; superkids; treasures; reach for reading
      reading street; storytown; open court; imagine it; fishtank; expeditionary learning; el module
      module lesson ela; core knowledge; guidebooks; benchmark workshop; lucy reading; reading units of study
      units of study reading; making meaning; center for collaborative classroom; geodes; magnetic reading
      ready reading; i-ready reading lesson; texthelp; knowledge block; lectura; artes del lenguaje; lengua
      lenguaje; español lengua; espanol language arts; sla; spanish language arts; spanish literacy; comprension
      literatura; language; language block; language lesson; rla; rela; elar; slar; eld block; eld designated
      designated eld; integrated eld; francais; french language arts; flа; fla; litteratie; literacy hour
      guided lesson reading; reading response; book talk; book talks; speech & debate unit; public speaking unit
      oral language; talk for writing; reading skills; reading strategy lesson; skills lesson reading
      lang & lit; global perspectives english; lit analysis; socratic seminar; philosophical chairs; debate
      reading test prep lesson; test prep ela; star reading lesson; ela #; ela block; wilson fluency class
      fluency lesson; repeated reading; oral reading; reading journals; read 180; system 44; language live
      corrective reading class; creative reading; bible as literature; tier i reading; rw; r.w.; rws; crw
      reading rotation lesson; mentor text; mentor sentences; patterns of power; story of the week; anthology
      basal; novel time; read well; reading mastery; success for all; sfa; roots reading; benchmark adv
      amer lit; brit lit; am lit; spag; english skills; core curriculum reading; whole class guided reading
      wcgr; language conventions; conventions; language usage; into rdg; into reading module; reading & language
      reading & vocabulary; story #; weekly story; reading skill; skill of the week; comprehension skill
      comprehension strategies; comp strategies; reading comp; story map; theme lesson; figurative language
      figurative lang; point of view; nonfiction; non fiction; fiction unit; mystery unit; biography unit
      folktales; fables; myths; legends; plays unit; drama unit reading; novel; novels; whole class novel
      seminar ela; ela seminar; ela module; ela skills; ela lesson #; ela # honors; honors english
      english # honors; english # cp; english 10; english 11; english 12; american studies; integrated la
      bal lit; wg reading; wg rdg; whole gp reading; tier 1 ela; tier 1 rdg; core phonics reading; reading core
      reading tier 1; read like a; shared rdg; big book shared; read together; choral reading; poem & fluency
      poem of week; text of the week; article of the week; aow; scholastic news reading; storyworks
      time for kids reading; newsela reading; actively learn; ckla listening & learning; core knowledge domain
      knowledge domain; domain #; ww reading; wit & wisdom module; geodes & w&w; arc unit; arc lesson; el block
      el module #; el lesson #; all block; all block el; imagine learning el; i ready reading lesson
      benchmark unit #; benchmark wk; adelante; maravillas; mi vision lectura; caminos; lectura en espanol
      literacy in spanish; ss lit; spanish reading; artes de lenguaje; artes de lenguaje en espanol; lecture
      grammaire; vocabulaire; reading comprehension ks#; guided reading carousel class; literacy writing
      literacy circle; talk for reading; power of reading; pathways to write; read to write; pie corbett
      class reader lesson; oracy; voice 21; speaking & listening; gps; grammar punctuation spelling
      language development; elo; eld time; eld lesson; academic language; academic vocabulary; discussion
      harkness; fishbowl; readers theatre; reader theater; library skills ela; media literacy
      research skills ela
      el ed; el ed module; eld english block; edmark reading program; dli english; english block
      ingles block
      arts & letters; fishtank ela; wonders whole group; savvas myview; hmh into literature; springboard ela
    `,
    likely: `
      la; lit; literature circle lesson; novel; story elements; eld; reading; amplify; humanities
      humanities block
    `,
    hints: `
      lesson; unit; text; novel; strategy; story; whole group
    `,
    alone: `
      lesson; mini lesson; core lesson; text; passage; reading; la
    `,
    tells: [
      { wordings: 'reading; reading time; reading block', atMostMinutes: 20, from: '11:30', weight: -3 },
      { wordings: 'literacy block; literacy', atLeastMinutes: 45, weight: 0.6 },
      { wordings: 'speech; debate; drama', grades: ['6-8', '9-12'], atLeastMinutes: 40, weight: 1.2 },
      { wordings: 'reading', atLeastMinutes: 30, alone: true, weight: 1 },
    ],
  },
};
