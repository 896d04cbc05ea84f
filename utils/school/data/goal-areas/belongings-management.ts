import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const belongingsManagement: GoalAreaFacts = {
  label: 'Managing belongings and school routines',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Unpacking, turning in papers, cubby or locker, gathering materials, packing to go home.',
  occupations: ['education', 'activities of daily living'],
  functionalAreas: ['set-up and clean-up'],
  exampleGoals: [
    'On arrival the student will complete the five-step unpacking checklist within eight minutes with no adult prompts on 4 of 5 days.',
    'At the end of the day the student will place the correct folder, planner and lunchbox in the backpack in 9 of 10 days.',
    'The student will open a combination locker and collect what is needed for the next two classes within the passing time in 4 of 5 trials.',
    'Student will unpack backpack, hang it up and place folder in the bin within ten minutes of arrival.',
    'Will bring needed materials to class daily.',
    'Packs homework, lunch box and water bottle at the end of the day.',
    'Opens locker combination and takes the right books.',
    'Puts supplies back where they belong after use.',
    'Turns in homework and notes to the correct basket.',
    'Keeps track of coat, glasses and library book without losing them.',
    'Sets out pencil, book and notebook before the lesson begins.',
    'Hangs up coat and backpack and puts lunchbox and folder in the right places at arrival.',
    'Gets book, pencil and paper ready before class starts.',
    'Packs homework, notes and water bottle in the bag before going home.',
    'Opens own locker and switches materials between classes.',
    'Gives completed homework and signed papers to the teacher.',
    'Cleans up own space and returns scissors and markers to the shelf.',
    'Keeps track of glasses, coat and lunch bag all day.',
    'Brings instrument and gym clothes on the right days.',
    'Will unpack bag, hang coat on hook, and put folder in basket in 5 min.',
    'Bring pencil, notebook and chromebook to each class 90% of periods.',
    'Student will open combination lock & get needed items in passing time.',
    'At end of day gathers coat, backpack, lunchbox with picture list 4/5 days',
    'Hand completed assignments to the tray on time 80%.',
    'At the end of class, student checks area and takes all his stuff 90%.',
    'Student will have required supplies (pencil, book, folder) out on desk at bell.',
    'Empty & refill backpack using list on inside of locker.',
    'Manage backpack & folders during arrival/dismissal routine w/ visual checklist.',
    'Arrive to class w/ all materials 4/5 days.',
  ],
  pullOutNote:
    'Only the arrival, change-over and pack-up minutes give true practice; pulling out at those times removes the chance.',
  fits: {
    arrival: [3, 'Unpacking and turning things in is the routine itself.'],
    cleanup_packup: [3, 'Everything that must go home is gathered now.'],
    dismissal: [3, 'Coat, bag and lunchbox have to leave with the student.'],
    transition: [2, 'Lockers and carrying the right materials decide the next class.'],
    homeroom_advisory: [2, 'Locker, binder and materials checks fit this slot.'],
    study_hall: [2, 'Sorting papers and loading the bag can be coached without an audience.'],
    class_period: [2, 'The right materials must be on the desk at each bell.'],
    morning_work: [1, 'Getting out what is needed follows straight from unpacking.'],
    library: [1, 'Books are carried, returned and checked out on a set day.'],
    lunch: [1, 'Lunchbox or card must travel out and back.'],
    pe: [1, 'Sneakers and gym bag are brought, changed and put away.'],
  },
  wordings: {
    clear: `
      belongings; personal belongings; backpack; backpacks; book bag; unpack; unpacks; unpack backpack; pack up
      packs up; pack backpack; packs backpack; locker combination; combination lock; cubby; hang up; hangs up
      lunchbox; take home folder; folder in; put away; puts away; put materials away; puts materials away
      manage materials; materials management; manage belongings; manages belongings; homework bin
      hand in homework; hands in homework; turn in homework; turns in; turn in assignments; turned in
      brings materials; come prepared; comes prepared; prepared for class; arrive with materials
      necessary materials; needed materials; gather materials; gathers materials; gather supplies
      school supplies; lose items; lost items; lost and found; account for; water bottle; notes home
      communication folder; packing list; checklist to pack; unpacking routine; arrival routine
      end of day routine; dismissal routine; packing routine; items needed; required items; morning routine
      pack his; pack her; carry home; desk materials; put belongings; empty backpack; clean up materials
      cleans up; clean up area; clean up his; clean up work area; return materials; returns items; hand in
      hand completed; completed assignments to; to the tray; to tray; assignments to the bin; unpack bag
      folder in basket; hang coat; bring pencil; notebook and; to each class; get needed items; open combination
      gathers coat; backpack lunchbox; locker; homework to; turn in; checks area; takes all his stuff
      all his stuff; his stuff; her stuff; own things; his things; required supplies; supplies out
      supplies on desk; out on desk; empty & refill backpack; refill backpack; inside of locker
      list inside locker; bookbag; folders; take-home; bring home; brings home; brings back; carry to and from
      permission slips; library books returned; return library; return signed; signed papers; agenda signed
      lunch money; label belongings; lose; loses; losing; find own; finds own; own coat; own chair
      keep track of; keeps track of belongings; item check; end of class check; leave behind; leaves behind
      left behind; missing items; instrument to school; gym bag; gym clothes to; charge chromebook and bring
      cubby clean; hook; hooks; empties; stores; storage; put back; puts back; return to shelf; return to its
      right spot; correct place; correct spot; ready for dismissal; ready to leave; ready to go home
      ready materials; set up materials; have materials; has materials; has needed; have needed; have required
      pack .. backpack; unpack .. backpack; put .. away; hang .. backpack; hang .. coat; bring .. class
      bring .. materials; open .. locker; organize .. backpack; turn .. homework; hand .. homework
      hands .. homework; place .. cubby; place .. bin; gather .. materials; gather .. supplies; take .. home
      empty .. backpack; manage .. belongings; manage .. materials; put .. cubby; put .. folder
      arrive .. materials; carry .. device; account .. items; pack .. books
    `,
    likely: `
      bag; pack; hook; carries device; materials; supplies; folder; pencil; bin
    `,
    hints: `

    `,
  },
};
