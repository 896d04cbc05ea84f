import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const narrativeRetell: GoalAreaFacts = {
  label: 'Storytelling and retell',
  disciplines: ['SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8'],
  description: 'Telling events and stories in order with the key parts.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['functional communication'],
  exampleGoals: [
    'Using a story map, the student will retell a class story with characters, problem and ending in 4 of 5 retells.',
    'At sharing time the student will tell a personal event in three ordered sentences on 3 of 4 turns.',
    'In writing workshop the student will tell each page aloud in order before writing it in 80% of drafts.',
    'Student will retell a story with characters, setting, problem and solution.',
    'Will sequence events with first, next, then, last.',
    'Tells about a personal event in order.',
    'Summarizes a passage or chapter.',
    'Makes up a story from pictures.',
    'Explains the steps of how to do something.',
    'Puts story pictures in order and tells about each.',
    'Includes beginning, middle and end in stories.',
    'Tells what happened first, next and last.',
    'Tells a story again with people, place and problem.',
    'Puts pictures in order to tell a story.',
    'Tells about something that happened at home.',
    'Gives a short summary of the chapter.',
    'Makes up a story with an ending.',
    'Explains how to make a sandwich step by step.',
    'Retell a story with beginning, middle and end.',
    'Describe weekend events in logical order with 4+ details.',
    'Tells who, where, problem, and solution in made up story',
    'Put 5 picture cards in order and tell about them',
    'After weekend, shares 3 things that happened first to last.',
    'Student will give a summary of a movie or book w/ main events.',
    'Makes up a story with who, what happened & the end.',
    'Retell story incl. 5 story grammar elements.',
    'Sequence 4 pics & tell story.',
  ],
  pullOutNote: 'Story structure can be introduced in a small group; class books and personal news supply the stories.',
  fits: {
    read_aloud: [3, 'The class story is the story to retell.'],
    writing: [3, 'Oral rehearsal of a story comes before drafting it.'],
    ela_lesson: [3, 'Story elements and sequence are taught directly.'],
    small_group: [3, 'Each child can retell part with pictures.'],
    morning_meeting: [2, 'Weekend or daily news is a personal narrative.'],
    closing_circle: [2, 'Putting the day in order is a natural retell.'],
    play_centers: [2, 'Pretend play acts out characters, problems and endings.'],
    lunch: [1, 'Peers ask for and tell stories about their lives.'],
    library: [1, 'A story heard there can be retold on the way back.'],
    learning_centers: [1, 'Retell props or puppets make a good station.'],
    independent_reading: [1, 'A conference can end with a short retell.'],
    science_social_studies: [1, 'Historical events and experiments have a sequence to tell.'],
    snack: [1, 'Informal talk invites a small story.'],
  },
  wordings: {
    clear: `
      narrative; narratives; oral narrative; oral narratives; personal narrative; personal narratives; retell
      retells; retelling; story retell; story retelling; tell a story; tells a story; tell story; tells story
      storytelling; story grammar; story grammar elements; story elements; story element; story structure
      characters setting; character setting; characters; setting problem; problem and solution
      beginning middle and end; beginning middle end; beginning, middle, end; sequencing; sequence events
      sequence of events; sequence pictures; events in order; right order; correct order; in sequence
      order of events; first next then last; first then last; first, next, last; temporal words
      connecting words; linking words; cohesive; connected sentences; summarize; summarizes; summary
      summarizing; recount; recounts; recounting; personal event; personal events; past event; past events
      tell what happened; tells what happened; tell about an event; wordless book; wordless picture book
      picture sequence; # pictures in; how-to in order; explain steps; explains steps; steps of; describe steps
      story from; generate a story; generates a story; create a story; make up a story; episodes
      complete episode; initiating event; story map; plot; event from weekend; field trip retell
      chapter summary; explain a process; chronological; made up story; make up story; who where problem
      weekend events; picture cards in order; put pictures in order; cards in order; logical order; =setting
      story parts; parts of a story; sequence a story; shares # things; things that happened
      happened first to last; first to last; summary of; movie or book; main events; what happened & the end
      who what happened; makes up a story; beginning to end; tell back; tells back; story back; retold
      familiar story; fairy tale; fable; tale; stories; comic; comic strip; video clip; short video
      watch a video and tell; news about; own experience; experience; experiences; shared experience; vacation
      trip story; what he did; what she did; day at school; tells family; diary oral; sharing time; episode
      actions and consequences; feelings and plan; kick-off; attempt; resolution; ending; middle
      conclusion of story; braidy; story grammar marker; icons for story; story cubes; puppets to retell
      felt board; story board; sequence cards; # cards; # step sequence; # part; # events; # details in
      order of; ordered; time order; next; finally; later; then what; connectors; conjunctions in story
      because in story; coherent; organized narrative; relevant details; omit; off-topic details
      process in order; procedure; how to make; how to play steps; how a; steps for; steps to; retell .. story
      retell .. events; tell .. story; tell .. order; tell .. happened; sequence .. pictures; sequence .. events
      sequence .. steps; include .. characters; summarize .. chapter; summarize .. story; summarize .. text
      describe .. events; recount .. steps; recount .. event; put .. order; tell .. elements; relate .. event
      order .. pictures; arrange .. pictures; share .. event; explain .. order; give .. summary
      use .. transition words
    `,
    likely: `
      story; stories; events; pictures; weekend; chapter; event; in order; sequence; events in; beginning
    `,
    hints: `

    `,
  },
};
