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
  ],
  pullOutNote: 'A script can be rehearsed apart; classmates are needed for everything after that. Goals should respect neurodivergent styles.',
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
      social skills; pragmatic; pragmatics; social communication; peers; peer interaction
      initiate with peers; conversation; conversational turns; topic maintenance; maintain topic; greet
      greeting; eye gaze; personal space; nonverbal cues; perspective taking; social cues; friendship
      join a group; cooperate; working with a partner
    `,
    likely: ``,
    hints: ``,
  },
};
