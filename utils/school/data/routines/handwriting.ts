import type { RoutineFacts } from '../../routine-facts.ts';

export const handwriting: RoutineFacts = {
  label: 'Handwriting or cursive',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '11:30'],
    ['12:30', '14:45'],
  ],
  typicalMinutes: { low: 10, usual: 15, high: 25 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom desks'],
  pushIn: 'good',
  pushInWhy:
    'The class task is the goal itself, and co-teaching it in small stations is a published first-grade model that improved legibility and speed.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5'],
  interruption: { level: 0, note: 'Adults walking round giving feedback is the format.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'At the start; the demonstration sets the cue words.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At the end.' }],
  wordings: {
    clear: `
      handwriting; hwt; handwriting without tears; learning without tears; lwt; hwot; get set for school
      penmanship; cursive; cursive practice; cursive writing; zaner bloser; zb; dnealian; d'nealian
      letter formation; name writing; name practice; manuscript; manuscript writing; printing; printing practice
      print practice; wet dry try; wet-dry-try; pre writing; prewriting; handwriting practice; letter practice
      hw practice; kick start k; letterjoin; letter join; penpals; pen pals handwriting; kinetic letters
      number formation; numeral formation; numeral writing; number writing; writing numbers; write numbers
      trace name; trace letters; tracing; pencil grip; pencil grasp; pencil control; pencil skills; sky writing
      skywrite; sky write; sky grass dirt; fundations paper; mat man; wood pieces; rainbow writing
      rainbow letters; joined up writing; joining; caligrafia; letra cursiva; cursiva; escritura a mano; trazos
      calligraphie; ecriture cursive; script; loops & lines; handwriting club; size matters
      fine motor handwriting; letter school; first strokes; loops & groups; callirobics; neat writing
      fundations letter formation; signature practice; abc writing; letters writing; write name; sign name
      name journals; keyboard & cursive; printing lesson; letter writing practice; getty dubay
      new american cursive; handwriting lesson; ltr formation; ltr practice; letter practice #
      letter formation gg; handwriting book; handwriting pages; handwriting & fine motor; handwriting warm up
      hand writing; hwriting; hw book cursive; cursive bk; cursive book; cursive lesson; cursive club
      cursive page; cursive review; print practice sheet; print letters; printing book; printing numbers
      printing page; names printing; practice name; trace & write; tracing sheets; tracing numbers; tracing page
      rainbow trace; salt tray writing; sand tray letters; shaving cream letters; chalkboard letters
      slate practice; lwt book; lwt lesson; hwot book; hwt lesson; hwt page; my printing book; letter joins
      precursive; patterns handwriting; pencil practice; pre-writing shapes; prewriting patterns; lines & shapes
      write letters; lowercase letters; capital letters; uppercase letters; abc tracing; number writing practice
      number tracing; escribir letras; escribir mi nombre; trazo de letras; practica de letras; letra bonita
      letra manuscrita; ecriture script; geste graphique; graphisme; handwriting ks#
    `,
    likely: `
      letter formation; trace; stroke; grip; print; letter
    `,
    hints: `
      pencil; letter; loop; line paper; grip
    `,
  },
};
