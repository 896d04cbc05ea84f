import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const sensoryRegulation: GoalAreaFacts = {
  label: 'Sensory regulation and alertness',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description:
    'Using strategies and settings to stay calm, alert and comfortable with sound, touch, movement and crowds.',
  occupations: ['education', 'health management'],
  functionalAreas: ['behavior regulation'],
  exampleGoals: [
    'Given a visual choice of three strategies, the student will pick and use one and return to the task within five minutes in 4 of 5 instances.',
    'The student will stay with the class in the cafeteria for 15 minutes using agreed supports on 4 of 5 days.',
    'After a whole-class movement break the student will begin the next task within two minutes in 80% of sampled breaks.',
    'Student will use a fidget, cushion or headphones to stay regulated during lessons.',
    'Will tolerate loud environments such as cafeteria, gym and assemblies.',
    'Will touch paint, glue, sand and other textures without pulling away.',
    'Takes scheduled movement breaks and returns ready to learn.',
    'Identifies own zone and picks a matching tool.',
    'Student will keep hands to self and stop crashing, bumping and touching others.',
    'Will wear weighted vest or use deep pressure to calm body.',
    'Chews only on a chew tool and not on clothes, pencils or fingers.',
    'Will accept haircut, band-aid and water play without distress.',
    'Uses movement, deep pressure or a quiet spot to keep body ready to learn.',
    'Wears headphones in the gym and lunchroom instead of covering ears and crying.',
    'Sits on a wiggle cushion and uses a fidget without bothering others.',
    'Touches glue, paint, sand and food textures with fingers.',
    'Chooses from a menu of sensory activities when body feels fast or slow.',
    'Stops chewing sleeves, rocking, spinning or bumping into classmates.',
    'Tells when engine is running high, low or just right.',
    'Follows a daily sensory plan with heavy work and body breaks.',
    'Tolerates bright lights, smells and crowds at assemblies.',
    'Will identify when his engine is too high and pick a strategy to get back to just right.',
    'Stay in cafeteria 20 min with noise reducing headphones w/o leaving',
    'Will participate in messy play with 2 textures for 3 minutes without distress.',
    'Uses chewelry instead of chewing shirt 90% of school day.',
    'With a scheduled sensory diet, decrease crashing into peers to <1 per day.',
    'During assemblies, uses ear defenders and squeeze ball to stay for the whole time.',
    'Will ask to go for a walk, push wall, or swing when body feels wiggly.',
    'Accept light touch from peers in line with no hitting 80%.',
    'Identify state of arousal & select sensory strategy 80%.',
    'Tolerate cafeteria noise 15 min using strategies.',
  ],
  pullOutNote: 'A strategy is taught when calm, sometimes apart; it is proven in the noisy place.',
  fits: {
    movement_break: [3, 'Heavy work and paced movement are modeled to the class and repeated by staff.'],
    arrival: [2, 'The noise and rush of entry show which settling supports work.'],
    transition: [2, 'Hallway crowds and waiting test strategies several times a day.'],
    recess: [2, 'Movement, noise and return to class show the full up-and-down of arousal.'],
    lunch: [2, 'Cafeteria sound and smell are the hardest setting for many students.'],
    music: [2, 'Volume and vibration allow graded practice with hearing supports.'],
    pe: [2, 'Echo, movement and contact raise arousal that must come down afterwards.'],
    morning_meeting: [2, 'Sitting close on a rug tests touch, sound and body-space supports.'],
    sel_lesson: [2, 'Body cues and regulation tools are named and shared by the whole class.'],
    rest_quiet_time: [2, "Calming methods can be tried in the room's own quiet."],
    special_event: [2, 'Assemblies let supports for crowds and noise be planned and judged.'],
    art: [1, 'Paint, glue and clay offer graded touch experiences.'],
    independent_work: [1, 'Seat cushions, fidgets and headphones can be checked for real benefit.'],
    learning_centers: [1, 'Moving between busy tables shows whether alertness holds.'],
    dismissal: [1, 'The end-of-day crowd is a predictable stress point.'],
    drill: [1, 'Alarms are a known trigger and preparation can be evaluated.'],
    class_period: [1, 'A long period shows whether discreet tools can be used without drawing notice.'],
  },
  wordings: {
    clear: `
      sensory; sensory input; sensory tool; sensory tools; sensory strategy; sensory strategies; sensory break
      sensory breaks; sensory diet; sensory processing; sensory needs; sensory path; sensory menu; self-regulate
      self regulate; self-regulation; self regulation; regulate; regulated; regulation strategies
      regulated state; level of arousal; arousal; alertness; just right; fidget; fidgets; fidget tool
      heavy work; movement break; movement breaks; body break; weighted; weighted vest; weighted lap pad
      compression; headphones; noise-canceling; noise canceling; noise reducing; ear protection; earmuffs
      covering ears; cover ears; loud noises; loud sounds; noisy; noisy environments; auditory input; tactile
      textures; messy; glue on; paint on; shaving cream; touch textures; tolerate touch; tolerates touch
      tactile input; vestibular; proprioceptive; proprioception; deep pressure; oral sensory; chew; chewy
      chew tool; chews on; mouthing; mouths; non-food items; rocking; spinning; flapping; stimming
      alternative seating; wiggle seat; wiggle cushion; wobble; stand at desk sensory; sensory overload
      overstimulated; overwhelmed by noise; bright lights; calming corner; quiet space; sensory room
      sensory seeking; crashing; touching others; body awareness; personal space body; body in space
      how does your engine run; zones; zones of regulation; calm body; body calm; calming strategy sensory
      tolerate sounds; seek movement; movement input; sticky; engine; engine is; messy play; chewelry
      chewing shirt; crashing into; picks strategy; chews; own arousal; too high or too low; ear defenders
      squeeze ball; squishy; stress ball; stay for the whole time; for a walk; push wall; wall push
      body feels wiggly; wiggly; wiggles; light touch; touch from peers; tolerate being touched; bumped
      standing close; smells; smell; lights; fluorescent; sunglasses; music class noise; fire alarm; hand dryer
      crowded; crowds; busy environments; chair band; band on chair; ball chair; stand while working
      standing desk; t-stool; calm space; cozy corner; tent; beanbag; swing sensory; trampoline; jump on
      deep breath body; brushing; joint compressions; body sock; gum; crunchy; water bottle straw; sensory kit
      sensory bag; body check; body check-in; alert level; energy level; high energy; slow engine; fast engine
      too fast; too slow; up-regulate; down-regulate; jumping and crashing; seeks; seeking; avoids touching
      avoid touching; hands dirty; dirty hands; wet hands; sand; grass on feet; clothing tags; seams; haircut
      tooth brushing sensory; mouth; puts in mouth; put in mouth; inedible; pica; humming; picking skin; pacing
      use .. sensory; choose .. sensory; request .. sensory; request .. break; use .. fidget; tolerate .. noise
      tolerate .. touch; tolerate .. glue; tolerate .. paint; tolerate .. sounds; tolerate .. textures
      wear .. headphones; wearing .. headphones; take .. movement break; use .. movement; regulate .. body
      return .. task; pick .. tool; use .. strategy .. calm; remain .. assembly; remain .. headphones
      chew .. shirt; use .. chew
    `,
    likely: `
      tolerate; headphones on; loud; fingers wet; textures; assembly; back to work; noise; break; calm; movement
      tool
    `,
    hints: `

    `,
  },
};
