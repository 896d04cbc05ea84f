import type { RoutineFacts } from '../../routine-facts.ts';

export const vocationalCommunity: RoutineFacts = {
  label: 'Vocational work and community instruction',
  group: 'functional_program',
  calendarEffect: 'window',
  typicalStart: [['08:30', '14:30']],
  typicalMinutes: { low: 30, usual: 60, high: 180 },
  oftenAllDay: false,
  studentsPresent: 'varies',
  classTeacherPresent: 'varies',
  places: ['school building', 'community'],
  pushIn: 'sometimes',
  pushInWhy:
    'Excellent for work, mobility and communication goals when planned; off-campus slots need transport, consent and staffing arranged ahead.',
  touchBase: 'no',
  gradeBands: ['6-8', '9-12'],
  interruption: { level: 0, note: 'Join at departure or at the job site, not half-way.' },
  entryPoints: [{ anchor: 'start', offsetMinutes: 0, note: 'At departure or job start.' }],
  exitPoints: [{ anchor: 'end', offsetMinutes: 0, note: 'At return or clock-out.' }],
  wordings: {
    clear: `
      vocational; voc; voc training; vocational training; vocational skills; prevoc; pre vocational
      prevocational; job skills; job training; job experience; work experience; work study; work release
      work program; work based learning; work-based learning; wbl; work placement; workplace; work crew
      work training; work site; worksite; work adjustment; cbi; cbvi; cbwe; cbi trip; community based
      community instruction; community outing; community outings; community access; community trip
      community experience; community day; community job; community participation; job site; jobsite; job sites
      job coach; job coaching; job shadow; job shadowing; job sampling; job tasks; job task; job lab
      jobs program; campus jobs; school jobs; classroom jobs voc; internship; internships; intern
      apprenticeship; apprentice; coop; co-op; co op; cooperative education; school store; student store
      spirit store; coffee cart; coffee shop; coffee delivery; cafe cart; snack cart; cart delivery; cafe job
      cafe jobs; cafeteria job; cafeteria jobs; kitchen job; lunchroom job; recycling; recycling crew
      recycling job; recycle; recycling program; paes; paes lab; project search; mail delivery; deliver mail
      mail run; mail job; office job; office jobs; office work; shredding; shred; collating; deliveries
      delivery; deliver; newspaper delivery; copy job; copies job; custodial job; custodial crew; cleaning crew
      cleaning job; dishwashing job; grounds crew; garden crew; greenhouse job; library job; library helpers job
      shelving books; stock shelves; stocking; vending; vending machines; concession; concessions; laundry job
      laundry business; towel laundry; business enterprise; micro enterprise; microenterprise; student business
      class business; school business; dog biscuits; print shop; button business; travel training; travel train
      bus training; city bus; public transit; mobility training trip; goodwill; food bank; food pantry; pantry
      target run; walmart trip; walmart run; grocery trip; grocery store trip; grocery shopping; store trip
      restaurant trip; ymca trip; library trip cbi; volunteer site; volunteering; volunteer work
      meals on wheels; transition program; transition services; transition 18 21; 18-21 program; 18-21; 18-22
      # # program; adult transition; atp; pre-ets; ets; vr; dor; workability; work ability; tpp; we can work
      career center; career & tech center; cte center; tech center; vo tech; votech; skills center; boces
      career tech center; rop; aspire; life after high school; job club; interview practice; resume; resumes
      capacitacion laboral; trabajo comunitario; habilidades laborales; instruccion comunitaria; stage en milieu
      work task; assembly tasks; sorting job; packaging; piece work; task assembly; work stations job
      micro business; bakery; bakery business; thrift store job; job @; coffee kart; java cart; cocoa cart
      cart run
      vocational rotation; voc rotation; work rotation; job rotation; job rotations
    `,
    likely: `
      job; jobs; community; coffee; site; store; shift; errands; route; voc lab; deliver; work; community walk
    `,
    hints: `
      coach; job; route; deliver; customer; shift; office
    `,
    heads: `
      vocational rotation
    `,
    tells: [
      { wordings: 'jobs; job; job time; work; cbi; community; coffee', grades: ['9-12'], weight: 1.4 },
      { wordings: 'community based; community trip', atLeastMinutes: 60, weight: 0.5 },
    ],
  },
};
