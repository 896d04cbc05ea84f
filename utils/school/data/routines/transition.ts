import type { RoutineFacts } from '../../routine-facts.ts';

export const transition: RoutineFacts = {
  label: 'Transition, line-up, passing period',
  group: 'care_and_transition',
  calendarEffect: 'window',
  typicalStart: [['07:45', '15:30']],
  typicalMinutes: { low: 2, usual: 5, high: 10 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'yes',
  places: ['hallway', 'stairs'],
  pushIn: 'good',
  pushInWhy:
    'Real stairs, crowds, lockers, carrying and stopping one thing to start another; also the cheapest moment to join or leave a class.',
  touchBase: 'no',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Seldom on the calendar; infer it from the gap or boundary between two events.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: -2, note: 'Be there before the line moves.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 3, note: 'Stay until the student is settled in the next activity.' }],
  wordings: {
    clear: `
      transition; transitions; transition time; line up; lining up; line-up; passing; passing period
      passing time; passing bell; pass; pass period; class change; change classes; change class; change rooms
      room change; change over; changeover; locker break; locker stop; locker run; walk to specials
      walk to special; walk to lunch; walk to gym; walk to class; walk to pe; walk to music; walk to art
      walk to library; walk to cafeteria; walk to recess; walk back; walk back from lunch; walk back to class
      walk kids to specials; walk to bus; walk class; walk students; hallway; hallway transition
      hall transition; hall sweep; hall pass time; switch classes; switch; switch rooms; switch teachers
      switch groups; class switch; switch time; pick up from specials; pick up from lunch; pick up from recess
      pick up kids from; pick up from pe; pick up class; pickup from specials; get kids from specials
      get class from lunch; get kids from lunch; drop at specials; drop off at specials; drop off at lunch
      drop kids at; take to specials; take class to; take kids to; take to lunch; take to music; take to pe
      escort; escort to; escort class; travel to class; travel to gym; travel to; travel time; travel
      minute bell; line up for lunch; line up for recess; line up for specials; line up & walk; lunch line up
      recess line up; line up for dismissal; coats on; coats on & line up; get coats; coats & boots
      coats & line up; boots & coats; snow gear; snow gear on; snow clothes; get dressed for recess
      dress for recess; get ready for recess; get ready for outside; get ready for lunch; get ready for specials
      gear up; suit up; bundle up; bundle up for recess; coming in from recess; come in from recess
      in from recess; back from recess; back from lunch; return from recess; return from lunch; return to class
      return from specials; recess re entry; cool down from recess; clean up & line up; move to next class
      next class; rotate classes; rotate rooms; movement between classes; bell change; crossover; cross over
      mass transit; get materials; prep for next; set up for next; settle after recess; transicion; transicion a
      hacer fila; fila; cambio de salon; cambio de clase; cambio; transition de; mise en rang; en rang; walk up
      walk down; walk over; hall walk; homeroom to class; back to homeroom; back to hr; return to homeroom
      change shoes for pe; change for pe; change for gym; pe changing; get changed for pe; getting changed
      locker room; dress out; change back; take off snow gear; unbundle; walk from; walk between; head to
      go to specials; go to lunch; moving to; warning bell; walk 2 pe; walk 2; switch class; room switch
      switch to #; swap classes; swap; rotation switch; rotate class; move to; move rooms; pass to
      passing & lockers; locker rr break; line & walk; line up & go; line up outside; line up inside; head out
      head back; head to lunch; head to specials; back to class; return; return to rm; return from
      drop class at; drop class; drop kids; take class; take kids; bring kids to; bring class to; bring to
      get class; get kids; get class from specials; pick up class from; pick up from; pick up at; pick up @
      collect from; collect class; escort class to; escort kids; hallway pass; hall pass; pass time
      passing # min; # min passing; passing #; 5 min passing; transition #; transition block
      transition to specials; transition to lunch; transition to recess; transition to math; transition to pe
      transition in; transition out; shoes & coats; jackets; jackets on; coats & hats; hats & mittens; mittens
      bundle; gear on; snow pants on; snow pants; recess prep; prep for recess; ready for recess
      prepare for lunch; ready for lunch; prep for lunch; lunch prep line; wash & line up; change classes bell
      bell to bell passing; move up; dress for pe; change clothes pe; locker room time; gym change
      break between; salida al recreo; linea; hacer linea; formar fila; caminar a; cambio de clases; deplacement
      rangs; habillage; deshabillage; vestiaire; cloakroom; coats on & out; getting ready for lunch
      getting ready for break; line up time; movement to
    `,
    likely: `
      line; hall; walk; change; shoes; bell; settle; switch back; coats; boots; corridor; move; passing bells
      drop off; pick up; locker; lockers; locker time
    `,
    hints: `
      line; hall; door; coat; shoes; walk; queue
    `,
    heads: `
      walk to; line up for; travel to; transition to; get ready for; walk back from; back from; pick up from
      escort to
    `,
    tells: [
      { wordings: 'locker; lockers; locker time', from: '08:50', before: '14:35', weight: 1.2 },
      { wordings: 'pick up; pickup; drop off', from: '09:30', before: '13:30', atMostMinutes: 10, weight: 1.4 },
      { wordings: 'bell', atMostMinutes: 10, weight: 1.4 },
      { wordings: 'break', grades: ['6-8', '9-12'], atMostMinutes: 7, weight: 1.6 },
      { wordings: 'bell', from: '08:50', before: '14:30', atMostMinutes: 10, weight: 2 },
    ],
  },
};
