import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const attentionTask: GoalAreaFacts = {
  label: 'Attention and staying on task',
  disciplines: ['OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Looking, listening, shifting and sustaining attention through class activity.',
  occupations: ['education'],
  functionalAreas: ['task behavior and completion'],
  exampleGoals: [
    'During independent seatwork the student will stay on task for 12 minutes with no more than two redirections in 4 of 5 observations.',
    'In whole-group lessons the student will orient to the speaker within five seconds of a signal in 8 of 10 signals.',
    'Using a self-check card, the student will mark on-task at 80% of two-minute intervals across a work period.',
    'Student will pay attention to teacher for ten minutes with one redirection.',
    'Will stay on task for fifteen minutes during independent work.',
    'Keeps eyes on speaker and listens during lessons.',
    'Remains seated in own space for length of lesson.',
    'Ignores distractions from peers and noise while working.',
    'Uses a self-monitoring card to check whether on task.',
    'Looks toward the teacher within a few seconds of hearing name.',
    'Decreases off-task behavior such as talking, playing with items and looking around.',
    'Attends to a tabletop activity for five minutes.',
    'Listens and looks at the teacher during the lesson without being reminded.',
    'Stays in seat and keeps working while others talk nearby.',
    'Attends to a story, song or activity with the group until it is finished.',
    'Returns to the task after looking away within a few seconds.',
    'Uses a card or timer to keep track of paying attention.',
    'Works on a puzzle or worksheet for eight minutes without leaving.',
    'Ignores noises and people walking by.',
    'Follows along in the book as others read.',
    'Will remain focused on independent task for 8 minutes w/ max 1 prompt.',
    'Keep eyes and body toward the speaker during lessons 80% of 2-min intervals',
    'Will reduce times leaving chair during lesson from 10 to 3.',
    'Using a self monitoring sheet, student will rate if he was on-task every 5 min w/ 80% match',
    'Attends to story on rug through the last page without lying down.',
    'In whole group, keeps hands still and eyes on teacher for 10 min.',
    'Gets back to task within 10 sec after a noise or interruption.',
    'Works on one thing at a time without jumping up for 12 mins.',
    'Sustain attn to nonpreferred task x 10 min.',
    'Attend to circle 8 of 10 min w/ 2 cues.',
  ],
  pullOutNote: 'A quiet therapy room hides the problem; supports must be tried against real distraction.',
  fits: {
    independent_work: [3, 'Sustained solo work with peers around is the exact condition of the goal.'],
    morning_work: [3, 'A short daily task gives easy, repeatable on-task measures.'],
    writing: [2, 'Staying with one piece of work for half an hour is a strong test of focus.'],
    math_lesson: [2, 'Attention must shift between speaker, board and page.'],
    ela_lesson: [2, 'Longer listening and reading show when attention fades.'],
    morning_meeting: [2, 'Group listening with movement and turns is a graded start.'],
    read_aloud: [2, 'Listening to a story without a task in hand reveals stamina.'],
    phonics_word_study: [2, 'Fast choral responding shows quickly whether the student is with the group.'],
    learning_centers: [2, 'Working at a station without the teacher calls for self-monitoring.'],
    small_group: [2, 'Close seating lets supports be faded turn by turn.'],
    independent_reading: [2, 'Silent reading exposes wandering attention without noise to blame.'],
    class_period: [2, 'A full secondary period needs attention plans the student can run alone.'],
    study_hall: [2, 'Unsupervised time tests self-chosen focus strategies.'],
    science_social_studies: [1, 'Mixed listening and doing shows which format holds attention.'],
    computer_time: [1, 'On-screen drift can be seen and self-checked.'],
    movement_break: [1, 'Movement just before a lesson can be compared with attention after it.'],
    elective: [1, 'Hands-on work holds attention and shows when it slips.'],
    lab: [1, 'Steps follow one another at the group’s pace.'],
  },
  wordings: {
    clear: `
      attention; attend; attends; attending; sustained attention; sustain attention; pay attention
      pays attention; selective attention; joint attention to task; focus; focused; focuses; stay focused
      on task; on-task; on task behavior; off task; off-task; remain on task; stays on task; time on task
      task behavior; redirection; redirections; redirected; distract; distracted; distractions; distractible
      attention span; eyes on; look at speaker; looks at speaker; looking at the teacher; orient to; orients to
      visual attention; visually attend; engaged; engagement; remains engaged; remain engaged; engage in lesson
      stay in seat; stays in seat; in-seat; remain seated; remains seated; remain in seat
      remain in assigned area; stays in area; leaves area; leaving seat; out of seat; wander; wanders; wandering
      daydream; daydreaming; attention to detail; self-monitor attention; self monitoring
      check-in card attention; attention signal; attending to; listens to lesson; refocus; refocuses
      return attention; maintain attention; maintains attention; whole group attention; listening posture
      cue card attention; concentrate; concentration; whole body listening; ignore distractions; block out
      attention to task; attention to tasks; attention to speaker; for the duration of; length of the activity
      task engagement; active listening; leaving chair; out of chair; eyes and body; toward the speaker
      toward speaker; remain focused; remains focused; self monitoring sheet; on-task every; story on rug
      through the last page; max # prompt; attends to story; listen to; listens to; eyes on teacher; hands still
      still body; gets back to task; back to task; back on task; noise or interruption; interruption
      interruptions; one thing at a time; jumping up; without getting up; without leaving seat; tune out
      tunes out; zone out; staring; side talk; off-topic talk; fiddling; playing with items
      playing with materials; doodling; looking around; look at teacher; look at materials; looking at
      looks toward; track speaker; tracks speaker; listen without; listens without interrupting; wait and listen
      quiet listening; alert to; notice details; careless errors; double check; follows along; following along
      on the same page; keep up with lesson; keeps up with lesson; stays at table; stay at table
      stays at activity; stay in area; stays seated; stay seated; sits still; sit still; remains at
      work session attention; joint attention; watch; watches; watch demonstration; look when called; orients
      turn toward; turns toward; name called; response to name; attend .. minutes; attend .. task
      attend .. lesson; attend .. activity; sustain .. attention; stay .. task; remain .. task; remain .. seat
      stay .. seat; look .. speaker; look .. teacher; maintain .. attention; focus .. minutes; focus .. task
      remain .. area; fewer .. redirections; no more .. redirections; attend .. instruction; engage .. minutes
      attend .. story; attend .. teacher; return .. focus; decrease .. off
    `,
    likely: `
      redirect; listen; listening; self-monitor; consecutive minutes
    `,
    hints: `

    `,
  },
};
