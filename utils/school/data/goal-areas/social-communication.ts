import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const socialCommunication: GoalAreaFacts = {
  label: 'Social communication with peers',
  disciplines: ['SLP', 'OT'],
  gradeBands: ['PK', 'K-2', '3-5', '6-8', '9-12'],
  description: 'Greeting, starting and keeping conversation, reading cues, working with partners, making friends.',
  occupations: ['social participation'],
  functionalAreas: ['positive interaction', 'following social conventions'],
  exampleGoals: [
    'At recess the student will join a peer activity using a taught phrase or action in 4 of 5 opportunities.',
    'In lunch conversation the student will keep a topic going for three turns in 8 of 10 exchanges.',
    "During group work the student will comment on a partner's idea before adding their own in 4 of 5 lessons.",
    'Student will start and maintain a conversation with peers.',
    'Will stay on topic for several turns.',
    'Greets peers and adults by name.',
    'Understands facial expressions and body language.',
    'Takes the perspective of others.',
    'Asks to join peers in play or talk.',
    'Respects personal space of others.',
    'Gives compliments and comments to friends.',
    'Solves social problems with peers and compromises.',
    'Uses polite language and does not interrupt.',
    'Adjusts talk to the listener and setting.',
    'Starts talking with a friend and keeps the talk going.',
    'Looks at the person and listens when others talk.',
    'Says hello and goodbye to classmates.',
    'Asks friends about what they like.',
    'Knows how others feel from face and voice.',
    'Joins a group at lunch or recess politely.',
    'Does not interrupt or talk only about one thing.',
    'Gives others space and uses friendly words.',
    'Works out what to do with friends when they disagree.',
    'Will stay on the topic for 4 back and forth turns.',
    'Ask peers 2 follow up questions during lunch group.',
    'Identify what another person might be thinking by looking at face',
    'Uses polite ways to get into a game with kids',
    'Knows when someone is bored & changes subject 3/4',
    'At lunch, asks a friend a question about their interest.',
    'Notices when peers want to talk and lets them.',
    'Stand an arm away and look toward friends when talking.',
    'Maintain conv. 4 turns on topic.',
    'Initiate peer interaction 3x per recess.',
  ],
  pullOutNote:
    'A script can be rehearsed apart; classmates are needed for everything after that. Goals should respect neurodivergent styles.',
  fits: {
    recess: [3, 'Joining, negotiating and repairing happen with freely chosen peers.'],
    lunch: [3, 'Conversation is the main activity besides eating.'],
    play_centers: [3, 'Sharing space and plans with peers is continuous.'],
    snack: [3, 'Small tables make a daily low-pressure conversation group.'],
    sel_lesson: [3, 'Friendship and conversation skills are modeled and rehearsed.'],
    project_time: [3, 'A joint product requires real cooperation.'],
    morning_meeting: [2, 'Greetings, shares and comments have a clear structure.'],
    arrival: [2, 'Greeting peers and adults is expected of everyone.'],
    breakfast: [2, 'A short seated meal allows easy talk.'],
    learning_centers: [2, 'Games and shared tasks need turn-taking language.'],
    small_group: [2, "Commenting on a partner's idea can be prompted gently."],
    science_social_studies: [2, 'Lab partners must divide and discuss work.'],
    pe: [2, 'Team play needs encouragement, turn-taking and repair.'],
    closing_circle: [2, 'Compliments and reflections are peer-directed.'],
    homeroom_advisory: [2, 'Advisory is built for connection among older students.'],
    class_period: [2, 'Group work and partner talk are graded in secondary.'],
    vocational_community: [2, 'Co-worker and customer talk is part of the job.'],
    world_language: [2, 'Partner dialogues rehearse greetings and taking turns.'],
    transition: [1, 'Hallway greetings and personal space are brief and real.'],
    art: [1, 'Sharing supplies and admiring work prompt small exchanges.'],
    dismissal: [1, 'Goodbyes and plans close the day.'],
    library: [1, 'Recommending a book to a peer is a natural topic.'],
    music: [1, 'Ensemble work needs watching and responding to others.'],
    special_event: [1, 'Celebrations call for congratulation, thanks and sharing space.'],
    elective: [1, 'Bench talk is relaxed and on topic.'],
  },
  wordings: {
    clear: `
      social communication; pragmatic; pragmatics; pragmatic language; social language; social skills
      social skill; social interaction; social interactions; interact with peers; interacts with peers
      peer interaction; peer interactions; conversation; conversations; conversational; conversational turns
      conversational turn; topic maintenance; maintain topic; maintains topic; maintain a topic; on topic
      stay on topic; stays on topic; change topic; initiate conversation; initiates conversation
      start a conversation; starts a conversation; initiate interaction; initiate interactions
      initiates interaction; initiate with; initiates with; join a conversation; join peers; joins peers
      join in with peers; greetings; greets peers; eye contact; personal space; arm's length; social distance
      nonverbal; nonverbal cues; non-verbal cues; facial expression; facial expressions; body language
      tone of voice; perspective; perspective taking; perspective-taking; others' perspective; point of view
      thoughts and feelings of others; what others are thinking; social cues; read social; social situation
      social situations; social scenarios; social problem; social problem solving; social problems
      conflict with peers; friend; friends; friendship; friendships; make friends; comments to peers
      comment to peer; ask a peer; asks a peer; questions of peers; reciprocal; reciprocal conversation
      back and forth; back-and-forth; exchanges; communicative exchanges; communication exchanges; repair
      repairs; conversation breakdown; communication breakdown; conversational repair; compliments; compliment
      apologize; politely; interrupt; interrupts; interrupting; active listener; talk with peers; talks to peers
      unstructured time; lunch bunch; partner conversation; speaker and listener; social appropriate
      socially appropriate; appropriate comments; inappropriate comments; blurting comments; expected behaviors
      expected social; unexpected social; hidden rules; group norms; collaborate; collaborates; negotiate
      negotiates; compromise; compromises; cooperate with peers; favorite subject; own interests
      restricted interests; empathy; peer's interest; social rules; social media; small talk; invites peer
      invite a peer; invites peers; asks to join; ask to join; bored; changes subject; change subject
      change the subject; follow up questions; follow-up questions; might be thinking; be thinking
      looking at face; what others think; what another person; back and forth turns; stay on the topic
      get into a game; polite ways; lunch group; asks peers; ask peers; conversational partner
      with peers at lunch; on-topic remarks; greet peers; greets peers by name; asks a friend; friend a question
      about their interest; peer's interests; notices when peers; peers want to talk; lets them; an arm away
      arm away; look toward friends; toward friends when talking; when talking; talk to friends; talks with
      talk with; chat; chats; hang out; lunch table; lunch with peers; in the cafeteria with peers
      sits with friends; new friend; classmate; classmates; kids; buddies; social group; friendly; kind words
      kind; manners; please and thank you; excuse me; thank you; introduce; introduces; says hello to peers
      hello to; goodbye to peers; answers greetings; respond to greetings; respond to peers; ignoring; bullying
      tease; rumors; gossip; peer pressure; sorry; forgive; argue; argument; conflict; agree; disagree politely
      opinion of others; consider others; think about others; others think; others feel; how others feel
      what others; someone else; other person; other people; feelings of others; recognize feelings; face; faces
      look at face; voice tone; gestures of others; sarcasm peers; hints; read the room; context; situation
      audience; formal and informal; code switch; register; teacher vs friend; topic shift; shift topics
      off-topic; off topic; tangents; monopolize; dominating; too much; too long; one-sided
      questions about others; wonder questions; follow-up; add-on comments; connected comment; relevant comment
      relevant; appropriate comment; comment to; comments to; active listening to peers
      look at speaker in conversation; whole body; personal stories; private; secrets; boundaries; stranger
      space; touch; hugs; appropriate touch; volume in conversation; wait to talk; wait for pause
      social thinking; social detective; social behavior; expected; group plan; group project with peers
      cooperate; problem solve with peers; work it out; join; joining; enter group; recess with; initiate
      starts; initiates play talk; invites; offers help to peer; helps peer; initiate .. peer
      initiate .. conversation; initiate .. peers; initiate .. friend; initiate .. interaction
      maintain .. topic; maintain .. conversation; greet .. peers; greet .. peer; ask .. peer; ask .. join
      respond .. peer; respond .. peers; take .. conversational; interact .. peers; make .. comment
      identify .. perspective; read .. facial; identify .. facial; read .. cues; use .. eye contact
      join .. conversation; join .. peers; start .. conversation; engage .. conversation; keep .. space
      keep .. arm; respect .. space; repair .. breakdown; limit .. talk; compromise .. peers; converse .. peer
      talk .. peer; participate .. conversation; invite .. peer
    `,
    likely: `
      interact; exchange; classmate; classmates; familiar; initiates; respond to peer; partner; lunch; recess
      adult prompting; peers; topic; polite; greet; politely; tone; talk
    `,
    hints: `

    `,
  },
};
