import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const emotionalRegulation: GoalAreaFacts = {
  label: 'Emotional regulation and coping',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Naming feelings, coping with frustration, recovering, solving small conflicts.',
  occupations: ['social participation', 'health management'],
  functionalAreas: ['behavior regulation', 'positive interaction'],
  exampleGoals: [
    'When a game or task does not go their way, the student will use a taught coping step and rejoin within three minutes in 4 of 5 instances.',
    'During class check-ins the student will name their feeling and one reason for it on 4 of 5 days.',
    'When given a correction, the student will respond with words or a break card instead of leaving the area in 80% of instances.',
    'Student will use deep breathing or other calming tool when frustrated.',
    'Identifies and labels feelings of self and others using a feelings chart.',
    'Will accept being told no without yelling or hitting.',
    'Student will return to the activity within five minutes of becoming upset.',
    'Names size of problem and chooses a matching reaction.',
    'Loses a game without crying or quitting.',
    'Asks for a break instead of running from the room.',
    'Handles mistakes by saying a coping phrase and trying again.',
    'Solves disagreements with classmates calmly using words.',
    'Reduces outbursts of throwing, kicking and screaming to one or less per week.',
    'Takes deep breaths and counts to calm down when angry.',
    'Says how he feels and why with a feelings chart.',
    'Keeps hands and feet to self and does not throw things when told no.',
    'Goes to the calm spot and comes back to class in a few minutes.',
    'Handles mistakes, losing and waiting without crying.',
    'Tells a big problem from a small problem and picks a good reaction.',
    'Stays in the room rather than running away when frustrated.',
    'Uses kind words to solve an argument with a classmate.',
    'Worries less about tests by using positive self-talk.',
    'Will use a calm down plan (breathe, count, squeeze) before behavior escalates, 4/5.',
    'Label how self and others feel using at least 6 emotion words.',
    'When told no, will keep a safe body and accept within 2 min 80%.',
    `Student will tell an adult "I'm mad because" instead of screaming.`,
    'Handles losing at games w/o tears or name calling 3/4 games',
    'Move from red zone to green zone within 10 min using break space.',
    'Uses "I feel" statements when having a problem with a classmate.',
    'When work is corrected, continues without ripping paper or head down.',
    'Use coping skill when dysregulated w/in 3 min.',
    'Identify emotions in self/others from pictures 80%.',
  ],
  pullOutNote: 'Debrief after an upset in private; practice the plan in the routine that triggers it.',
  fits: {
    sel_lesson: [3, 'Feelings, problem size and coping steps are taught and rehearsed here.'],
    recess: [3, 'Winning, losing and sharing space produce genuine conflicts to work through.'],
    morning_meeting: [2, 'Daily check-ins give words for feelings before trouble starts.'],
    play_centers: [2, 'Sharing toys and changing plans bring small manageable frustrations.'],
    transition: [2, 'Stopping a liked activity is a frequent trigger that can be coached.'],
    arrival: [2, 'Separating and settling sets the emotional tone for the day.'],
    pe: [2, 'Competition and mistakes in front of peers call on coping skills.'],
    independent_work: [2, 'Hard or corrected work is a common source of frustration.'],
    lunch: [2, 'Unstructured peer time brings teasing, seating and waiting problems.'],
    closing_circle: [2, 'Looking back on the day allows calm reflection on what helped.'],
    homeroom_advisory: [2, 'Advisors do regular check-ins that suit older students.'],
    rest_quiet_time: [1, 'Breathing and quiet choices can be practiced when calm.'],
    math_lesson: [1, 'Errors during practice give honest chances to persist.'],
    special_event: [1, 'Excitement and change stretch regulation beyond the usual.'],
    learning_centers: [1, 'Waiting for a turn or losing a game comes up at stations.'],
    class_period: [1, 'Correction or being called on in front of peers calls for a private plan.'],
  },
  wordings: {
    clear: `
      emotional regulation; emotion regulation; emotions; emotion; feelings; identify feelings
      identifies feelings; label feelings; name feelings; emotional state; frustrated; frustration; frustrating
      upset; angry; anger; anxious; anxiety; worried; worry; sad; disappointed; disappointment; coping
      coping strategy; coping strategies; coping skill; coping skills; coping statement; calm down; calms down
      calming; calming choice; calming strategy; calming strategies; deep breaths; deep breathing; take breaths
      breathing; cool down; cool-down; cool-down spot; self-calm; self calm; tantrum; tantrums; meltdown
      meltdowns; outburst; outbursts; aggression; aggressive; kicks; property damage; eloping; elope; elopes
      elopement; leaving the classroom; crying; cries; yelling out; screaming; self-injury; de-escalate
      deescalate; recover; recovers; recovery; triggers; trigger; size of the problem; problem size; big problem
      zone check; zones check; identify zone; identifies zone; emotional; resolve conflict; accept no
      accepts no; accept feedback; accepts feedback; accept correction; accepts correction; losing a game
      lose a game; loses a game; winning and losing; make mistakes; mistakes; self-talk; positive self-talk
      positive self talk; expected versus unexpected; unexpected; expected behavior; reaction; reactions
      self-control; impulse; impulsive; impulsivity; behavior incidents; safe hands; safe body; safe space
      arguing; protest; refusal; stay calm; remain calm; remains calm; stays calm; calmly; crumpling; shut down
      shutting down; cope; copes; mood; challenge calmly; perfectionism; emotional outburst; dysregulated
      dysregulation; escalated; escalation; disagreement; =mad; losing at games; losing games; loses at
      without tears; name calling; conflict calmly; told no; hear no; accept within; emotion words
      feeling words; calm down plan; behavior escalates; before behavior escalates; instead of screaming
      red zone; green zone; yellow zone; blue zone; zone to; break space; i feel; i feel statements; i-feel
      i statements; i-statements; ripping paper; head down when; work is corrected; corrected; criticism
      redirected without; when corrected; when redirected; loses; win or lose; unkind; apologize; make amends
      angry outbursts; swears; swearing; verbal outbursts; threats; biting; spitting; destroy; knocking over
      slam; storms out; runs away; run out of room; leaving without permission; hides; hide under; under table
      cry; whining; panic; scared; fear; fears; nervous; embarrassed; excited; excitement; silly; jealous
      happy sad; happy; proud; lonely; feelings thermometer; 5-point scale; five point scale; 5 point
      emotions thermometer; stress; relaxation; yoga breathing; count to ten; counts to ten; squeeze and release
      safe place; safe spot; peace corner; cool down space; reset; think sheet; debrief; processing incident
      replacement behavior; alternatives to; expected response; overreact; overreacts; flexible response
      perseverate; stuck on; let it go; handle; handles; deal with disappointment; tolerate frustration
      patience; wait without; waits without; delay gratification; not going first; being last; sharing attention
      change of mind; calm voice; identify .. emotion; identify .. feeling; use .. coping; use .. calming
      use .. strategy .. upset; return .. calm; accept .. no; express .. feelings; express .. anger
      label .. emotion; recognize .. emotions; take .. breaths; when .. frustrated; when .. upset; when .. angry
      rates .. problem; choose .. calming; handle .. disappointment; resolve .. conflict; tell .. feeling
      ask .. break; calm .. self; calm .. minutes; match .. reaction; match .. problem
      identify triggers; identifies triggers; own triggers; name triggers
    `,
    likely: `
      calm; break; strategy; behavior; scenarios; problem; adult support; deal with; self; stress; nervous
      teasing; tease; hitting; throwing; conflict; tears
    `,
    hints: `

    `,
  },
};
