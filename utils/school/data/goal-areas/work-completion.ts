import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const workCompletion: GoalAreaFacts = {
  label: 'Starting and finishing work',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Beginning promptly, persisting, checking and handing in.',
  occupations: ['education', 'work'],
  functionalAreas: ['task behavior and completion'],
  exampleGoals: [
    'After class directions the student will begin written work within one minute in 4 of 5 assignments.',
    'Given a task broken into three steps, the student will finish all steps within the class work time in 80% of sampled lessons.',
    'The student will check off each part of a work list and hand it in without reminders on 4 of 5 days.',
    'Student will begin assigned work within two minutes of directions.',
    'Completes independent assignments on time with one or fewer prompts.',
    'Finishes morning work each day before the bell.',
    'Will complete a task from start to finish without adult help.',
    'Keeps trying on a hard task for five minutes before asking for help.',
    'Works independently for twenty minutes, checking off each finished item.',
    'Will complete 80% of classwork and homework assignments.',
    'Uses first-then board to finish two tasks before a preferred activity.',
    'Increases number of problems done in a work period from 5 to 15.',
    'Starts the worksheet when told and finishes before the timer rings.',
    'Does all problems on the page before asking to be done.',
    'Completes three jobs in a row with a task list.',
    'Turns in finished assignments on time.',
    'Works alone at the desk until the activity is done.',
    'Tries a hard problem two times before giving up.',
    'Needs fewer reminders to keep working.',
    'Checks over work for blanks and mistakes before handing it in.',
    'Finish 3 assigned worksheets per day w/out adult sitting beside him.',
    'Will get started within 60 seconds of teacher giving assignment 4/5',
    'Completes a 3 task work system left to right independently.',
    'Stick with non-preferred task until done w/ 1 prompt 80%.',
    'Turn in 90% of classwork finished by end of period',
    'During math, completes at least 10 of 12 problems before time is up.',
    'Will begin without being reminded and work till finished in 4 of 5 tasks.',
    'Decrease adult help in journal time from 6 to 2 reminders to keep going.',
    'Initiate & complete independent task w/in allotted time.',
    'Complete 3-step task box sequence.',
  ],
  pullOutNote: 'Breaking down a specific assignment is done beside the student while the class works on it.',
  fits: {
    independent_work: [3, 'Starting, persisting and handing in happen without a lesson in the way.'],
    writing: [3, 'Getting started on a blank page is the commonest initiation problem.'],
    morning_work: [3, 'The same entry task daily makes prompt-free starting measurable.'],
    study_hall: [3, "Backlogs can be broken down and finished with the student's own materials."],
    vocational_community: [3, 'Jobs have a clear start, standard and finish.'],
    learning_centers: [2, 'Each station is a small task to begin and finish before the signal.'],
    math_lesson: [2, 'Problem sets have a countable amount and a deadline.'],
    science_social_studies: [2, 'Labs have ordered steps that must all be done.'],
    ela_lesson: [2, 'Response tasks show whether the student begins after directions.'],
    class_period: [2, 'Work periods inside each subject need the same start-and-finish plan.'],
    life_skills: [2, 'Task analyzes give step counts from start to finish.'],
    project_time: [2, 'Making a product by the end of the slot is concrete motivation.'],
    elective: [2, 'A project has a visible end.'],
    handwriting: [1, 'A short page offers quick success in finishing.'],
    art: [1, 'A visible product shows whether steps were completed.'],
    intervention_block: [1, 'Brief targeted tasks can be timed and checked off.'],
  },
  wordings: {
    clear: `
      work completion; complete work; completes work; complete assignments; completes assignments
      complete assigned; complete tasks; completes tasks; complete task; task completion; finish work
      finishes work; finish task; finishes task; finish assignments; initiate; initiates; initiate task
      initiates task; task initiation; start work; starts work; begin work; begins work; begin task; begins task
      start task; starts task; get started; gets started; within # minute of direction; work independently
      works independently; independent work; works alone; works by self; independent seatwork; seatwork
      in allotted time; allotted time; within the time; time limit; given time; work rate; work pace
      productivity; perseverance; persevere; persist; persists; persistence; stamina for work
      work for # minutes; sustain work; morning work; assigned work; classwork; class work; in-class assignments
      mastered work; mastered tasks; task box; task boxes; work box; work boxes; workbox; work system
      task strip; finished bin; finish bin; checks off; check off; checklist to complete; steps of a task
      multi-step task; complete a # step; complete each step; attempts task; attempt work; challenging task
      challenging work; difficult work; reduce prompts; fewer prompts; adult prompting to start
      prompt dependence; prompts to complete; independently complete; independently completes
      completes independently; work quality; check work; checks work; check own work; worksheet completion
      complete a worksheet; completes worksheets; task list; to-do list; token board; first then work
      work period; percent of assignments; percentage of work; homework completion; complete homework
      completes homework; problems completed; stay with task until; until finished; missing work
      incomplete work; requests help after trying; without adult prompt; raise hand for check; give up; gives up
      giving up; finish # assigned; finish assigned; assigned worksheets; giving assignment; task work system
      stick with; until done; non-preferred task; nonpreferred task; finished by end; by end of period
      without adult sitting; worksheets per day; =finish #; work done; before time is up; time is up
      without being reminded; work till finished; till finished; keep going; keeps going
      reminders to keep going; completes at least; # of # problems; problems before; complete journal
      steps without adult; independent center; center task; bin task; first try; tries before asking
      attempts before; attempt before; start without; gets to work; get to work; gets right to work
      beginning work; procrastinate; delay starting; stalling; stops working; stop working; refuses work
      work refusal; avoid work; work avoidance; too hard; hard tasks; difficult tasks; mastered
      independent level; grade-level tasks; quality of work; neat and complete; all parts
      all parts of assignment; every part; complete all; completes all; each item; item on list
      check off finished; finished work in; turn in finished; work samples complete; class assignments
      in class work; homework; pages; makes progress; timer for work; beat the clock; duration of work
      sustained work; works for; work for; work alone; by self; by himself; by herself; on own; on his own
      with less help; less help; less adult help; decrease adult help; fade prompts; complete .. assignments
      complete .. task; complete .. work; complete .. worksheet; finish .. work; finish .. assignment
      finish .. task; start .. work; start .. task; begin .. task; begin .. work; begin .. assignment
      initiate .. task; initiate .. work; work .. independently; persist .. task; persist .. challenging
      reduce .. prompts; work .. minutes; complete .. steps; complete .. independently; complete .. time
      start .. minute; finish .. time; complete .. percent; return .. completed; checks .. off
      complete .. homework
      turns in assignments; turn in assignments; turns in # percent; hand in assignments; hands in work
    `,
    likely: `
      assignment; assignments; complete; independently; finish; begin; start; worksheet; worksheets; assigned
    `,
    hints: `

    `,
  },
};
