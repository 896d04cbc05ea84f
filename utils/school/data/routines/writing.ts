import type { RoutineFacts } from '../../routine-facts.ts';

export const writing: RoutineFacts = {
  label: 'Writing workshop',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:45', '11:30'],
    ['12:30', '14:45'],
  ],
  typicalMinutes: { low: 20, usual: 40, high: 55 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'good',
  pushInWhy:
    'After a short mini-lesson everyone writes for 20-30 minutes while the teacher confers, so handwriting, planning, keyboarding and language goals meet their real task.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 1, note: 'High only in the 8-15 minute mini-lesson.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Before the mini-lesson, seated.' },
    { anchor: 'start', offsetMinutes: 12, note: 'When writers are sent off to write.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'When the class gathers to share.' },
    { anchor: 'end', offsetMinutes: 0, note: 'After the share if sharing is the target.' },
  ],
  wordings: {
    clear: `
      writing workshop; writers workshop; writers wkshp; ww; writing wkshp; writing block; writing time; journal
      journals; journaling; being a writer; units of study; twr; the writing revolution; informational writing
      informative writing; persuasive writing; expository writing; creative writing; essay; essays
      independent writing; publishing; publish; authors chair; author chair; weekend news; interactive writing
      shared writing; modeled writing; guided writing lesson; big write; cold write; hot write; free write
      freewrite; quick write; quickwrite; draft; drafting; revise; revising; edit; editing; final draft
      final copy; writing process; prewriting plan; brainstorm writing; paragraph; writing prompts
      on demand writing; writing piece; personal narrative; small moments; memoir; small moment; how to writing
      how to books; all about books; letter writing; friendly letters; pen pals; pen pal letters
      thank you notes; thank you letters; poetry writing; haiku; poetry drafts; research paper; research writing
      research project writing; report writing; lab report writing; book report; cer; c-e-r
      claim evidence reasoning; text dependent analysis; tda; constructed response; cr writing; ace writing
      response to reading; written response; writing lab; writing center; daily writing
      write from the beginning; empowering writers; writing city; writeable; no red ink; noredink
      writing fundamentals; writing mini lesson; 6 traits; six traits; writing rotation; writing groups
      story writing; write stories; writing stories; fiction writing; fantasy writing; dbq essay; thesis
      write on; writers notebook; writing notebook; writing folder; writing portfolio; diary; news writing
      recount; weekend recount; sentence of the day; writing stamina; extended writing; independent write
      talk 4 writing; t4w; talk for writing; write stuff; slow writing; descriptive writing; writing conferences
      escritura; escribir; diario; ensayo; redaccion; ecriture; atelier d'ecriture; production ecrite
      journal intime; write to learn; author celebration; author share; writers celebration; writing celebration
      publishing party; writing share; graphic organizer writing; comic writing; nanowrimo; blog writing
      typing essays; book making; make books; bookmaking; drawing & writing; draw & write; labeling
      write the room; writing ela; ela writing; 🖊; ✍; ✏; 📝; composition; creative write; english comp
      comp class; speech writing; wr wkshp; wr workshop; wrtg wkshp; wrtrs wkshp; writers work shop
      writing work shop; writers ws; ww info; writing lesson; writing unit; writing mini; write time
      writing work time; writing stations; weekly writing; writing wednesday; weekend writing; morning writing
      afternoon writing; journal time; journal share; reading response writing; reader response writing
      dialogue journal; science journal writing; drafts; peer edits; publishing day; final drafts
      typing stories; book writing; write a book; how-to writing; opinion paragraphs; persuasive letters
      letters to; letter to santa; thank you cards; holiday letters; pen pal; postcards; poems; acrostic
      limericks; poetry workshop; poetry unit writing; fairy tale writing; fantasy unit writing
      realistic fiction; personal narratives; memoirs; biographies; animal report writing; research reports
      research notes; note taking; informational reports; argument; compare contrast essay; essay work
      essay planning; outlines; races; constructed responses; text evidence writing; staar writing; ecr practice
      scr practice; text based writing; tbw; writing across; sentence fluency; sentences
      the writing revolution lesson; hochman; writing strategies; srsd; step up; step up lesson
      four square writing; 4 square writing; thinking maps writing; wftb; write tools; lucy; lucy unit
      being a writer lesson; writing pathways; writing fundamentals unit; writing strategies book
      guided writing; guided writing group; quickwrites; quick writes; free writing; story writing time
      story starters; tell a story write; extended write; independent writing task; hot task; cold task
      invent & write; innovation writing; apply write; big writing; writing moderation; diary entry
      newspaper report; instructions writing; explanation text; non chronological report; setting description
      character description; taller de escritores; escritura de cuentos; escribir cuentos; parrafos
      production de textes; textes; jogging d'ecriture; phrase du jour; reflection journal; reflection journals
      reflection writing; reflective journal; reflection paragraph
      four square; four square planning; story planning; writing planning; narrative planning
      plan our stories; brainstorm essays
    `,
    likely: `
      ww; w.w.; unit of study; writer; prompt; narrative; opinion; response; editor; published; compose
      storyboard; haikus; poems; lab report; write up; writing; write
    `,
    hints: `
      draft; paragraph; sentence; essay; pen; notebook
    `,
    heads: `
      four square planning; essay planning; story planning
    `,
    alone: `
      writing; write
    `,
    tells: [
      { wordings: 'journal; journals', before: '08:50', weight: -1.2 },
      { wordings: 'units of study; unit of study', atLeastMinutes: 20, weight: 0.6 },
    ],
  },
};
