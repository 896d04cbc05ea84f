import type { RoutineFacts } from '../../routine-facts.ts';

export const specials: RoutineFacts = {
  label: 'Specials or electives (unspecified or other)',
  group: 'specials',
  calendarEffect: 'window',
  typicalStart: [['08:15', '15:00']],
  typicalMinutes: { low: 35, usual: 45, high: 60 },
  oftenAllDay: false,
  studentsPresent: 'elsewhere',
  classTeacherPresent: 'no',
  places: ['art room', 'gym', 'music room', 'library', 'lab'],
  pushIn: 'sometimes',
  pushInWhy:
    "Students are with another teacher whose class counts as a natural setting; agree with that specialist, and do not take away a child's favorite hour.",
  touchBase: 'good',
  touchBaseNote: 'The class teacher is normally planning now: the best daily slot to talk without students.',
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 1, note: 'Limited minutes with the specialist; arrive with the class.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'Enter with the class.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'Leave with the class.' }],
  wordings: {
    clear: `
      specials; special area; special area class; special areas; specialist; specialists; specialist time
      specialist lesson; specialist block; specialist class; special classes; specials rotation
      special rotation; specials block; specials time; specials #; specials %letter; special %letter
      special tbd; encore; encore class; encore rotation; related arts; unified arts; ua; u.a.; exploratory
      exploratories; explo; exploratory wheel; connections class; connections rotation; allied arts
      cocurricular; co-curricular; co curricular; cocurriculars; activity block; activity period specials
      enrichment wheel; wheel; wheel #; elective wheel; fine arts; fine arts rotation; fine art; arts rotation
      itinerant; itinerants; itinerant class; stem special; steam special; steam class; technology special
      tech special; computer special; computers special; computer class special; special computer; special stem
      special steam; special tech; special technology; special library & computer; special guidance
      special health; rff; rff class; rff lesson; nct; release class; prep class; planning specials
      prep provided by; non core; noncore; non-core; essentials; essentials rotation; essential arts
      essential classes; arts block; creative arts; performing arts; applied arts; cultural arts; cycle class
      cycles; quarter class; quarter wheel; rotation class; six week rotation; 9 weeks rotation; 9 week class
      ancillary; ancillaries; ancillary class; enhancement; enhancements; enhancement class
      support class specials; p/e music art rotation; pams; aps; pe music art; pe & music & art
      music & pe & art; mape; resource rotation; resource classes; resource specials; extra curricular class
      extras; activity; activity rotation; activity class; activities rotation; aux; auxiliary; auxiliary class
      cluster class; cluster; prep cluster; innovation lab; innovation lab special; stem class; stem lab special
      stem lab rotation; lab rotation specials; discovery lab; discovery lab special; exploration lab
      gifted special; world cultures special; clases especiales; especiales; especialistas; especialista
      specialistes; spécialiste; specialiste; outclass; out class; out classes; blended specials; wheel class
      leadership class special; maker lab special; makerspace special; makers special; agriculture special
      garden special; chess special; chess; dance special; drama special; theater special; mindfulness special
      yoga special; science special; science lab special; stem specials; specials day #; day # special
      day # specials; day # special tbd; a day special; special: stem; special: computer; special: drama
      special: dance; special: spanish; music art or pe; art music pe; art/music/pe; pe/music/art; pe/art/music
      music/pe/art; art/pe/music; music/art/pe; music/art/pe/lib; uas; electives & specials; enrichments
      encores; tech class; technology; digital arts; media arts; tech rotation; art & music & pe rotation
      art mus pe; art music pe rotation; arts & pe rotation; mus art pe
    `,
    likely: `
      special; connections; elective; stem; steam; technology; guidance; computers; enrichment; exploration
      related; tech; wheel; makerspace; robotics; drama; dance; leadership
    `,
    hints: `
      rotation; cycle
    `,
    alone: `
      activity; rotation; lab; special; wheel
    `,
    tells: [
      { wordings: '=special', atLeastMinutes: 25, weight: 1.6 },
      { wordings: 'rotation; rotations', grades: ['6-8', '9-12'], weight: 3 },
      { wordings: 'media; media arts', grades: ['6-8', '9-12'], weight: 1.2 },
      { wordings: 'connections; exploratory; enrichment; activity', grades: ['6-8'], atLeastMinutes: 30, weight: 1.4 },
      {
        wordings: 'computer lab; computers; computer; technology; tech; tech lab',
        atLeastMinutes: 40,
        grades: ['K-2', '3-5'],
        weight: 0.5,
      },
      {
        wordings: 'technology; tech; digital; computers; robotics; coding; drama; dance; leadership; media; health',
        grades: ['6-8'],
        atLeastMinutes: 38,
        weight: 0.6,
      },
    ],
  },
};
