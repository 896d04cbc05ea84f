import type { RoutineFacts } from '../../routine-facts.ts';

export const mathLesson: RoutineFacts = {
  label: 'Math lesson',
  group: 'whole_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:15', '11:30'],
    ['12:00', '14:15'],
  ],
  typicalMinutes: { low: 30, usual: 60, high: 80 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom'],
  pushIn: 'sometimes',
  pushInWhy:
    'New content is built step by step in the first part; the practice part suits organization, copying, attention and help-seeking goals.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 2, note: 'A missed step is hard to recover; wait for practice time.' },
  entryPoints: [
    { anchor: 'start', offsetMinutes: 0, note: 'Seated before the launch.' },
    { anchor: 'start', offsetMinutes: 25, note: 'At the problem-set or practice phase.' },
  ],
  exitPoints: [
    { anchor: 'end', offsetMinutes: 0, note: 'At the end.' },
    { anchor: 'end', offsetMinutes: -5, note: 'Or before the exit ticket.' },
  ],
  wordings: {
    clear: `
      math block; math whole group; whole group math; tier 1 math; eureka; em2; em #; engageny; edm; envision
      envisions; number corner; illustrative mathematics; kendall hunt; open up resources; iready classroom math
      ready classroom; saxon; big ideas; zearn lesson; number talk; number sense; which one doesnt belong; wodb
      math meeting; every day counts; edc; algebra; algebra #; algebra i; algebra ii; alg i; alg ii; geometry
      prealgebra; precalculus; precalc; pre calc; calculus; statistics; trigonometry; trig; im #; math #; math i
      math ii; math # honors; business math; quantitative reasoning; geometry honors; geo h; geo honors
      fraction; fractions; decimals; multiplication; division; addition; subtraction; add & subtract
      place value; measurement lesson; telling time; time & money; word problems; problem solving; fact fluency
      mad minute; fact drill; math review; math warm up; math talk moves; 3 act task; three act task
      three act math; math task; number of the day; number line; counting; counting collections; skip counting
      base ten; ten frames; subitizing; esti mystery; estimation; math workshop lesson; math wksp lesson
      numeracy; numeracy block; maths; maths lesson; white rose; mathletics lesson; mental math; times tables
      tables test; arithmetic; maths meeting; mastering number; ncetm; matematicas; matematica; mate; mates
      numeros; calculo; fracciones; mathematiques; mathemagic; jump math; leaps & bounds; mathology
      math makes sense; origo; stepping stones; i can do maths; jo boaler; youcubed; contexts for learning
      investigations math; math investigations; investigations in number; cmp; cpm; carnegie learning; mathia
      springboard math; desmos; amplify math; agile mind; mid school math; midschoolmath; add vantage
      ramp up math; math lab; math journal; math notebook; math journals; math practice; math centers lesson
      math inquiry; graphing; coordinate plane; equations; inequalities; functions; slope; quadratics; proofs
      ratios; proportions; probability; integers; exponents; area & perimeter; volume unit; angles
      shapes lesson; symmetry; patterns; algebra lab; math seminar; exploding dots; beast academy
      math olympiad practice; 🔢; ➕; ➗; 📐; 🧮; 123s; math tier 1; tier i math; math fluency; fluency math; sprints
      sprint; math counts class; problem string; math strings; cgi; mental maths starter; maths starter
      math guided practice; math guided; math share; math wrap up; math closing; math exit ticket
      math independent practice; math warmup; drill facts; facts drill; drills facts
      conteo; conteo & numeros; conteo de numeros; contar
      fishtank math; big ideas math; carnegie; carnegie math; openup math; open up math; math in focus
      primary maths; white rose maths; power maths; maths mastery; prime maths; nelson math
    `,
    likely: `
      number; fact; investigation; geo; im; drill; facts; problem; problems; times table; measurement; money
      time lesson; tables; module; focus lesson; calendar; shapes; 100s chart; math; =bridges
    `,
    hints: `
      number; page; practice; problem; lesson; module; digit
    `,
    alone: `
      math
    `,
    tells: [
      { wordings: 'warm up', grades: ['6-8', '9-12'], atLeastMinutes: 15, weight: 0.3 },
      { wordings: '=bridges', grades: ['PK', 'K-2', '3-5'], weight: 1.8 },
    ],
  },
};
