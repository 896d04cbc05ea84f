import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const sensoryRegulation: GoalAreaFacts = {
  label: 'Sensory regulation and alertness',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Using strategies and settings to stay calm, alert and comfortable with sound, touch, movement and crowds.',
  occupations: ['education', 'health management'],
  functionalAreas: ['behavior regulation'],
  exampleGoals: [
    'Given a visual choice of three strategies, the student will pick and use one and return to the task within five minutes in 4 of 5 instances.',
    'The student will stay with the class in the cafeteria for 15 minutes using agreed supports on 4 of 5 days.',
    'After a whole-class movement break the student will begin the next task within two minutes in 80% of sampled breaks.',
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
      sensory; sensory strategies; sensory break; sensory diet; self-regulation; regulate; arousal level
      alertness; zones; movement break; fidget; noise; headphones; heavy work; calming strategy; tolerate
      touch textures; over-stimulated; body awareness; seat cushion
    `,
    likely: ``,
    hints: ``,
  },
};
