import type { RoutineFacts } from '../../routine-facts.ts';

export const library: RoutineFacts = {
  label: 'Library / media',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 25, usual: 40, high: 50 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'varies',
  places: ['library'],
  pushIn: 'sometimes',
  pushInWhy:
    'Choosing, asking, carrying and scanning shelves are useful for a few minutes; the listening half is like a read aloud.',
  touchBase: 'good',
  touchBaseNote:
    'If the librarian teaches the class, the class teacher is planning; if it is only checkout, the teacher stays.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Join at checkout or before the story.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'With the class.' },
    { anchor: 'start', offsetMinutes: 20, note: 'At browsing and checkout.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'With the class.' }],
  wordings: {
    clear: `
      library; lib; library special; special: library; library class; library time; library lesson
      library check out; check out books; lib check out; lib ck out; lib checkout; library ck out; book exchange
      book swap; book check out; book return; return books; media center; media ctr; media class; media special
      media time; media specialist; lmc; imc; lrc; lmtc; library/media; library & media; library media
      media library; learning commons; learning resource center; info lit; information literacy; library skills
      library visit; library research; library orientation; library story; library books; library day
      public library; bookmobile; book mobile; biblioteca; la biblioteca; visita a la biblioteca; bibliotheque
      biblio; leabharlann; school library; library lab; library tech; library stem; information center
      resource center library; book browse library; research in library; research with librarian; librarian
      book orders library; library rotation; librarian visit; l.m.c.; mtc; media tech; 📚 library
    `,
    likely: `
      media; commons; book choice; check out; book borrow; borrowing; book selection; media lesson
    `,
    hints: `
      book; librarian; research; return; 📚
    `,
    tells: [
      { wordings: 'media', grades: ['PK', 'K-2', '3-5'], weight: 1.2 },
      { wordings: 'book exchange; check out', atMostMinutes: 30, weight: 0.8 },
    ],
  },
};
