import type { GoalAreaFacts } from '../../goal-area-facts.ts';

export const playSkills: GoalAreaFacts = {
  label: 'Play and leisure',
  disciplines: ['OT', 'SLP'],
  gradeBands: ['PK', 'K-2', '3-5'],
  description: 'Using toys, pretend, joining, taking turns in games, choosing leisure.',
  occupations: ['play', 'leisure'],
  functionalAreas: ['recreational movement', 'positive interaction'],
  exampleGoals: [
    'During choice time the student will play beside a peer with the same materials for ten minutes in 4 of 5 sessions.',
    'The student will take three turns each in a simple game with one peer and one adult cue or fewer in 4 of 5 games.',
    'Given a play set, the student will link three pretend actions in a row in 3 of 4 observations.',
    'Student will take turns with one peer in a simple game.',
    'Will play with toys in the way they are meant for five minutes.',
    'Shares toys and materials with classmates.',
    'Engages in pretend play with two or more steps.',
    'Plays beside or with peers at choice time.',
    'Chooses and stays with a leisure activity.',
    'Plays a board game to the end following the rules.',
    'Joins in a group of children at play by asking or offering a toy.',
    'Imitates play actions of a peer or adult.',
    'Plays with cars, dolls or blocks the way other children do.',
    'Takes turns rolling a ball or using a toy with a friend.',
    'Pretends to cook, shop or be a doctor with another child.',
    'Plays a card or board game until it ends.',
    'Chooses a toy and plays by self for ten minutes.',
    'Shares sand, water and building toys.',
    'Watches peers and copies their play.',
    'Lets others join in and trades toys.',
    'Will play next to a peer sharing the same materials for 10 min.',
    'Act out 3 step pretend sequences such as cooking or doctor.',
    'Waits for turn in board game w/out grabbing 4/5 turns.',
    'Choose an activity at free choice and stay engaged appropriately 7 min.',
    'Learns 3 new card games and follows the rules with peers',
    'In block area, will build with a peer toward shared idea for 8 min.',
    'Rolls dice, moves piece, and waits during game.',
    'Add 2 new actions to doll or truck play.',
    'Engage in reciprocal play w/ peer x 5 exchanges.',
    'Functional play w/ 3 toys.',
  ],
  pullOutNote: 'A play action can be modeled once apart; peers are the reason to do it in class.',
  fits: {
    play_centers: [3, 'Toys, time and peers are all available for extended play.'],
    recess: [3, 'Active and social play with many partners happens daily.'],
    morning_work: [1, 'Table toys on arrival allow short side-by-side play.'],
    learning_centers: [1, 'Educational games carry turn-taking and rules.'],
    project_time: [1, 'Shared building and making resembles constructive play.'],
    pe: [1, 'Simple games teach rules and taking turns.'],
    small_group: [1, 'A planned game with two peers makes a manageable start.'],
    life_skills: [1, 'Leisure choice is part of functional programs.'],
    closing_circle: [1, 'Recalling what was played builds the next plan.'],
  },
  wordings: {
    clear: `
      play skills; pretend play; pretend; functional play; symbolic play; imaginative play; dramatic play
      parallel play; cooperative play; associative play; play with toys; toys; toy; play themes; play scheme
      play schemes; play sequence; play actions; take turns; takes turns; turn taking; turn-taking
      takes # turns; share toys; shares toys; share materials; shares materials; trades; board game; card game
      simple game; table games; rules of; rules of game; play a game; plays a game; leisure; leisure item
      leisure activity; leisure skills; free play; choice time; play area; play centers; center play
      play choice; independent play; blocks; build with blocks; dolls; doll; feed baby; trains; play partner
      play near; playing near; near peers; join play; joins play; enter play; enters play; play routine
      play activity; play materials; cause and effect toy; cause-effect toy; cause and effect toys; social play
      constructive play; interactive play; play ideas; expand play; expands play; sportsmanship; good sport
      game to completion; plays through; turn with toy; wait for turn; waits turn; waits for turn; waiting turn
      intended use; toys as intended; puppet; construction toys; sensory bin play; dress up; card games
      board games; play next to; play beside; act out; make-believe; pretend sequences; pretend to; free choice
      turn in board; play with peers; play with a peer; plays with; block area; build with a peer; shared idea
      rolls dice; roll dice; moves piece; game piece; waits during game; truck; doll or truck; new actions
      house corner; kitchen area; sand table; water table; train; lego; legos; ball play; chase games
      peek-a-boo; bubbles; toy play; spinning toys; lining up toys; repetitive play; varied play
      variety of toys; explores toys; explore toys; explores; appropriate play; play appropriately
      play functionally; with toys; two-step play; play steps; pretends; make believe; role play characters
      superhero; dress-up; tea party; doctor kit; puppets; toy phone; reciprocal play; ball back and forth
      roll ball; peer play; play invitation; invites to play; invite to play; play date; plays with #; solo play
      alone play; choose play; leaves play; stay at play; game rules; rule-based; rules to games; uno
      candy land; connect four; memory game; cards; win graciously; puzzle with peer; play .. peer
      play .. peers; play .. minutes; play .. toy; take .. turns; share .. toys; share .. materials
      play .. game; use .. toys; join .. play; expand .. play; engage .. play; trade .. toy; pretend .. toys
      play .. appropriately; play .. friend; choose .. toy; imitate .. play; wait .. turn; offer .. toy
      learn .. game
    `,
    likely: `
      turns; peer; choice; materials; blocks; centers; partner; play with; with a peer; game; games; play
      playing; share; sharing; turn; trade; act out
    `,
    hints: `

    `,
  },
};
