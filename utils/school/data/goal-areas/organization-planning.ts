import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const organizationPlanning: GoalAreaFacts = {
  label: 'Organization, planning and time management',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['3-5', '6-8', '9-12'],
  description: 'Planner use, folders, long assignments, estimating time, prioritizing: executive function.',
  occupations: ['education', 'instrumental activities of daily living'],
  functionalAreas: ['task behavior and completion', 'memory and understanding'],
  exampleGoals: [
    'By the end of each period the student will record the assignment and due date in a planner in 9 of 10 classes.',
    'Given a multi-week project, the student will list steps with target dates and meet 80% of them.',
    'During weekly binder checks, at least 90% of papers will be in the correct section for four straight weeks.',
    'Student will write homework in planner each day with teacher initials.',
    'Keeps binder in order with papers in labeled sections.',
    'Breaks a long project into smaller steps with due dates.',
    'Sorts and cleans out desk or locker weekly.',
    'Estimates how long homework takes and plans time.',
    'Uses a calendar or checklist to track upcoming tests and assignments.',
    'Decreases the number of missing assignments.',
    'Gathers materials and plans the steps needed before starting.',
    'Sets a weekly goal and reviews progress with adult.',
    'Writes down homework and due dates and checks them off.',
    'Puts papers in the right folder and throws old ones away.',
    'Makes a plan for a book report with steps and dates.',
    'Keeps desk, locker and binder neat enough to find things.',
    'Tells how much time is needed and uses a clock to stay on schedule.',
    'Decides which task is most important to do first.',
    'Looks up missing work online and makes a plan to finish it.',
    'Gets all supplies for a project before beginning.',
    'Student will log homework in agenda with 100% accuracy for 5 classes.',
    'Keep notebook divided by subject, all papers in right place at weekly check.',
    'Will list steps, supplies and time needed for a science fair project',
    'Use phone reminders to remember deadlines, no more than 1 late item per 2 wks.',
    'Create a plan for multi-part assignments and check off steps',
    'On Fridays student will empty folder, recycle old papers and file others.',
    'Uses weekly planning sheet to schedule studying for tests.',
    'Start long projects at least one week before due by planning chunks.',
    'Record all assignments in planner 90%.',
    'Use checklist to organize multi-step project.',
  ],
  pullOutNote: 'Planning talk fits study hall or advisory; private coaching helps where peers would notice.',
  fits: {
    study_hall: [3, 'Planning assignments, sorting papers and setting priorities is what the time is for.'],
    homeroom_advisory: [3, 'Grade checks and planner reviews are already expected here.'],
    cleanup_packup: [3, 'Recording homework and sorting folders happens daily against a clock.'],
    arrival: [2, 'A checklist turns unpacking into practice in planning a sequence.'],
    project_time: [2, 'Open-ended work needs materials, steps and time to be planned.'],
    writing: [2, 'Outlines and organizers plan ideas before words.'],
    class_period: [2, "Each teacher's system for notes and due dates must be managed."],
    independent_work: [2, 'Choosing an order for several tasks is a small planning problem.'],
    transition: [2, 'Locker stops need thinking ahead to the next two classes.'],
    vocational_community: [2, 'Job lists and time sheets make planning concrete.'],
    life_skills: [2, 'Recipes and shopping lists are sequenced plans.'],
    elective: [2, 'Materials and project stages must be kept track of.'],
    lab: [2, 'Materials, steps and results need an order.'],
    dismissal: [1, 'A last bag check shows whether the plan for home is complete.'],
    science_social_studies: [1, 'Long projects come with dated steps.'],
    computer_time: [1, 'Naming, filing and finding digital work is organization too.'],
  },
  wordings: {
    clear: `
      organization; organizational; organize; organizes; organized; organizing; planner; agenda; agenda book
      assignment notebook; write assignments; writes assignments; record assignments; records assignments
      records homework; due date; due dates; binder; binders; notebook organization; sections in order
      folder system; color-coded; color coded; keep track; keeps track; track assignments; assignment tracker
      tracker; long-term project; long term project; project into steps; break down; breaks down; target dates
      plan ahead; makes a plan; make a plan; time management; manage time; manages time; estimate how long
      estimates how long; estimate time; time estimate; prioritize; prioritizes; prioritizing; priority
      schedule homework; weekly plan; weekly planner; daily planner; missing assignments; late assignments
      grade portal; check grades; checks grades; online gradebook; grade check; executive function
      executive functioning; goal setting; set goals; sets goals; sets a goal; goal-plan-do-review
      plan-do-review; get ready do done; desk clean; clean out desk; cleans desk; clean desk; locker clean
      locker organization; clean out; organize desk; organizes desk; organize materials; organizes materials
      organize notebook; file papers; files papers; papers in folder; loose papers; study plan; study schedule
      study skills; study strategies; homework planner; to do list; checklist for multi step project
      steps of a project; plan steps; sequence steps to complete project; keep materials organized; workspace
      work space; organized workspace; organized desk; backward planning; self-management; manage workload
      sort papers; toss; deadlines; deadline; urgent; log homework; homework in agenda; notebook divided
      divided by subject; papers in right place; papers in place; list steps; list steps and supplies
      steps supplies; time needed; phone reminders; remember deadlines; late item; late items
      multi-part assignments; create a plan; plan for multi; check off steps; portal; empty folder
      recycle old papers; file others; weekly planning sheet; planning sheet; schedule studying
      studying for tests; study for tests; study for; long projects; week before due; before due
      planning chunks; chunk; chunks; chunking; long assignments; steps and dates; timeline; time line
      pacing of project; materials list; list of materials; calendar of; google calendar; digital calendar
      digital planner; planning tool; schoolwork plan; homework plan; homework log; tests and quizzes dates
      upcoming; ahead of time; in advance; what to do first; order of importance; most important first; how long
      estimated time; actual time; time left; watch the clock; track time; track own; monitor own grades
      grade tracking; missing work list; make-up work plan; sort binder; color code; subject folders
      subject folder; pocket; dividers; tabs; label folders; neat desk; messy desk; messy; clutter
      set up workspace; clear workspace; game plan; strategy for; think ahead; anticipate; problem-solve plan
      goal plan; weekly goal; goals sheet; self-evaluate; reflects on plan; review plan; organize .. materials
      organize .. binder; organize .. desk; organize .. papers; write .. assignments; record .. assignments
      record .. homework; break .. project; break .. steps; estimate .. time; plan .. steps; use .. planner
      maintain .. binder; keep .. organized; check .. portal; check .. grades; prioritize .. tasks
      clean .. desk; manage .. time; update .. planner; write .. planner; create .. schedule; create .. plan
      reduce .. missing; file .. papers; turn .. papers
    `,
    likely: `
      folder; checklist; schedule; planning; plan; papers; calendar; steps; notebook
    `,
    hints: `

    `,
  },
};
