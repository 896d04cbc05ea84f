import type { RoutineFacts } from '../../routine-facts.ts';

export const readAloud: RoutineFacts = {
  label: 'Read aloud or story time',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['09:30', '12:15'],
    ['12:15', '14:30'],
  ],
  typicalMinutes: { low: 10, usual: 15, high: 30 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom rug'],
  pushIn: 'sometimes',
  pushInWhy:
    'Rich for language comprehension and floor-sitting goals if the adult is settled beforehand and works by modeling, not by side conversation.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 2, note: 'Breaking the story flow affects everyone.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -2, note: 'Sit down before the book opens.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'After the last page or the turn-and-talk.' }],
  wordings: {
    clear: `
      read aloud; readaloud; ira; story time; storytime; story; chapter book; mystery reader; guest reader
      big book; shared story; listening comprehension; listening & learning; novel read aloud; story circle
      picture book; class novel; class story; class book; class text read aloud; end of day story
      story & fingerplays; story before home; bedtime story; storytelling; story telling; read to class
      teacher reads; whole class novel; story session; cuento; cuentos; lectura en voz alta; leer en voz alta
      histoire; heure du conte; conte; lecture a voix haute; stories; storybook; story book; poem time
      poem of the week; nursery rhymes; rhyme & story; story rug; flannel story; felt story; big book reading
      reading aloud; audio book; audiobook; novel time teacher; snack story; lunch story
      after recess read aloud; group story; literature read aloud; story mat; world of stories; drop & listen
      story champs; community reader; virtual author reading; read to us; teacher read; literature listening
      listening time; story share; picture book study; picture books; ra time; ra novel; circle story; storyline
      story workshop read; story hour; book of the day; 📖; book of the week; book reading; rd aloud
      end of day chapter book; rdg aloud; read out; chp bk; chp book; after lunch read aloud; after-lunch story
      after lunch book; after lunch chapter; end of day read; end of day book; closing story; closing read aloud
      opening story; morning story; morning read aloud; sel read aloud; math read aloud; science read aloud
      poetry read aloud; nursery rhyme; rhyme time story; story corner; story chair; story rug time
      picture book read; mentor text; mentor text read; book study read aloud; novel read; class read
      class read-aloud; teacher reading; interactive read; interactive story; dialogic reading
      listening & story; listen & read; story book time; story session home; reading to class
      reader of the week; surprise reader; guest storyteller; parent reader; parent reads
      community helper reader; storyline online; epic read to me; audio story; podcast story; story podcast
      cuento en voz alta; cuentacuentos; histoire du jour; heure de l'histoire; lecture d'album; album; raconter
      end of day novel; drop everything story; read to children; love of reading; reading spine
      story of the day
    `,
    likely: `
      ra; novel; book; poem; class reader; fingerplay; rhyme; listening; reader
    `,
    hints: `
      book; rhyme; chapter; listen
    `,
    tells: [
      { wordings: 'ra', grades: ['PK', 'K-2', '3-5'], atMostMinutes: 30, weight: 1.2 },
      { wordings: 'books; book; books & songs', grades: ['PK'], atMostMinutes: 20, weight: 1.4 },
    ],
  },
};
