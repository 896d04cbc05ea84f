import type { RoutineFacts } from '../../routine-facts.ts';

export const independentWork: RoutineFacts = {
  label: 'Independent work or work time',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:45', '11:30'],
    ['12:15', '14:45'],
  ],
  typicalMinutes: { low: 15, usual: 25, high: 40 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom desks'],
  pushIn: 'good',
  pushInWhy:
    'Starting, sustaining and finishing a seated task alone is exactly what many goals ask for, and the teacher is not talking to the group.',
  touchBase: 'no',
  touchBaseNote: 'Tempting to chat now; other children can hear.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Quiet voice at desk level.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'As directions end.' },
    { anchor: 'start', offsetMinutes: 5, note: 'Or five minutes in, to see whether the student has started alone.' },
  ],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'When work is handed in.' }],
  wordings: {
    clear: `
      independent work; ind work; iwt; seat work; seatwork; catchup; finish work; finish up; finishing; must do
      may do; early finishers; early finisher; fast finishers; work boxes; workboxes; task box; work system
      work systems; teacch; teacch work; independent practice; ind practice; indep practice; quiet work
      silent work; choice board; folder work; file folder; file folders; make up work; missing work
      unfinished work; work session; work period; student work time; class work; classwork; work completion
      work on assignments; assignments; work day; paragraph work day; work cycle; montessori; montessori work
      montessori work cycle; montessori work period; lower el work cycle; work plan; work plans
      weekly plan work; independent tasks; independent stations; independent study time; asynchronous
      asynchronous work; async; async work; practice time; practice page; worksheet; worksheets; workbook
      workbooks; packet; packets; packet time; packet work; contract; contracts; dreambox & finish
      quiet time to work; study time; ketchup; self directed; self paced; playlists; independent math practice
      practice & review; review packet; review sheet; corrections; test corrections; homework time
      homework help in class; hw time; start homework; start hw; morning tasks independent; structured work
      structured teaching; work bins; work tasks; work station independent; work folder; prevoc boxes
      trabajo independiente; tiempo de trabajo; trabajo individual; trabajo en silencio; travail individuel
      travail autonome; travail personnel; plan de travail; independent learning; ilt; fix it time
      fix-it friday; finish it friday; friday finish; finish line; wrap up work; unfinished business
      flexible work time; flex work; open work; learning time independent; quiet study; silent study
      independent choice work; practice packet; skill practice; individual work; personal work time; menu
      menu choice; math menu independent; extension menu; independent project work; desk work
      table work independent; work alone; solo work; bell to bell work; ind wk; must dos; finish & fix
      fix it friday; fix & finish; fix up friday; must do list; work sys; finish assgn; independent wk
      ind work time; indep work; indep work time; iw; i w; ind study; work & finish; work catch up; makeup
      make ups work; missing assgn; late work; late work day; work makeup; work time independent
      work on packets; work pkt; packet day; seat wk; bell to bell practice; study packet; study guide
      study guides; review guide; practice problems; practice book; practice pages; quiet practice
      silent practice; silent independent; task boxes & work; task card independent; work jobs; workjobs
      work task; table tasks; independent folders; folder games; folders & tasks; file folder work; checklists
      to-do list; personal to do; menu work; menus; choice menu; choice board work; morning work cycle
      uninterrupted work; three hour work; self guided; own pace; mastery paced; modern classroom; playlist work
      hyperdoc; digital choice board; edpuzzle; google classroom work; trabajo callado; trabajo autonomo
      terminar trabajos; terminar trabajo; hojas de trabajo; practica independiente; travail silencieux
      rattrapage; finir le travail; fast finisher; finished early; finishing off; finish off; finishing work
      independent challenge; self study period
      home learning
      homework start; hw start; begin homework; unfinished folder; unfinished; unfinished folders; icans
    `,
    likely: `
      work time; worktime; assignment; exit ticket; extension activities; finishers; planner work; learning grid
      hw; homework
    `,
    hints: `
      page; task; folder; quiet; practice; token board; finish; sheet; worksheet
    `,
    alone: `
      work; practice; task; folder; boxes; menu; study; catch
    `,
    tells: [
      { wordings: 'work time; worktime; work block; work', grades: ['K-2', '3-5', '6-8', '9-12'], weight: 1.8 },
      {
        wordings: 'montessori work cycle; montessori; work cycle; montessori work period',
        atLeastMinutes: 60,
        weight: 3,
      },
      { wordings: 'hw; homework', from: '09:00', alone: true, weight: 2.5 },
    ],
  },
};
