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
      math block; math lesson; math class; math time; math whole group; whole group math; core math; math core
      math minilesson; math mini lesson; tier 1 math; eureka; eureka math; eureka math 2; eureka squared; em2
      em #; engageny; everyday math; edm; envision; envisions; go math; bridges math; number corner
      illustrative math; illustrative mathematics; im math; kendall hunt; open up resources
      iready classroom math; ready math; ready classroom; saxon; saxon math; reveal math; math expressions
      big ideas math; big ideas; math in focus; singapore math; primary math; dimensions math; zearn lesson
      number talk; number sense; number sense routine; which one doesnt belong; wodb; math talk; calendar math
      math meeting; every day counts; edc; algebra; algebra #; algebra i; algebra ii; alg i; alg ii; geometry
      pre algebra; prealgebra; precalculus; pre calculus; precalc; pre calc; calculus; ap calc; calc ab; calc bc
      ap stats; statistics; trigonometry; trig; integrated math; int math; im #; math #; math i; math ii
      math iii; math # honors; accel math; accelerated math; advanced math; applied math; consumer math
      business math; financial math; quantitative reasoning; college math; discrete math; geometry honors; geo h
      geo honors; fraction; fractions; decimals; multiplication; multiplication facts; division; long division
      addition; subtraction; add & subtract; place value; measurement lesson; telling time; time & money
      word problems; problem solving; math problem solving; math facts; fact fluency; math fact fluency
      rocket math; mad minute; math drill; fact drill; xtra math; math review; spiral math; math spiral
      math warm up; math talk moves; 3 act task; three act task; three act math; math task; number of the day
      number line; counting; counting collections; counting jar; choral counting; skip counting; base ten
      ten frames; subitizing; esti mystery; estimation; math workshop lesson; math wksp lesson; numeracy
      numeracy block; numeracy lesson; maths; maths lesson; maths mastery; white rose; white rose maths
      power maths; maths no problem; mathletics lesson; mental maths; mental math; times tables; tables test
      arithmetic; maths meeting; mastering number; ncetm; matematicas; matematica; mate; mates; numeros; calculo
      fracciones; mathematiques; maths & numeracy; mathemagic; jump math; leaps & bounds; mathology
      math makes sense; nelson math; origo; stepping stones; i can do maths; jo boaler; youcubed
      contexts for learning; investigations math; math investigations; investigations in number
      math trailblazers; connected math; cmp; cpm; carnegie learning; carnegie math; mathia; springboard math
      desmos; amplify math; desmos math; math nation; agile mind; mid school math; midschoolmath; math 180
      do the math; add vantage; ramp up math; math lab; math journal; math notebook; math journals
      math practice; math centers lesson; math inquiry; graphing; coordinate plane; equations; inequalities
      functions; slope; linear equations; quadratics; proofs; ratios; proportions; probability; integers
      exponents; area & perimeter; volume unit; angles; shapes lesson; symmetry; patterns; algebra lab
      math seminar; geometry proofs; math concept; exploding dots; beast academy; math olympiad practice; 🔢; ➕
      ➗; 📐; 🧮; 123s; math & calendar; math tier 1; tier i math; math fluency; fluency math; sprints; sprint
      math counts class; mathcounts class; problem string; math strings; cgi; cgi math; cgi problem
      mental maths starter; maths starter; math guided practice; math guided; math share; math wrap up
      math closing; math exit ticket; math independent practice; math mini; math warmup; drill facts
      facts drill; drill math; drill multiplication; drills facts
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
