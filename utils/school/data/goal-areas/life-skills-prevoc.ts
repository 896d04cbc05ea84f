import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const lifeSkillsPrevoc: GoalAreaFacts = {
  label: 'Life skills and pre-vocational tasks',
  disciplines: ['OT', 'SLP', 'PT'],
  gradeBands: ['3-5', '6-8', '9-12'],
  description: 'Cooking, cleaning, money, classroom and school jobs, work stamina and quality.',
  occupations: ['instrumental activities of daily living', 'work'],
  functionalAreas: ['set-up and clean-up', 'task behavior and completion'],
  exampleGoals: [
    'Using a picture recipe, the student will complete all steps of a cold snack with two or fewer prompts in 4 of 5 cooking groups.',
    'The student will deliver mail to eight rooms in order and return within 20 minutes in 4 of 5 job shifts.',
    "After lunch the student will wipe three tables to the supervisor's standard with no more than one reminder on 4 of 5 days.",
    'Student will complete a classroom job independently.',
    'Follows a recipe to make a simple meal.',
    'Uses money to make a purchase in the community.',
    'Sorts, folds and puts away laundry.',
    'Wipes tables, sweeps and washes dishes.',
    'Stays on task at job site for thirty minutes.',
    'States name, address, phone number in an emergency.',
    'Reads community signs, menus and bus schedules.',
    'Assembles and packages items with quality.',
    'Fills out a job application.',
    'Makes a snack or simple lunch from a picture recipe.',
    'Buys something at the store and waits for change.',
    'Washes dishes, wipes tables and takes out trash.',
    'Delivers notes, sorts recycling and waters plants as jobs.',
    'Works at the school store or coffee cart with customers.',
    'Folds towels, does laundry and makes a bed.',
    'Follows a work schedule and clocks in and out.',
    'Reads signs and rides the city bus.',
    'Says own address and phone number.',
    'Make a sandwich following pictures with only set up help.',
    'Count out bills to nearest dollar for items up to $20.',
    'Will wash, dry and fold towels for job w/ 90% of steps.',
    'Stock vending machine and restock shelves for 30 min w/o break.',
    'Role play job interview answering 5 questions.',
    'In the school kitchen, washes & puts away dishes in order.',
    'Locates 8 of 10 items from a list at grocery store.',
    'Punches in, puts on apron, starts duties on arrival at worksite.',
    'Sort & fold laundry 80% acc.',
    'Prepare 3 step cold meal w/ visual recipe.',
  ],
  pullOutNote: 'Task set-up may be tried apart; stamina and quality show only on the job.',
  fits: {
    life_skills: [3, 'The skill is taught directly with real materials.'],
    vocational_community: [3, 'Work quality, pace and stamina are judged on the job.'],
    cleanup_packup: [2, 'Classroom jobs are early work tasks with a standard.'],
    lunch: [2, 'Paying, carrying, clearing and wiping are adult living skills.'],
    snack: [2, 'Preparing and serving a snack is a short complete task.'],
    elective: [2, 'Cooking, sewing and shop tasks are daily and work skills.'],
    specials: [1, 'Family and consumer science or shop classes teach tools and safety.'],
    study_hall: [1, "Money, schedules and forms can be practiced on the student's own needs."],
    arrival: [1, 'Clocking in or signing in mirrors a work start.'],
    library: [1, 'Shelving and checking books are real school jobs.'],
    bathroom_hygiene: [1, 'Grooming before work is part of job readiness.'],
    project_time: [1, 'Making items to sell or share introduces work roles.'],
  },
  wordings: {
    clear: `
      life skills; functional living; daily living; daily living skills; adl; adls; iadl; prevocational
      pre-vocational; vocational; vocational task; job skills; job site; job sites; job coach; worksite
      work site; work task; work tasks; employment; employer; shifts; clock in; clocks in; time clock; time card
      work stamina; assemble; assembly task; package; packaging; collate; sort silverware; sort mail
      sort recycling; shelve; stock; stocks; clean tables; wipe tables; wipes tables; wipe down; sweep; sweeps
      vacuum; mop; dishes; wash dishes; load dishwasher; laundry; fold laundry; fold towels; folds towels
      make bed; cook; cooking; picture recipe; microwave; kitchen; meal preparation; prepare a snack
      prepares a simple; make a sandwich; stove; cooking group; money; purchase; purchases; makes purchase
      dollar; next dollar; coins value; budget; budgeting; shopping; grocery; grocery list
      community-based instruction; community based; cbi; community trip; community outing; restaurant; store
      bus schedule; public transportation; travel training; personal information; emergency information
      classroom job; classroom jobs; school job; deliver mail; delivers mail; mail delivery; delivers
      attendance delivery; recycling; recycle; coffee cart; school store; customers; customer; take an order
      task analysis; tell time; telling time; functional reading; survival signs; community signs; safety signs
      chores; household; set table; sets the table; table setting; job application; resume; adult living
      independent living; leisure skills adult; water plants; copy machine; shred; break schedule; work quality
      production rate; functional math; job interview; sandwich following; =bills; nearest dollar; count out
      wash dry and fold; vending; restock; recipe; sweeping; =job site; class job; job task; count money
      restock shelves; food prep; punches in; punch in; starts duties; duties; on arrival at worksite
      school kitchen; puts away dishes; grocery store; items from a list; locates items; aisle; cashier
      checkout; debit card; bank; atm; tip; menu; order at restaurant; coffee shop; washing machine; dryer; iron
      clothesline; trash; take out trash; garbage; dust; window cleaning; clean bathroom; clean kitchen
      make coffee; toast; toaster; oven; blender; measure ingredients; ingredients; pour; stir; mix; spread
      set the table; load the dishwasher; pack groceries; bagging; pack boxes; labels; stuff envelopes
      envelopes; stapling packets; copy papers; sort by size; sort by color job; inventory; gardening; plant
      weed; animal care; feed animals; newspaper; magazine delivery; office; library job; shelving; cart; crew
      boss; coworker; co-worker; co-workers; workplace; work skills; work behaviors; on the job; wage; paycheck
      hours; schedule of work; break time at work; public bus; crosswalk; cross street; street safety
      pedestrian; stranger safety; 911; first aid; medication; phone call; text message; email; fill out; form
      sign signature on; id card; birthday; personal data; health; fitness plan adult; calendars adult
      community; clean .. tables; wipe .. tables; make .. purchase; make .. snack; prepare .. snack
      prepare .. meal; follow .. recipe; count .. money; deliver .. mail; sort .. laundry; fold .. laundry
      complete .. job; complete .. vocational; assemble .. items; use .. money; pay .. items; clock .. in
      wash .. dishes; set .. table; use .. microwave; locate .. store; order .. food; complete .. chore
      push .. cart; use .. task analysis; greet .. customers
      assemble packets; assembles packets; assemble kits; assembles kits; assembly tasks
    `,
    likely: `
      fold; cleans; wipe; community; job task; class job; job; jobs; deliver; clean; count; sort; supervisor
      shift
    `,
    hints: `

    `,
  },
};
