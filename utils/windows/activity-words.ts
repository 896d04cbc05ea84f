import type { GoalAreaId } from '../domain/goal-area.ts';

/**
 * What a title tells about what is done, beyond the kind of routine, and which goals that serves or leaves out.
 * `isTheTask`: the words name the very task, so the goal is worked on there whatever the routine is called.
 */
type Activity = { words: RegExp; serves: GoalAreaId[]; starves?: GoalAreaId[]; isTheTask?: true };

const TALK: GoalAreaId[] = [
  'social_communication',
  'group_participation',
  'expressive_language',
  'fluency_voice',
  'articulation',
  'self_advocacy',
  'functional_communication',
  'aac_use',
];

const ACTIVITIES: Activity[] = [
  {
    words:
      /\b(?:groups?|partners?|lit(?:erature)? circles?|circle|team\w*|posters?|debates?|discussion|turn and talk|stations?|socratic|share|jigsaw|challenge|presentations?|project|grupos?|parejas)\b/i,
    serves: TALK,
  },
  {
    words: /\b(?:ssr|dear|silent|quiet|sustained|independent|solo|announcements|video|movie|film|lecture|notes)\b/i,
    serves: [],
    starves: TALK,
  },
  {
    words:
      /\b(?:typ(?:e|ing)|keyboard\w*|chromebooks?|laptops?|slides|google docs?|e-?mail|spreadsheet|computers?|forms?|applications?)\b/i,
    serves: ['keyboarding_at'],
    isTheTask: true,
  },
  { words: /\b(?:budget|money|store|shop\w*|pay|receipts?|bank)\b|\$/i, serves: ['life_skills_prevoc'] },
  {
    words:
      /\b(?:cook\w*|recipes?|breakfast prep|meal|kitchen|laundry|cleaning|clean-?up|crew|packag\w*|coffee|jobs?|tasks?)\b/i,
    serves: ['life_skills_prevoc', 'following_directions', 'work_completion'],
  },
  {
    words: /\b(?:craft\w*|cut\w*|glue|scissors|fine motor|bins?|lego|playdough|beads|bags)\b/i,
    serves: ['fine_motor_tools', 'prewriting_name'],
    isTheTask: true,
  },
  {
    words:
      /\b(?:planners?|agendas?|binders?|lockers?|desk clean\w*|folders?|backpacks?|mochilas|schedule|organiz\w*|check-?in)\b/i,
    serves: ['organization_planning', 'belongings_management'],
    isTheTask: true,
  },
  {
    words: /\b(?:stor(?:y|ies)|narrative\w*|narrativa|retell\w*|small moments|memoir|chapter book|novel)\b/i,
    serves: ['narrative_retell'],
  },
  {
    words: /\b(?:text evidence|inference\w*|novel|main idea|comprehension|close read\w*|theme)\b/i,
    serves: ['higher_level_language', 'receptive_language'],
  },
  { words: /\b(?:vocab\w*|word wall|cognates?|cognados|words)\b/i, serves: ['vocabulary_concepts'] },
  {
    words: /\b(?:paragraphs?|essays?|drafts?|writing|narrative)\b/i,
    serves: ['written_production', 'handwriting_legibility'],
    isTheTask: true,
  },
  { words: /\b(?:rug|carpet|floor|movement|cots?)\b/i, serves: ['transfers_position_changes', 'seating_posture'] },
  {
    words: /\b(?:balls?|catch|throw|games?|gross motor|obstacle)\b/i,
    serves: ['balance_coordination', 'pe_fitness_endurance'],
  },
  { words: /\b(?:bus|walk\w*|stairs|van|upstairs|downstairs)\b/i, serves: ['functional_mobility', 'stairs_curbs_bus'] },
  {
    words: /\b(?:phonics|sounds?|decod\w*|blend\w*|spelling|word work)\b/i,
    serves: ['phonological_awareness', 'articulation'],
    isTheTask: true,
  },
];

/** 'done here': the title names the very task; 'fits': it serves the goal; null: it says nothing either way. */
export type ActivityMatch = 'done here' | 'fits' | 'lacks' | null;

/** What a title's words mean for a goal of this area. */
export function activityFor(title: string | null, area: GoalAreaId): ActivityMatch {
  if (title === null) return null;
  let verdict: ActivityMatch = null;
  for (const { words, serves, starves, isTheTask } of ACTIVITIES) {
    const isServed = serves.includes(area);
    if ((!isServed && !starves?.includes(area)) || !words.test(title)) continue;
    if (isServed && isTheTask) return 'done here';
    if (isServed) verdict = 'fits';
    else verdict ??= 'lacks';
  }
  return verdict;
}

/** A test or quiz inside an ordinary title: "P1 Eng 7 - VOCAB TEST". */
export function isTest(title: string | null): boolean {
  return (
    title !== null &&
    /\b(?:test(?:s|ing)?|quiz(?:zes)?|exams?|midterms?|finals?|assessment|benchmark|prueba|examen)\b/i.test(title) &&
    !/\b(?:review|prep|study)\b/i.test(title)
  );
}
