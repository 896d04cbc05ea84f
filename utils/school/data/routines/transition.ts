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
      transition; transitions; line up; lining up; line-up; passing; pass; pass period; class change
      change classes; change class; change rooms; room change; change over; changeover; locker break
      locker stop; locker run; walk to special; walk to library; walk to recess; walk back; walk back to class
      walk kids to specials; walk class; walk students; hallway; hall sweep; switch; switch groups
      pick up kids from; pick up class; get kids from specials; get class from lunch; get kids from lunch
      drop at specials; drop off at specials; drop off at lunch; drop kids at; take to specials; take to lunch
      take to music; take to pe; escort; escort to; travel to; travel time; travel; minute bell; line up & walk
      lunch line up; recess line up; coats on; get coats; coats & boots; boots & coats; snow gear; snow gear on
      snow clothes; get dressed for recess; dress for recess; gear up; suit up; bundle up for recess
      in from recess; return from recess; return from lunch; return to class; return from specials
      recess re entry; cool down from recess; clean up & line up; next class; rotate classes; rotate rooms
      movement between classes; bell change; crossover; cross over; mass transit; get materials; prep for next
      set up for next; settle after recess; transicion; transicion a; fila; cambio; walk up; walk down
      walk over; hall walk; homeroom to class; back to homeroom; back to hr; return to homeroom
      change shoes for pe; change for pe; change for gym; pe changing; get changed for pe; getting changed
      locker room; dress out; change back; take off snow gear; unbundle; walk from; walk between; head to
      go to specials; go to lunch; moving to; warning bell; walk 2 pe; walk 2; switch class; switch to #; swap
      rotation switch; rotate class; move to; move rooms; pass to; locker rr break; line & walk; line up outside
      head out; head back; head to lunch; head to specials; back to class; return; return to rm; return from
      drop class at; drop class; drop kids; take class; take kids; bring kids to; bring class to; bring to
      get class; get kids; get class from specials; pick up from; pick up at; pick up @; collect from
      collect class; escort kids; pass time; passing # min; # min passing; passing #; transition #
      transition block; transition in; transition out; shoes & coats; jackets; coats & hats; mittens; bundle
      gear on; snow pants on; snow pants; recess prep; prep for recess; ready for recess; prepare for lunch
      ready for lunch; prep for lunch; lunch prep line; wash & line up; move up; dress for pe; change clothes pe
      gym change; break between; salida al recreo; linea; caminar a; cambio de clases; deplacement; rangs
      habillage; deshabillage; vestiaire; cloakroom; coats on & out; getting ready for break; movement to
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
