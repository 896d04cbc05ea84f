/** How progress is measured and under which circumstances: words of a goal that say nothing about what is practiced. */
export const goalBoilerplate = `
  out of # opportunities; # of # trials; # out of # trials; # of # days; # out of # days; percent accuracy; accuracy
  annual review; by the end of the year; school year; iep period; measured by; as measured by; data collection; work samples
`;

/** Words that every goal may hold. */
export const goalBoilerplateWords = `
  student students pupil child learner will shall be able to the a an and or of in on at for with without w by from as is are it its his her
  their he she they them this that these those when while given during using use uses used least more than less no not one two three four
  five six seven eight nine ten each every all any some opportunity opportunities trial trials accuracy percent correct correctly day days
  week weeks weekly daily month year minute minutes second seconds time times session sessions observed measured data goal annual review
  end per out across consecutive independently independent independence adult adults teacher cue cues verbal visual prompt prompts prompting support supports
  supervision assist assistance min mod max level increase improve demonstrate develop show maintain within between up down into most
  classroom class school setting settings staff para therapist grade student's appropriate appropriately ability skill skills need needs
  if so but then about over after before until because other another own same both few fewer first last also only very such
  acc avg wk opp approx etc ie eg can may must should would
`;

/** Places and parts of the day: behind a preposition they say where a skill is practiced, not which. */
export const goalSettings = `
  recess; lunch; snack; breakfast; circle; circle time; morning meeting; cafeteria; lunchroom; gym; pe; art; music; library; hallway; hall;
  hallways; playground; centers; math centers; bus; writing block; writing time; writing; writing workshop; journal time; math; math class;
  math lesson; math lessons; reading; reading group; story time; storytime; story; read aloud; read alouds; assembly; assemblies; dismissal;
  arrival; choice time; free choice; science; science class; social studies; free play; play; play time; centers time; group; groups;
  small group; large group; whole group; class discussion; discussion; discussions; lesson; lessons; table work; table time; craft;
  craft activities; crafts; art activities; fine motor activities; transitions; class activities; classroom activities; group activities;
  cooking; cooking group; homework; study hall; advisory; specials; home; lunch group; lunch bunch; novel study; dance unit; pool;
  unstructured time; structured activities; conversation; conversations; games; game; computer lab; bathroom; restroom; school kitchen;
  kitchen; worksheets; seatwork; independent work; independent time; fire drills; drills; reports; outdoors; outside; community; trips
`;
