import type { StudentsPresent, Wordings } from '../routine-facts.ts';

/** Families of events that are no routine of the class. All are read as `unknown`; each says where students are. */
export const notARoutineIds = ['personal', 'staff_errand', 'after_school', 'reminder', 'placeholder'] as const;
export type NotARoutine = (typeof notARoutineIds)[number];

export const notARoutine: Record<NotARoutine, { studentsPresent: StudentsPresent; wordings: Wordings }> = {
  personal: {
    studentsPresent: 'no',
    wordings: {
      clear: `
        dentist; dentist appointment; doctor; doctors appt; dr appt; dr appointment; dr. appt; orthodontist
        eye exam; optometrist; dermatologist; vet; vet appt; vet appointment; haircut; hair appointment; massage
        chiropractor; chiro; gym me; pilates; crossfit; orange theory; orangetheory; peloton; workout
        date night; anniversary; wedding; bridal shower; baby shower; funeral; vacation me; flight; airport
        cruise; drive to; oil change; mechanic; dmv; mortgage; realtor; plumber; electrician; cable guy; grocery
        groceries; costco; taxes; prescription; pharmacy; mom; dad; poker; trivia; soccer practice; soccer game
        baseball practice; baseball game; softball; swim practice; swim meet; ballet; piano lessons; karate
        taekwondo; my kid; kid pickup; kid pick up; daycare pickup; drop off car; groomer; babysitter; sitter
        birthday dinner; bday dinner; bday party mine; graduation party; housewarming; tickets; errand; errands
        appt; appointment; jury duty; grad class; grad school; class at university; webinar me; bloodwork
        mammogram; mri; cita; medico; doctora; dentista; peluqueria; cena; rendez vous; rdv; medecin; coiffeur
        souper; 5k; marathon; camping; grandma; grandpa; aunt; hubby; husband; wife; sister; brother
        my birthday; my bday; facial; waxing; trash day; son's; daughter's
      `,
      likely: `
        dinner; appt; drinks; workout; home; kids; house; car; spin; bank; package; hair; nails; trainer; church
        surgery; spa; weekend; private; personal; coffee with
      `,
      hints: `
        me; my; mine; mom; dad; wife; husband; house; personal; kid
      `,
      alone: `
        physical; personal; vet
      `,
      heads: `
        dr appt; jury duty; haircut; appt; dinner; bday dinner; dinner with; gym me; date night; my kid
        oil change; kid pickup; drop off car; coffee with; drinks with; vet appt; lunch with %name
        breakfast with %name; coffee with %name; brunch with %name; walk with %name; run with %name
        lunch with mom; coffee date; with my kids; my kids; my son; my daughter; my mom; my dad
      `,
      tells: [
        {
          wordings: 'gym; yoga; pt; run; swim; swimming; dance; zumba; fitness; walk; training; weights',
          before: '06:50',
          weight: 5,
        },
        {
          wordings:
            'gym; yoga; pt; run; swim; swimming; dance; zumba; fitness; walk; concert; movie; dinner; pickup; pick up; drop off; home; party; lunch; music lesson; lesson; practice; game',
          from: '16:00',
          weight: 4.5,
        },
        { wordings: 'drop off; pick up; kid pickup; dropoff; daycare', before: '07:10', weight: 5 },
        { wordings: 'lunch; brunch', atLeastMinutes: 100, weight: 6 },
      ],
    },
  },
  staff_errand: {
    studentsPresent: 'no',
    wordings: {
      clear: `
        interview; interviews; hiring; position; candidate; tour for parents; parent tour
        prospective family tour; tours; building tour; copier repair; copier; printer; tech support; it support
        tech ticket; maintenance; repair; painting crew; carpet cleaning; hvac; pest control; room inspection
        fire inspection; fire marshal; inventory; book inventory; supply order; book order; ordering; po
        reimbursement; timesheet; timesheets; payroll; payday; pay day; hr paperwork; benefits
        insurance enrollment; open enrollment; fingerprinting; recertification; staff potluck; staff party
        staff social; staff breakfast; staff luncheon; staff picture; holiday party staff; staff gift exchange
        secret santa staff; retirement party; retirement; farewell party staff; staff happy hour
        baby shower staff; call home; call parent; call parents; parent phone call; parent call; return calls
        calls home; call back; email parent; email parents; call mom re; call with; conference call; call
        pack room; move rooms; classroom move; unpack boxes; clean closet; clean storage; sort books
        library fines; hang art; change bulletin board; decorate door; laminate; newsletter; write newsletter
        upload; clean up google drive; volunteer; volunteers; vol; parent volunteer; room parent; room mom
        zoom with; meet with; coffee; teams call; evaluation paperwork; self evaluation; self reflection form
        goals form; slo; slos; sgo; sgos; student growth objective; cleared out; fire extinguisher; bus meeting
        cpr; cpr training; first aid; first aid training; mandated reporter; safeschools; safe schools training
        vector training; notary; union vote; vote; delivery; textbook delivery; furniture delivery; set up for
        take down; reading room closed; room booking; reserve lab; reserve; cart reserved; gym reserved
        library reserved; reserved; booked; hold for; holding; count money; deposit; substitute orientation
        visit to other school; school visit; site visit; university visit supervisor
      `,
      likely: `
        zoom; phone; forms; pa system; position; email; call; order; repair; install; sign; check email; paint
        wait; closed
      `,
      hints: `
        order; email; call; form; kits; copier; system; fix
      `,
      heads: `
        interview; interviews; order; repair; staff potluck; call home; timesheet; copier repair; call parents
        paint; zoom with; copier; tech support; pa system; pa system test; intercom test; system test
        zoom with %name; meet with %name; call with %name; chat with %name; mtg with %name; %name zoom
      `,
    },
  },
  after_school: {
    studentsPresent: 'varies',
    wordings: {
      clear: `
        after school; after-school; before school; before care; beforecare; after care; extended day
        extended care; ext day; wraparound; kidz klub; 21st century; 21st cclc; latchkey; champions care; sacc
        oshc; oosh; osch; vacation care; childcare; clubs after school; robotics club; chess club; drama club
        musical practice; math club; green team; gotr; gsa; fccla; deca; fbla; skillsusa; hosa; nhs; njhs
        honor society; speech team; debate team; forensics team; mock trial team; academic team; scholars bowl
        mathcounts; math team; colorguard; drill team; cheer; cheerleading; poms; bball; vball; soccer practice
        soccer game; track meet; xc; swim meet; swim practice; lacrosse; lax; baseball practice; vs; varsity; jv
        tryouts; auditions; practices; intramurals; intramural; tutoring; homework club; saturday school
        detention; late bus; pta; pto; pta meeting; pto meeting; family night; literacy night; math night
        curriculum night; back to school night; parents night; parent university; fall fest; carnival evening
        talent show evening; concert @; school dance; banquet; graduation evening; scouts; ccd
        despues de escuela; guarderia; noche de; noche familiar; garderie; parascolaire; periscolaire; soiree
        after sch; aft school; aft sch; afterschool
      `,
      likely: `
        clubs
      `,
      hints: `
        club; team; practice; late; evening; game
      `,
      alone: `
        club; night; boosters; tutoring; game; meet
      `,
      heads: `
        after school; before care; math night; literacy night; robotics club; track meet; family night
        drama club; tryouts; chess club; night; before school; honor society; after sch
      `,
      tells: [
        {
          wordings:
            'club; clubs; practice; rehearsal; tutoring; meet; game; help; tutorial; detention; choir; chorus; band; play; drama; robotics; dance; chess; intramurals; homework club',
          from: '14:50',
          weight: 3.2,
        },
        {
          wordings:
            'club; practice; rehearsal; tutoring; meet; game; concert; show; play; performance; program; open house; math; reading; art; stem; science; party; meeting students',
          from: '16:30',
          weight: 3.5,
        },
        {
          wordings:
            'tutoring; club; band; choir; chorus; orchestra; jazz band; practice; care; weights; weight room; drop in; help',
          before: '07:20',
          weight: 3,
        },
        { wordings: 'aftercare; after care; ymca; daycare; ext care', from: '15:00', weight: 4 },
        { wordings: 'booster; club mtg; wrestling; baseball', weight: 2 },
      ],
    },
  },
  reminder: {
    studentsPresent: 'varies',
    wordings: {
      clear: `
        due; due today; forms due; form due; permission slip due; slips due; perm slips; perm slip
        permission slips; permission slip; grades due; report card comments due; project due; reading logs due
        forms; money; order form; book orders; book order due; scholastic order; fundraiser; cookie dough
        candy grams; candygrams; valentine grams; yearbook order; picture order forms; t shirt orders
        t-shirt orders; spirit wear; bring; bring a; send; go home; going home; return; turn in; sign up
        sign-up; sign ups; signup; register for; deadline; deadlines; last day to; last chance; reminder
        reminders; remind; remember; don't forget; dont forget; do not forget; to do; todo; need to; submit
        enter grades by; grade; post; get ready for conference; finalize; finish report cards; rsvp; starts next
        opens; window opens; window closes; testing window; map window; access window; dibels window
        kickoff today; available; library fines; fines; overdue; collect; print; print report cards; copy
        schedule; schedule conferences; schedule parent conferences; check email; update; pay; count; $; $1; $ #
        hat day $; candy cane; food drive; toy drive; sock drive; penny war; coin war; canned food; donation
        donations; box top; fees; field trip money; trip money; trip forms; trip forms due; trip slips
        field trip forms; field trip slips; field trip permission; survey; vote; order; ordering; wear sneakers
        bring sneakers; pe clothes; water bottle; sunscreen; recordatorio; entregar; fecha limite; traer
        tarea para; firmar; permiso; permisos; rappel; apporter; remise; chaperones needed; snacks needed
        supplies needed; treats list; class list; valentines list; newsletter goes out; newsletter; hours
        expire; expires; renew; renewal; scores in; benchmark scores due; ends; poster; flyer; flyers
        flyer home; letters home; notes home today; pick up packets; map of
        library closed; gym closed; office closed; cafeteria closed; pool closed; playground closed
        lab closed; track closed
      `,
      likely: `
        due; bring; forms; home; orders; money; list; collect; print; closes; starts; begins; opens; hours
        copies; sign; ticket; slips; sale; sales
      `,
      hints: `
        due; slip; form; money; bring; home; order; return; deadline; send
      `,
      heads: `
        due; grades due; slips due; forms due; deadline; due today; library fines; perm slips; permission slips
        timesheet due; sign up; window opens; window closes; don't forget; reminder; to do; starts next
        fundraiser
        library closed; gym closed; office closed; cafeteria closed; pool closed; playground closed
        lab closed; track closed
      `,
      tells: [
        {
          wordings:
            'order; bring; book; starts; begins; ends; closes; opens; out; home; collection; orders; drive; fundraiser',
          allDay: true,
          weight: 1.4,
        },
        {
          wordings:
            'ends; starts; begins; opens; home; forms; sign up; money; orders; collect; bring; wear sneakers; bring sneakers',
          allDay: false,
          weight: -1.8,
        },
        {
          wordings:
            'money; forms; orders; slips; due; fees; book orders; sign up; deadline; order; window opens; window closes',
          allDay: true,
          weight: 4,
        },
      ],
    },
  },
  placeholder: {
    studentsPresent: 'varies',
    wordings: {
      clear: `
        tbd; tba; tbc; ???; n/a; na; hold; placeholder; place holder; untitled; no title; unavailable; blocked
        block off; ooo; not available; do not schedule; do not book; dns; available; tentative; maybe
        test event; new event; xxx; xx; misc; other; stuff; see notes; see description; see plan; see sub plan
        check with; ask; varies; flexible; various; ocupado; occupe; sin titulo; buffer; slot; appt slot
        bookable; ditto; as above; =busy
      `,
      likely: `
        hold; blank
      `,
      hints: `
        tbd; maybe; ?
      `,
      alone: `
        =block; time; event; open; free; regular; hold; available; thing
      `,
    },
  },
};
