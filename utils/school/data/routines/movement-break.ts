import type { RoutineFacts } from '../../routine-facts.ts';

export const movementBreak: RoutineFacts = {
  label: 'Movement, brain or sensory break',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '11:45'],
    ['12:30', '15:00'],
  ],
  typicalMinutes: { low: 3, usual: 8, high: 20 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['classroom', 'hallway', 'gym'],
  pushIn: 'good',
  pushInWhy: 'Short and whole-class; ideal for modeling regulation and coordination strategies staff can repeat daily.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'None, but often too short to be a visit alone; attach it to a neighbor routine.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'With the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 5, note: 'Stay to see the return to work.' }],
  wordings: {
    clear: `
      brain break; movement break; movement; move break; gonoodle; go noodle; sensory break; sensory time
      sensory diet; sensory walk; body break; motor break; stretch; stretch break; stretching; yoga; kids yoga
      cosmic kids; yoga calm; mindful movement; sensory path; sensory paths; motor lab; motor skills lab
      action based learning; abl; abl lab; minds in motion; minds-in-motion; dance break; dance party break
      dance time; wiggle break; wiggle; wiggles; get wiggles out; shake break; shake out; energizer; energiser
      energizers; walking break; walk break; brain gym; braingym; s'cool moves; scool moves
      smart start movement; smarts; smart program; daily mile; mile a day; marathon kids; morning mile
      morning laps; laps; run club lap; track walk; walk the track; walking club class; daily run; daily fitness
      daily physical activity; dpa; dpe; quality daily pe break; active break; active minutes; active movement
      activity break; exercise break; exercise; exercises; morning exercise; wake & shake; wake up shake up
      wake up & shake up; jump jam; just dance; just dance break; supermovers; super movers; 5 a day fitness
      5-a-day; joe wicks; pe with joe; bokwa; zumba break; sensory room; sensory circuit; sensory circuits
      sensory gym; sensory motor; sensory group; sensorimotor; sensory regulation; swing time; motor group
      motor time; motor circuit; obstacle course; music & movement; movement & music; movement time
      movement group; movement rotation; action songs; fidget break; brain boost; brain booster; brain breaks
      recharge; recharge break; energy break; take a lap; trampoline; trampoline break; jump break
      hop skip jump; ready bodies; ready bodies learning minds; rbld; fizzy; fizzy program; fundamental movement
      perceptual motor; perceptual motor program; pmp; pausa activa; pausas activas; descanso; estiramientos
      movimiento; baile; pause active; bouger; motricite; psychomotricite; heavy work; heavy work jobs
      bouncy castle; wobble; outdoor lap; adaptive movement; sensory stations movement; regulation break
      regulation station; reg break; tai chi; heart rate; move to learn; move & learn; move it; bal a vis x
      crossing midline; drum break; drums alive; freeze dance; 🧘; 💃; 🤸; 👟; heavy work break; fit break
      fitness break; quick fitness; fit time; get fit; fit friday; move & groove; brain break outside
      gonoodle break; brain brk; brain brks; energizer break; dance brk; dance & freeze; dance it out; danny go
      jack hartmann; jack hartman; kidz bop; koo koo; the learning station; cosmic; yoga break; chair yoga
      animal yoga; calm yoga; movement cards; movement song; movement songs; movement stations; movement path
      sensory hallway; sensory path walk; sensory lab; sensory diet break; sensory room break
      sensory room rotation; sensory stations; sensory swing; swing; swings sensory; ot room break
      motor break hallway; motor hallway; heavy work & swing; wall push ups; jumping jacks; walk/run; walk & run
      walk n talk; walk & talk; walking wednesday; wellness walk; wellness walks; hallway walk; hall walk break
      school walk; walk around; lap outside; daily laps; mile run; run for fun; 5 min run; morning run; jogging
      morning fitness; fitness fun; aerobics break; zumba kids; hip hop break; bear walks; obstacle courses
      obstacle path; parachute time; gross motor break; gross motor movement; gross motor circuit; motor moves
      minds in motion lab; mim; active start; activ8; gopher; take 10; take ten; instant recess; jammin minute
      brain boosters; action songs & rhymes; songs & movement; music movement; move to music; a bailar; moverse
      movimiento y musica; estirarse; pause danse; wake up stretch; sticky kids; squiggle while; write dance
      fizzy hands; bikeability break; smart moves break; transitional movement
    `,
    likely: `
      break; motor; move; brain; dance; laps; walk; sensory; parachute; exercising; 🏃
    `,
    hints: `
      move; walk; stretch; dance; ladder; balance; beam; jump
    `,
    tells: [
      { wordings: 'break; brain; pause', atMostMinutes: 10, grades: ['PK', 'K-2', '3-5'], weight: 2 },
      { wordings: 'movement; yoga; dance; walk; gross motor; laps', atMostMinutes: 20, weight: 1 },
      { wordings: 'break', grades: ['PK', 'K-2', '3-5'], atMostMinutes: 15, weight: 1 },
    ],
  },
};
