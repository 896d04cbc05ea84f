import type { RoutineFacts } from '../../routine-facts.ts';

export const computerTime: RoutineFacts = {
  label: 'Computer lab, typing, online practice',
  group: 'practice_and_small_group',
  calendarEffect: 'window',
  typicalStart: [
    ['08:30', '11:30'],
    ['12:15', '14:45'],
  ],
  typicalMinutes: { low: 15, usual: 25, high: 45 },
  oftenAllDay: false,
  studentsPresent: 'yes',
  classTeacherPresent: 'varies',
  places: ['classroom', 'computer lab'],
  pushIn: 'sometimes',
  pushInWhy:
    'The natural place for typing and assistive-technology goals, but headphones and solo screens leave little to join for other goals.',
  touchBase: 'no',
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  interruption: { level: 0, note: 'Students work alone at their own pace.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 3, note: 'After log-in, unless log-in is the goal.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At log-off.' }],
  wordings: {
    clear: `
      computer lab; computer; computers; comp lab; computer time; chromebook; laptop; tech time; technology time
      typing; typing club; typingclub; typing.com; typing practice; keyboard; keyboarding
      keyboarding without tears; kwt; keyboarding club; nitro type; iready lessons; i-ready lessons; mypath
      my path; iready; i-ready; iready math; iready reading; iready minutes; iready time; lexia; lexia core5
      powerup; lexia powerup; st math; reflex; reflex math; zearn; dreambox; dream box; freckle; ixl; prodigy
      ipad; ipads; tablets; ipad center; code.org; coding; hour of code; scratch jr; scratchjr; kodable; tynker
      bitsboard; abcya; abc mouse; starfall; seesaw; google classroom; raz kids computer; istation; i-station
      waterford; imagine learning; imagine math; imagine language; imagine literacy; imagine espanol; headsprout
      reading eggs; readingeggs; mathseeds; mathletics; times tables rockstars; ttrs; tt rockstars; doodle
      doodlemaths; doodle maths; sumdog; manga high; numbots; spelling shed online; education city; edshed
      studyladder; essential assessment; successmaker; success maker; moby max; mobymax; khan; khan kids
      boom cards; boom learning; splash learn; splashlearn; happy numbers; teach your monster; nessy online
      achieve3000; achieve #; readworks online; newsela online; edmentum; exact path; study island
      get more math; deltamath; delta math; gizmos; legends of learning; brainpop online; xtramath
      xtra math online; big brainz; math space; aleks; read theory; readtheory; no red ink online; quill
      typetastic; type to learn; dance mat typing; learning.com; easytech; digital citizenship; digital literacy
      digital learning time; digital time; digital day; digital lesson; ed tech; edtech
      instructional technology; ict; ict lesson; it suite; computing; computing lesson; computer suite
      computer science lesson; purple mash; internet safety; cyber safety; online learning; online practice
      online programs; blended learning; personalized learning online; devices; screen time learning; amira
      boost reading; amplify reading; boost amplify; mclass intervention online; hmh ed online; waggle; mindplay
      reading plus; language nut; duolingo; rosetta stone; reading horizons discovery; read live; learning ally
      computer games; educational games; ed games; chromebook games; research on chromebooks; computacion
      computadora; computadoras; laboratorio de computacion; tecnologia; informatique; tecleo; mecanografia; 💻
      🖥; ⌨; epic on ipad; osmo; osmos; makecode; minecraft; robotics online; beanstack; clever; smart minutes
      smarty ants; smartyants; sora ipads; progress learning; learn zillion; footsteps2brilliance; footsteps
      carts; tech lab; technology lab; lexia lab; lab computers; computer class; c books; cbooks; chrmbks
      chrome books; typing without tears; c-books
    `,
    likely: `
      online; tech; program; epic; digital; technology; device; apps; minutes online; carts; screens
      educational game; smart score; coder; cart; scratch
    `,
    hints: `
      online; cart; app; log in; screen; headphone; device; minutes
    `,
    alone: `
      lab; app; web; docs; slides
    `,
    tells: [
      { wordings: 'lab', grades: ['PK', 'K-2', '3-5'], weight: 1.6 },
      { wordings: 'technology; tech; computer class; computer', grades: ['6-8', '9-12'], weight: 0.2 },
    ],
  },
};
