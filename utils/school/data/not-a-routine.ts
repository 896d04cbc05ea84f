import type { StudentsPresent, Wordings } from '../routine-facts.ts';

/** Families of events that are no routine of the class. All are read as `unknown`; each says where students are. */
export const notARoutineIds = ['personal', 'staff_errand', 'after_school', 'reminder', 'placeholder'] as const;
export type NotARoutine = (typeof notARoutineIds)[number];

export const notARoutine: Record<NotARoutine, { studentsPresent: StudentsPresent; wordings: Wordings }> = {
  personal: {
    studentsPresent: 'no',
    wordings: {
      clear: `
        dentist; dentist appt; dentist appointment; dental appt; doctor; doctor appt; doctors appt; dr appt
        dr appointment; dr. appt; doc appt; orthodontist; ortho appt; eye doctor; eye appt; eye exam
        optometrist; dermatologist; vet; vet appt; vet appointment; haircut; hair appt; hair appointment
        nail appt; massage; chiropractor; chiro; gym me; my gym; yoga class me; pilates; crossfit; orange theory
        orangetheory; peloton; workout; work out; running club me; personal trainer; date night; anniversary
        wedding; bridal shower; baby shower; funeral; vacation me; flight; flight to; airport; cruise; drive to
        road trip; oil change; car appt; car repair; car service; mechanic; inspection car; dmv; mortgage
        closing on house; realtor; plumber; electrician; cable guy; delivery window; grocery; groceries; costco
        target pickup; grocery pickup; grocery order; pay bills; pay rent; rent due; taxes; tax appt; therapy me
        my therapy; therapist appt; prescription; pharmacy; call mom; call dad; mom; dad; mom visit; mom bday
        dad bday; dinner at; dinner out; family dinner; happy hour; lunch date; girls night; book club me; poker
        trivia; small group church; bible study me; choir me; practice pick up; soccer practice; soccer game
        baseball practice; baseball game; softball; swim practice; swim meet; dance class pickup; ballet
        gymnastics class; piano lesson; piano lessons; guitar lesson; music lesson kids; karate; taekwondo
        my kid; kids dentist; kids doctor; kid pickup; pick up kids; kid pick up; daycare pickup; daycare drop
        drop off car; pick up car; pick up dog; dog groomer; groomer; dog walk; babysitter; sitter
        birthday dinner; bday dinner; bday party mine; graduation party; housewarming; game night me
        concert tickets; tickets; errand; errands; appt; appointment; interview me; job interview; jury duty
        night class; grad class; grad school; class at university; ed class; university class; webinar me
        blood work; bloodwork; mammogram; mri; pt appt; physical therapy appt; counselor appt; cita medica
        cita con el doctor; cita con dentista; cita; medico; doctora; dentista; peluqueria; cena; cena con
        cumpleanos de mama; rendez vous; rdv; medecin; coiffeur; souper; 5k; marathon; half marathon; camping
        beach house; visit grandma; grandma; grandpa; aunt; hubby; husband; wife; mom & dad; sister; brother
        my birthday; my bday; my anniversary; facial; waxing; clean house; house cleaner; laundry at home
        water plants; trash day; school for my kids; kids school; my daughter; my son; son's; daughter's
      `,
      likely: `
        dinner; appt; drinks; workout; home; kids; house; car; spin; bank; package; hair; nails; trainer; church
        surgery; spa; weekend; private; personal; lunch with; coffee with; brunch with
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
        lunch with mom; coffee date
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
        prospective family tour; tours; building tour; copier repair; copier; printer; printer repair
        tech support; it support; help desk; tech ticket; maintenance; repair; paint room; painting crew
        carpet cleaning; floor waxing; room closed; hvac; pest control; room inspection; fire inspection
        fire marshal; inventory; book inventory; order supplies; supply order; order books; book order; ordering
        order kits; purchase order; po; reimbursement; timesheet; time sheet; timesheets; payroll; payday
        pay day; hr paperwork; benefits; insurance enrollment; open enrollment; fingerprinting; license renewal
        recertification; staff potluck; staff party; staff social; staff breakfast; staff luncheon
        staff picture; holiday party staff; staff gift exchange; secret santa staff; retirement party
        retirement; farewell party staff; staff happy hour; baby shower staff; call home; call parent
        call parents; phone call; parent phone call; parent call; return calls; calls home; call back
        email parent; email parents; call mom re; call with; phone home; conference call; call; pack room
        move rooms; classroom move; unpack boxes; clean closet; clean storage; sort books; library fines
        hang art; change bulletin board; decorate door; laminate; newsletter; send newsletter; write newsletter
        post grades; upload; update website; clean up google drive; volunteer; volunteers; vol; parent volunteer
        room parent; room mom; volunteer orientation; zoom with; google meet with; meet with; coffee; teams call
        reminder call; evaluation paperwork; self evaluation; self reflection form; goals form; slo; slos; sgo
        sgos; student growth objective; smart goals form; cleared out; fire extinguisher; locker repair
        bus meeting; cpr; cpr training; first aid; first aid training; mandated reporter; safeschools
        safe schools training; vector training; notary; union vote; vote; donation pick up; delivery
        textbook delivery; furniture delivery; set up for; take down; reading room closed; room reserved
        room booking; reserve lab; reserve; cart reserved; gym reserved; library reserved; reserved; booked
        hold for; holding; fundraiser meeting; box tops count; count money; deposit; substitute orientation
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
        after school; after-school; before school; before care; beforecare; after care; aftercare snack
        after care snack; before & after care; extended day; extended care; extended day program; ext day
        wraparound; wrap around care; ymca care; boys & girls club; kids club; kidz klub; asp club; 21st century
        21st cclc; asap program; latchkey; champions care; sacc; oshc; oosh; osch; vacation care
        breakfast club before school; childcare; boys & girls; club after school; clubs after school
        robotics club; chess club; art club; drama club; drama practice; musical rehearsal; musical practice
        coding club; lego club; math club; science club; stem club; garden club; green team; eco club
        kindness club; running club; run club; girls on the run; gotr; let me run; book club after school
        spanish club; french club; gsa; gsa club; anime club; art club after; yearbook club; newspaper club
        key club; beta club; builders club; fccla; deca; fbla; skillsusa; hosa; nhs; njhs; honor society
        national honor society; student council after school; speech team; debate team; forensics team
        mock trial team; academic team; academic bowl; scholars bowl; quiz bowl practice; odyssey of the mind
        destination imagination; science olympiad; math counts; mathcounts; math team; math league
        battle of the books practice; spelling bee practice after; choir after school; jazz band practice
        marching band practice; band practice; color guard; colorguard; drill team; cheer; cheer practice
        cheerleading; poms; dance team; football practice; football game; basketball practice; basketball game
        bball; bball practice; bball game; volleyball practice; volleyball game; vball; soccer practice
        soccer game; track practice; track meet; cross country practice; cross country meet; xc; xc meet
        xc practice; wrestling meet; wrestling practice; swim meet; swim team; swim practice; tennis match
        tennis practice; golf match; golf practice; lacrosse; lax; lax practice; baseball practice
        softball practice; hockey practice; field hockey; gymnastics meet; game vs; vs; away game; home game
        jv game; varsity; jv; tryouts; try outs; auditions; practice after; practices; weight room after
        open gym; intramurals; intramural; sports practice; tutoring after school; after school tutoring
        tutoring; math tutoring; reading tutoring; homework club; homework club after school; saturday school
        saturday academy; detention; after school detention; detention after; late bus; activity bus
        activity bus after; pta; pto; pta night; pto night; pta meeting; pto meeting; family night
        family literacy night; literacy night; math night; science night; stem night; steam night; reading night
        game night; movie night; bingo night; art night; art show night; curriculum night; back to school night
        bts night; parent night; parents night; parent university; open house evening; multicultural night
        heritage night; international night; spirit night; dine out; restaurant night; skate night
        family fun night; fun night; trunk or treat night; fall fest; carnival evening; school carnival night
        talent show evening; concert evening; evening concert; concert @; winter concert evening; school dance
        daddy daughter; father daughter; mother son; dance after school; homecoming dance; homecoming game
        prom night; banquet; sports banquet; awards night; senior night; graduation evening; fafsa night
        college night; financial aid night; 8th grade night; 5th grade night; kindergarten night
        kindergarten registration; open enrollment night; town hall evening; chess after; scouts; girl scouts
        cub scouts; boy scouts; youth group; religious ed evening; ccd; club de; despues de escuela
        despues de la escuela; guarderia; noche de; noche familiar; noche de matematicas; service de garde
        garderie; parascolaire; periscolaire; etude surveillee; soiree; clubs ks2; football club; netball club
        tag rugby club; multi sports club; wrap care; breakfast & after club; after sch; aft school; aft sch
        afterschool; play practice
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
        due; due today; due date; is due; are due; forms due; form due; permission slips due
        permission slip due; slips due; perm slips; perm slip; permission slips; permission slip; grades due
        report cards due; report card comments due; comments due; progress reports due; plans due
        lesson plans due; sub plans due; iep due; iep drafts due; projects due; project due; homework due
        hw due; essay due; paper due; book report due; reading log due; reading logs due; library books due
        books due; money due; forms; money; lunch money; milk money; order forms; order form; book orders
        book orders due; book order due; scholastic orders; scholastic order; fundraiser
        fundraiser kickoff money; fundraiser due; fundraiser ends; cookie dough; cookie dough orders
        candy sales; candy grams; candygrams; valentine grams; yearbook orders; yearbook order; yearbook money
        picture orders; picture order forms; retake forms; t shirt orders; t-shirt orders; shirt orders
        spirit wear orders; spirit wear; bring; bring in; please bring; bring your; bring a; bring snack
        bring book; bring home; send home; send; send in; sent home; go home; going home; return; return forms
        return slips; turn in; sign up; sign-up; sign ups; signup; sign up for; sign up opens; sign up closes
        register for; registration opens; registration due; registration deadline; registration closes; deadline
        deadlines; last day to; last chance; reminder; reminders; remind; remember; don't forget; dont forget
        do not forget; to do; todo; need to; submit; submit grades; turn in grades; enter grades by; grade; post
        prep for; get ready for conference; finalize; finish report cards; rsvp; rsvp by; tickets on sale
        starts next; starts next week; begins next; opens; window opens; window closes; testing window
        map window; map testing window opens; access window; dibels window; ends today; kickoff today; available
        library fines; fines; fines due; overdue; overdue books; library fines out; lost books; collect
        collect money; collect forms; collect permission; print; print report cards; copy; copies due; schedule
        schedule conferences; schedule parent conferences; conferences sign up; email reminder; check email
        update; update grades; update plans; pay; payment due; count; popcorn friday money; popcorn order
        popcorn $; popcorn fri $; $; $1; $ #; hat day $; candy cane; canned food drive; food drive; coat drive
        toy drive; sock drive; penny drive; penny war; coin war; book drive; canned food; donation; donations
        box tops due; box top; fees; fees due; field trip money; trip money; trip forms; trip forms due
        trip slips; field trip forms; field trip slips; field trip permission; field trip money due; zoo money
        medical forms; emergency cards; emergency forms; directory forms; survey; survey due; parent survey
        vote; order; ordering; wear sneakers; bring sneakers; pe clothes; wear sneakers tomorrow; water bottle
        bring water bottle; sunscreen; recordatorio; entregar; fecha limite; traer; tarea para; firmar; permiso
        permisos; rappel; date limite; apporter; remise; volunteers needed; volunteer forms; chaperones needed
        chaperone forms; snacks needed; supplies needed; treats list; class list; valentines list
        newsletter goes out; newsletter; newsletter home; attendance due; hours due; hours; expire; expires
        renew; renewal; evaluation due; slo due; goals due; self eval due; data due; data entry due; scores due
        scores in; benchmark scores due; post by; by door; ends; poster; flyer; flyers; flyers home; flyer home
        letter home; letters home; notes home today; sped count; child count; october count; pick up packets
        map of; list of; copy of
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
        tbd; tba; tbc; ???; n/a; na; hold; hold this time; placeholder; place holder; untitled; no title
        unavailable; blocked; blocked off; block off; ooo; not available; do not schedule; do not book; dns
        available; open slot; tentative; maybe; test event; new event; xxx; xx; misc; other; stuff; see notes
        see description; see plan; see sub plan; check with; ask; varies; flexible; various; ocupado; occupe
        sin titulo; buffer; slot; appointment slot; appt slot; bookable; same as above; ditto; as above; =busy
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
