import type { RoutineFacts } from '../../routine-facts.ts';

export const projectTime: RoutineFacts = {
  label: 'Projects, makerspace, crafts, buddies',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['09:30', '11:30'],
    ['12:45', '15:00'],
  ],
  typicalMinutes: { low: 25, usual: 40, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'makerspace'],
  pushIn: 'good',
  pushInWhy: 'Hands-on group making needs tools, planning, sharing and talk, and adults normally circulate.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8'],
  interruption: { level: 0, note: 'Low after directions are given.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 5, note: 'After directions.' }],
  exitPoints: [
    { anchor: 'end', offsetMinutes: -5, note: 'At clean-up.' },
    { anchor: 'end', offsetMinutes: 0, note: 'Or through clean-up.' },
  ],
  wordings: {
    clear: `
      project time; project work; project block; project based learning; genius hour; genius hr; 20 time
      20% time; # time genius; pbl; makerspace; maker; maker cart; maker lab; passion projects; passion block
      steam; steam rotation; steam lab; steam challenge; steam time; steam block; steam activity; stem
      stem challenge; stem activity; stem project; stem time; stem lab; stem friday; stem day; stem block; craft
      crafts; craftivity; craft time; arts & crafts; holiday craft; turkey craft; glyph; fun friday; fun fri
      fri fun; friday fun; friday clubs; clubs block; club time; club day; clubs day; in school clubs
      choice clubs; book buddies; reading buddies; buddies; buddy classes; kindergarten buddies; %color buddies
      cross age; school garden; gardening; garden; garden club in class; garden beds; garden time; planting
      plant seeds; greenhouse; theme activity; friday choice; enrichment; enrichment clusters
      enrichment cluster; sem; sem clusters; schoolwide enrichment; cluster; clusters; coding project; invention
      inventions; invention convention; science fair projects; science fair work; work on projects
      research project; group project; build; design challenge; design & make; design thinking; engineering
      engineering design; eie; build day; egg drop; tinker; tinker lab; tinkering; creation station
      creativity time; creative arts time; create; creation time; innovation; loom; sewing project; weaving
      gingerbread houses; gingerbread; slime; cooking project; class cooking; baking with class; make soup
      stone soup; class recipe; applesauce; butter making; golden time; golden hour; reward friday; expedition
      fieldwork prep; quest; presentations; project presentations; capstone; exhibition; exhibition prep
      exhibition work; service learning; service project; community service project; kindness project
      forest school; forest friday; wild wednesday; nature school; outdoor classroom day; bush kinder
      bush school; outdoor learning project; loose parts build; recycled art build; global cardboard
      robotics in class; robot; robots; beebots; ozobot; spheros; lego robotics; lego wedo; wedo
      code & robotics; green screen; newspaper; yearbook in class; manualidades; proyecto; proyectos; bricolage
      projet; heure du genie; dt; d & t; design tech; textiles make; play rehearsal in class
      readers theater project; puppet show making; wax museum prep; living museum prep; state fair projects
      diorama; dioramas; model building; poster making; posters; make posters; make cards; card making
      mothers day craft; fathers day gift; gift making; holiday gifts; pumpkin carving; pumpkin investigation
      pumpkin math; decorate; ✂; 🎃 craft; 🌱; enrichment activity; learning celebration; market day project
      business fair; mini society; economy fair prep; class store project; kindness rocks; passion
      student choice project; inquiry project; diy; science fair boards; science fair project; fair boards
      sci fair project; boards & displays; buddy reading with; reading buddies with
    `,
    likely: `
      club; clubs; invention lab; poster; maker day; cooking; enrichment time; choice friday; explorers; recipe
      robotics; construct; gingerbread day; project work; pizza project; buddy reading
    `,
    hints: `
      glue; build; design; make; poster; create
    `,
    alone: `
      project; project day; activity; theme; design; challenge
    `,
    tells: [
      { wordings: 'steam; stem', from: '08:00', grades: ['K-2', '3-5'], weight: 0.4 },
      { wordings: 'enrichment', grades: ['K-2', '3-5'], weight: 1 },
      { wordings: 'cooking', grades: ['PK', 'K-2'], weight: 2 },
      { wordings: 'buddy reading; reading buddy', atLeastMinutes: 25, weight: 2 },
      { wordings: 'exploration; exploration time', from: '12:15', grades: ['K-2', '3-5'], weight: 4 },
    ],
  },
};
