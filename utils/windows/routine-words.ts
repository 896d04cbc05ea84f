import type { RoutineKindId } from '../domain/routine-kind.ts';

/** A family of wordings for a routine; `near`: routines that share it without being it (the rug, for a read-aloud). */
export type RoutineFamily = { words: RegExp; names: RoutineKindId[]; near?: RoutineKindId[] };

/**
 * How goals and remarks speak of routines, in families. Wider than the wordings of calendar titles: a goal says
 * "from the bus to the classroom", a title says "Arrival".
 */
const FAMILIES: RoutineFamily[] = [
  {
    words:
      /\b(?:on arrival|arriv(?:al|es?|ing)|unpack\w*|(?:off|from) the bus|in(?:to)? the (?:school )?building|morning routine|start of (?:the )?(?:school )?day|hang(?:ing)? up|llegada)\b/i,
    names: ['arrival'],
  },
  { words: /\bbreakfast|desayuno\b/i, names: ['breakfast'] },
  { words: /\b(?:morning work|bell ?work|bins?|soft start|warm-?up)\b/i, names: ['morning_work'] },
  { words: /\b(?:home ?room|advisory|advisor)\b/i, names: ['homeroom_advisory'] },
  {
    words:
      /\b(?:planners?|agendas?|assignment (?:book|notebook)s?|binders?|record(?:s|ing)? (?:all )?(?:the )?(?:assignments|homework))\b/i,
    names: ['homeroom_advisory', 'study_hall', 'cleanup_packup'],
  },
  {
    words:
      /\b(?:circle(?: time)?|rug(?: time| meetings?)?|carpet(?: time)?|morning meetings?|meeting time|class meetings?|calendar time|whole[- ]group|(?:during|in|at) (?:morning )?group|asamblea)\b/i,
    names: ['morning_meeting'],
    near: ['closing_circle', 'read_aloud'],
  },
  { words: /\b(?:phonics|word study|spelling|sound (?:boxes|boards?)|word work)\b/i, names: ['phonics_word_study'] },
  {
    words:
      /\b(?:reading (?:block|lesson|class|workshop|group)|during reading|in reading|language arts|ELA|english class|class texts?|passages?|literature)\b/i,
    names: ['ela_lesson'],
    near: ['small_group'],
  },
  {
    words: /\b(?:small[- ]groups?(?: work| lessons?)?|group work|partner (?:talk|work)|guided reading|table group)\b/i,
    names: ['small_group'],
    near: ['learning_centers', 'project_time'],
  },
  { words: /\b(?:centers?|stations?|rotations?|center changes)\b/i, names: ['learning_centers'] },
  {
    words:
      /\b(?:read[- ]?aloud|listening to a story|stor(?:y|ies) time|(?:in|at|or|and|during) story|a story read|lectura en voz alta)\b/i,
    names: ['read_aloud'],
  },
  {
    words:
      /\b(?:writing (?:workshop|block|time|assignments?|tasks?)|paragraphs?|essays?|write a (?:story|sentence|paragraph)|written (?:work|assignments?)|write sentences|journal\w*|drafts?|compos(?:e|ition)|write stor\w+|tell or write)\b/i,
    names: ['writing'],
  },
  { words: /\b(?:handwriting)\b/i, names: ['handwriting'], near: ['writing'] },
  {
    words: /\b(?:math(?:ematics)?(?: lesson| class| block| time)?|column addition|number work|matem[aá]ticas)\b/i,
    names: ['math_lesson'],
  },
  {
    words: /\b(?:science|social studies|experiments?|unit words|ciencias)\b/i,
    names: ['science_social_studies', 'lab'],
  },
  { words: /\b(?:lab(?:s|oratory)?)\b/i, names: ['lab'] },
  {
    words:
      /\b(?:play time|choice time|free play|free choice|dramatic play|block area|play centers?|during play|in play|work time)\b/i,
    names: ['play_centers'],
  },
  {
    words: /\b(?:WIN|[Ff]lex|FLEX|[Ii]ntervention (?:block|time)|RTI|[Ee]nrichment|[Tt]utorial)\b/,
    names: ['intervention_block'],
  },
  {
    words: /\b(?:peer problem|conflict|second step|feelings lesson|SEL|counsel\w+ lesson)\b/i,
    names: [],
    near: ['sel_lesson', 'recess'],
  },
  { words: /\b(?:group projects?|projects?|makerspace|posters?)\b/i, names: ['project_time'] },
  {
    words: /\b(?:typ(?:e|es|ing)|keyboard\w*|computer (?:time|lab)|word prediction|word processor|chromebooks?)\b/i,
    names: ['computer_time'],
    near: ['writing'],
  },
  {
    words: /\b(?:independent work|seat ?work|work periods?|desk work|independent(?:ly)? (?:start|complete))\b/i,
    names: ['independent_work'],
  },
  { words: /\b(?:snack(?: time)?|merienda)\b/i, names: ['snack'] },
  {
    words:
      /\b(?:lunch(?:time|room)?(?! (?:choice|count|box|bag|money|card))|cafeteria|almuerzo|meal ?times?|meals?|tray)\b/i,
    names: ['lunch'],
  },
  {
    words:
      /\b(?:recess|playground|outdoor(?:s)?(?: play| time)?|going outside|go outside|slide|monkey bars|swings?|recreo)\b/i,
    names: ['recess'],
  },
  { words: /\b(?:movement breaks?|brain breaks?|sensory breaks?)\b/i, names: ['movement_break'] },
  {
    words: /\b(?:toilet\w*|bathroom|potty|hand ?washing|wash(?:es|ing)? hands|diaper)\b/i,
    names: ['bathroom_hygiene'],
  },
  {
    words:
      /\b(?:transitions?|next (?:place|activity|class)|between (?:classes|rooms|activities)|hallways?|line(?:s|d)? up|lining up|in line|passing periods?)\b/i,
    names: ['transition'],
  },
  { words: /\b(?:rest time|nap ?time|quiet time|after rest)\b/i, names: ['rest_quiet_time'] },
  {
    words:
      /\b(?:clean(?:s|ing)?[- ]?up|pack(?:s|ing)?(?:[- ]?up)?|backpack|end of the day|put(?:ting)? away|tidy\w*)\b/i,
    names: ['cleanup_packup'],
  },
  { words: /\b(?:closing circle|goodbye (?:circle|meeting)|closing meeting)\b/i, names: ['closing_circle'] },
  {
    words:
      /\b(?:dismissal|(?:to|onto|on and off|on) the bus|bus line|bus (?:steps|stairs)|car line|going home|go home|end of the day|salida)\b/i,
    names: ['dismissal'],
  },
  { words: /\b(?:PE|P\.E\.|physical education|gym(?:nasium)?(?: class)?|gross motor)\b/, names: ['pe'] },
  { words: /\bart (?:class|room|project|activit\w+)s?\b|\bin art\b/i, names: ['art'] },
  { words: /\bmusic(?: class)?\b/i, names: ['music'] },
  { words: /\b(?:library|media center)\b/i, names: ['library'] },
  {
    words: /\b(?:study hall|learning lab|resource period|academic support|homework|dated steps|long tasks?)\b/i,
    names: ['study_hall'],
  },
  {
    words:
      /\b(?:cook(?:s|ing)?(?: sessions?| class| group)?|recipes?|meal prep\w*|simple meal|laundry|chores?|household|apartment)\b/i,
    names: ['life_skills'],
  },
  {
    words: /\b(?:jobs?(?: tasks?)?|shifts?|work tasks?|supervisor|vocational|coffee cart|work ?site)\b/i,
    names: ['vocational_community'],
  },
  // Outings are as different as their purposes: only one for the same thing is the one that the goal names.
  {
    words: /\b(?:stores?|shop(?:s|ping)?|grocer(?:y|ies)|foods|pay(?: for)?|purchases?|buy)\b/i,
    names: [],
    near: ['vocational_community'],
  },
  {
    words: /\b(?:public bus|city bus|crosswalk|street|in the community)\b/i,
    names: [],
    near: ['vocational_community'],
  },
  { words: /\b(?:on and off the bus|to the bus|bus steps|from the bus)\b/i, names: ['arrival', 'dismissal'] },
];

/** The families of wordings that a goal or a remark uses. */
export function familiesIn(text: string): RoutineFamily[] {
  return FAMILIES.filter(({ words }) => words.test(text));
}

/** The kinds of routine that a text names outright. */
export function routinesNamedIn(text: string): RoutineKindId[] {
  return [...new Set(familiesIn(text).flatMap(({ names }) => names))];
}
