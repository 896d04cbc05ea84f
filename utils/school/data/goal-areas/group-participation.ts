import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const groupParticipation: GoalAreaFacts = {
  label: 'Taking part in class groups',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Answering, raising a hand, contributing, choral response, partner talk, presenting.',
  occupations: ['education', 'social participation'],
  functionalAreas: ['positive interaction', 'functional communication'],
  exampleGoals: [
    'In morning meeting the student will offer one on-topic comment or gesture without prompting on 4 of 5 days.',
    'During lessons the student will raise a hand and wait to be called on in 8 of 10 contributions.',
    'In partner talk the student will speak and listen for one turn each in 4 of 5 opportunities.',
    'Student will join circle time songs and movements.',
    'Will raise hand and answer a question during class discussion.',
    'Sits with the group and takes part in whole-class lessons.',
    'Takes a role in cooperative group work.',
    'Presents a short report to the class.',
    'Responds together with the class.',
    'Participates in class activities for fifteen minutes with peers.',
    'Waits to be called on rather than calling out.',
    'Shares an idea or comment during morning meeting.',
    'Joins the class on the rug and takes part in songs and calendar.',
    'Raises hand to answer or ask a question in class.',
    'Does a job in a group project and helps the team.',
    'Tells the class about a picture or weekend.',
    'Answers together with the class during choral reading.',
    'Waits for a turn to talk and does not shout out.',
    'Stays with the group for the whole lesson.',
    'Gives a speech or report in front of classmates.',
    'Will stay with class for circle and do hand motions to 2 songs.',
    'Volunteer 2 answers per lesson by raising hand.',
    'Do assigned job in small group science project in 4/5 labs',
    'Join whole group activity for 10 min with peer sitting near',
    'Share work or news aloud in front of class once weekly.',
    'At morning meeting, says own news or passes politely 4/5 days.',
    'Will work as part of a team of 4, doing his share.',
    'Gives answer aloud when teacher calls his name.',
    'Participate in group by contributing 2 comments.',
    'Remain seated with peers & participate for 10 min circle.',
  ],
  pullOutNote: 'There is no group to take part in outside the group.',
  fits: {
    morning_meeting: [3, 'Every child greets, shares and responds in turn.'],
    closing_circle: [3, 'A predictable round gives each student a short contribution.'],
    small_group: [3, 'Fewer peers mean more turns and less waiting.'],
    sel_lesson: [3, 'Discussion, role play and partner talk are the method.'],
    lab: [3, 'Partners share jobs and results.'],
    read_aloud: [2, 'Turn-and-talk and questions allow one planned contribution.'],
    ela_lesson: [2, 'Partner discussion and whole-group answers recur daily.'],
    math_lesson: [2, 'Number talks and sharing strategies invite brief answers.'],
    science_social_studies: [2, 'Group investigations need roles and comments.'],
    music: [2, 'Singing and playing together let students join without being singled out.'],
    phonics_word_study: [2, 'Choral responding is a low-risk form of joining in.'],
    learning_centers: [2, 'Shared stations need cooperation without the teacher.'],
    project_time: [2, 'Joint products require offering and accepting ideas.'],
    pe: [2, 'Teams and relays give every student a part.'],
    homeroom_advisory: [2, 'Advisory circles are small and familiar for older students.'],
    class_period: [2, 'Hand-raising and presenting are graded expectations.'],
    world_language: [2, 'Choral answers and games let every student join in.'],
    elective: [2, 'Crews and partners share the job.'],
    specials: [1, 'Another adult and group size test carry-over.'],
    snack: [1, 'Informal talk at the table includes everyone.'],
    intervention_block: [1, 'Small targeted groups give frequent turns.'],
    special_event: [1, 'Sitting, watching and responding with the audience is participation too.'],
  },
  wordings: {
    clear: `
      group participation; participate; participates; participation; participating; class participation
      participate in group; participate in class; participate in circle; circle time; morning meeting
      raise hand; raises hand; hand raising; raise his hand; raise her hand; contribute; contributes
      contribution; contributing; class discussion; whole-class discussion; class discussions; group discussion
      whole group; whole-group; large group; group activity; group activities; group work; cooperative group
      partner work; group project; group role; assigned role; join in; joins in; join group; joins group
      sing along; song motions; action songs; fingerplay; choral response; choral responding; unison
      respond in unison; answer a question when called; answers when called on; called on; volunteers
      volunteer an answer; volunteer answers; share in class; share with class; shares with the class
      present to class; presentation; presentations; oral report; present a; presents; report to class
      sit with group; sits with group; sit with peers; sits with peers; remain with group
      remains with the group; stays with group; stay with the group; with the class; all classroom activities
      in classroom activities; group lesson; group lessons; attend group; small group activity; small-group
      active participation; takes part; take part; in games with class; turn in group; call out; calls out
      calling out; blurting; blurts; wait to be called; wait to be called on; whole class activities
      group response; on-topic comment; on-topic comments; reading aloud in class; read aloud to class
      show and tell; assembly participation; inclusive activities; alongside peers; class activities
      engage in group; speak in class; speaks in class; participates verbally; answers questions in class
      in front of class; front of class; news aloud; share work; hand motions; motions to songs
      assigned job in group; job in small group; volunteer # answers; answers per lesson; stay with class
      stays with class; stay for circle; with class for circle; join whole group; in circle; own news
      passes politely; team of #; doing his share; does his share; part of a team; teacher calls his name
      calls his name; when called; answer aloud; answers aloud; gives answer; speaks up in class; class meeting
      community circle; joins class; join class; with the whole class; same as peers; like peers
      along with peers; along with class; songs with; sings; dance with class; movement songs; finger plays
      calendar time; calendar; group story; class story; listens in group; waits to speak; waits turn to speak
      waits to share; turn to talk; take part in; partakes; performs; performance; concert; class play
      reader's theater; class project; project with group; lab group; group lab; partner; partners
      partner reading; buddy; work with partner; works with; cooperates; cooperative; collaborative
      contributes ideas; offers ideas; adds to; add to discussion; class debates; socratic; responds to others
      agree or disagree; class response cards; whiteboard response; thumbs up; choral; recites; pledge
      says lines; attends class; mainstream; inclusion class; general education activities; join peers in class
      stays for lesson; sit with class; participate .. group; participate .. activities; participate .. circle
      participate .. class; raise .. hand; contribute .. discussion; contribute .. comment; join .. group
      join .. circle; join .. songs; sit .. group; sit .. circle; respond .. group; share .. class
      share .. group; answer .. class; present .. class; take .. part; work .. partner; work .. peers
      stay .. group; remain .. group; answer .. called; comment .. discussion; sing .. circle; engage .. group
      work .. group; report .. class
      comes to rug; come to rug; comes to carpet; sits when song starts; come to circle; comes to circle
    `,
    likely: `
      on-topic; join; response; small group; respond when; circle; group; discussion; songs; motions
    `,
    hints: `

    `,
  },
};
