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
      special areas; specialist time; specialist lesson; specialist block; specialist class; special classes
      specials rotation; special rotation; specials block; specials time; specials #; specials %letter
      special %letter; special tbd; encore rotation; ua; u.a.; explo; connections class; connections rotation
      allied arts; cocurricular; co-curricular; co curricular; cocurriculars; activity block
      activity period specials; enrichment wheel; wheel; wheel #; fine arts; fine arts rotation; fine art
      arts rotation; itinerant; itinerants; itinerant class; stem special; steam special; steam class
      technology special; tech special; computer special; computers special; computer class special
      special computer; special stem; special steam; special tech; special technology
      special library & computer; special guidance; special health; rff; rff class; rff lesson; nct
      release class; prep class; planning specials; prep provided by; non core; noncore; non-core; essentials
      essentials rotation; essential arts; arts block; creative arts; performing arts; applied arts
      cultural arts; cycle class; cycles; quarter class; rotation class; six week rotation; 9 weeks rotation
      9 week class; ancillary; ancillaries; enhancement; enhancements; support class specials
      p/e music art rotation; pams; aps; pe music art; mape; resource rotation; resource classes
      resource specials; extra curricular class; extras; activity; activity rotation; activity class
      activities rotation; aux; auxiliary; cluster class; cluster; prep cluster; innovation lab; stem class
      stem lab special; stem lab rotation; lab rotation specials; discovery lab; exploration lab; gifted special
      world cultures special; especiales; especialistas; especialista; specialistes; spécialiste; specialiste
      outclass; out class; out classes; blended specials; leadership class special; maker lab special
      makerspace special; makers special; agriculture special; garden special; chess; dance special
      drama special; theater special; mindfulness special; yoga special; science special; science lab special
      stem specials; specials day #; day # special; day # specials; day # special tbd; a day special
      special: stem; special: computer; special: drama; special: dance; special: spanish; music art or pe
      art music pe; uas; enrichments; encores; tech class; technology; digital arts; media arts; tech rotation
      art & music & pe rotation; art mus pe; art music pe rotation; arts & pe rotation; mus art pe
      core enrichment; core enrichments; enrichment specials; enrichment class; specials/enrichment; special #
      enc; encore %letter; encore #; encore/specials; related arts rotation; ra rotation; rel arts; related art
      r.a.; uarts; u arts; unified art; exploratory class; exploratory #; explore class; explore rotation; expl
      elective wheel #; wheel rotation; elective rotation; rotation elective; check day; see rotation
      special area rotation; special area time; special class; sp area; s.a.; activity hour; activity rotation #
      activities; act period; ancillary rotation; fine arts block; fine arts class; creative arts block
      specialist rotation; specialist classes; specialist sessions; specialist day; specialist lessons
      performing arts rotation; vapa rotation; stem rotation; steam rotation special; science special rotation
      technology rotation; digital tech; digi tech; digital technologies; design tech special; dance/drama
      drama & dance; performing; kitchen garden; stephanie alexander; sakg; cooking special; nutrition special
      health special; outdoor ed special; mindfulness class; yoga specials; leadership special
      character special; counseling special; counselor special; guidance special; world cultures
      global studies special; ib specials; pyp specials; single subjects; single subject; clase especial
      matieres speciales; specialites; cours specialises; prep cover class; planning cover
      cover lesson specials; foundation subjects; wider curriculum; afternoon subjects; foundation curriculum
      enrichment afternoon; carousel afternoon
      enrichment rotation; rotation wheel; pamel; palms
    `,
    likely: `
      connections; stem; steam; technology; guidance; computers; enrichment; exploration; related; tech; wheel
      makerspace; robotics; drama; dance; leadership
    `,
    hints: `
      rotation; cycle
    `,
    alone: `
      activity; rotation; lab; special; wheel; specials; special area; specialist; encore; related arts
      unified arts; exploratory; explo; allied arts; elective
    `,
    tells: [
      {
        wordings: 'ag; garden; ag class; garden class; gardening',
        grades: ['K-2', '3-5'],
        atLeastMinutes: 30,
        atMostMinutes: 60,
        weight: 1.5,
      },
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
      {
        wordings: 'specials; special; encore; exploratory; related arts; unified arts',
        atLeastMinutes: 25,
        alone: true,
        weight: 1.2,
      },
    ],
  },
};
