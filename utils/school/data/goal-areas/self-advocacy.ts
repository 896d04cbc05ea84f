import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const selfAdvocacy: GoalAreaFacts = {
  label: 'Asking for help and self-advocacy',
  disciplines: ['OT', 'SLP', 'PT'],
  gradeBands: ['K-2', '3-5', '6-8', '9-12'],
  description: 'Knowing what helps, asking for it, using accommodations, explaining needs.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'When unsure of directions the student will ask the teacher or a peer for help before five minutes have passed in 4 of 5 instances.',
    'The student will request one listed accommodation when it is needed in 80% of relevant lessons.',
    'Before a class that involves stairs or long walks, the student will tell staff what support they want in 4 of 5 opportunities.',
    'Student will ask for help after trying on own.',
    'Requests accommodations from teachers before tests.',
    'Describes own strengths, needs and disability.',
    'Asks for repetition or clarification when not understanding.',
    'Leads part of own IEP meeting.',
    'Requests a break when needed.',
    'Tells staff when equipment such as hearing aid or wheelchair is not working.',
    'Chooses and uses supports that help learning.',
    'Lets the teacher know what is hard and what would help.',
    'Says or signs help when something is too hard.',
    'Tells the teacher what tools or breaks help with learning.',
    'Asks to have a direction said again.',
    'Explains own disability, strengths and goals at the team meeting.',
    'Asks for extra time, a different seat or large print.',
    'Lets someone know when equipment is broken or hurts.',
    'Emails or meets with teachers about assignments and accommodations.',
    'Tells others how to push the wheelchair or help safely.',
    'Will tell teacher which accommodation he needs before tests.',
    "When he doesn't understand, will raise hand and ask for repeat 4/5.",
    'State 3 strengths and 3 areas of need at IEP mtg.',
    'Asks to take a break or change seat before getting overwhelmed',
    'Tells peers and staff how to help with chair safely',
    'When work is too hard says "I need help" or shows card.',
    'Sets up own tools (laptop, headphones) and says why he needs them.',
    "Lets adult know when he's in pain or needs to change position.",
    'Request clarification 4/5 opp.',
    'State 2 accommodations he needs in gen ed.',
  ],
  pullOutNote: 'Rehearse wording in private, above all with teenagers; use it with the real teacher.',
  fits: {
    class_period: [3, 'Each subject teacher is a separate person to whom needs must be explained.'],
    study_hall: [3, 'Students can decide what help they need and from whom.'],
    independent_work: [2, 'Getting stuck with nobody prompting is the moment to ask.'],
    homeroom_advisory: [2, 'An advisor is a safe first audience for stating needs.'],
    writing: [2, 'Requesting a tool or a conference is natural while drafting.'],
    math_lesson: [2, 'Practice time brings real confusion to speak up about.'],
    science_social_studies: [2, 'Labs call for requests about roles, reading and equipment.'],
    learning_centers: [2, 'The teacher is busy, so peers and help cards must be used.'],
    small_group: [2, 'Asking for a repeat is easier in a small circle.'],
    pe: [2, 'Choosing and asking for an adaptation keeps the student in the game.'],
    vocational_community: [2, 'Workers must tell a supervisor when something is wrong.'],
    life_skills: [2, 'Staff can hold back so the student has to ask.'],
    sel_lesson: [2, 'Assertive requests are modeled and rehearsed.'],
    lunch: [1, 'Asking for help with a carton or a seat is brief and real.'],
    recess: [1, 'Telling an adult or peer what is needed comes up in play.'],
    specials: [1, 'A specialist who sees the student weekly needs reminding of supports.'],
    elective: [1, 'Asking for a tool or for help is expected.'],
  },
  wordings: {
    clear: `
      self-advocacy; self advocacy; self-advocate; self advocate; advocate; advocates; advocating; ask for help
      asks for help; asking for help; request help; requests help; requesting help; request assistance
      requests assistance; ask for assistance; asks for assistance; seek help; seeks help; seek assistance
      accommodation; accommodations; request accommodations; extra time; own needs; express needs
      expresses needs; needs to teacher; communicate needs; communicates needs; explain needs; explains needs
      disability; strengths and needs; strengths and challenges; strengths and weaknesses; learning style
      own iep; iep meeting; iep goals; participate in iep; lead iep; self-determination; self determination
      ask for clarification; asks for clarification; request clarification; requests clarification
      clarification; ask for repetition; requests repetition; does not understand; doesn't understand
      didn't understand; asks teacher to repeat; ask to repeat; seat change; preferential seating
      own initiative; choose tool; chooses tool; choose supports; explain equipment; equipment needs
      directs others; direct adult; directs care; direct caregivers; instruct others; hearing aid; hearing aids
      fm system; fm; dm system; low battery; dead battery; preferred tool; make choices about; voice opinion
      express opinions; says no to; speak up; speaks up; report problem; reports problem; report bullying
      reports to adult; tell teacher when; self-identify; workplace accommodations; explain own; own strategies
      email teacher; emails teacher; check in with teacher; checks in with teacher; talk to teacher
      approach teacher; approaches teacher; own equipment; tell how to help; how to help; directs staff
      ask for repeat; ask for a repeat; ask to hear again; which accommodation; work is too hard; too hard says
      says i need help; i need help; shows card; help card; needs them; why he needs; why she needs
      lets adult know; let adult know; let teacher know; lets teacher know; in pain; pain; hurt; hurts; hungry
      thirsty; sick; tired; uncomfortable; position uncomfortable; change position; own pain; tell someone
      tells someone; trusted adult; ask adult; asks adult; asks teacher; ask teacher; questions for help
      clarify; clarifies; confused; confusion; slow down please; repeat please; say it again; can't hear
      can't see; seat closer; move closer; move seat; larger print; enlarged; breaks needed; needs a break
      break card; break pass; help signal; needs known; makes needs known; express own; own learning
      own disability; own goals; own plan; his stutter; what helps; helps me; explain to peers
      explains to peers; educate; educates; disclose; meeting with; transition meeting; college; college office
      vocational counselor; guardianship; choices for; preference; prefers; decision; decisions; makes decisions
      choose strategy; self-assess; self assess; strength; interests; goals; ask .. help; request .. help
      request .. assistance; ask .. break; request .. break; ask .. clarification; request .. clarification
      request .. accommodation; tell .. needs; explain .. needs; communicate .. needs; ask .. extra
      identify .. strengths; ask .. repeat; tell .. teacher; explain .. accommodations; request .. seat
      advocate .. needs; describe .. needs; state .. needs; direct .. adult; seek .. help
      name .. accommodations; raise .. help; express .. needs; email .. teacher
    `,
    likely: `
      help; needs; break; request; requests; asks; ask; teacher; support; choose; device needs; preference
      independently ask; tools; needs help; ask questions when; tell adult when; request a break; asks for break
      ask for a break; tells staff; how to help
    `,
    hints: `

    `,
  },
};
