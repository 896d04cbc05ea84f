import type { RoutineKindId } from '../domain/routine-kind.ts';

/**
 * How goals and remarks speak of routines, in families. Wider than the wordings of calendar titles: a goal says
 * "from the bus to the classroom", a title says "Arrival".
 */
const FAMILIES: [RegExp, RoutineKindId[]][] = [
  [
    /\b(?:on arrival|arriv(?:al|es?|ing)|unpack\w*|(?:off|from) the bus|in(?:to)? the (?:school )?building|morning routine|start of (?:the )?(?:school )?day|hang(?:ing)? up|llegada)\b/i,
    ['arrival'],
  ],
  [/\bbreakfast|desayuno\b/i, ['breakfast']],
  [/\b(?:morning work|bell ?work|bins?|soft start|warm-?up)\b/i, ['morning_work']],
  [/\b(?:home ?room|advisory|advisor)\b/i, ['homeroom_advisory']],
  [
    /\b(?:planners?|agendas?|assignment (?:book|notebook)s?|binders?|record(?:s|ing)? (?:all )?(?:the )?(?:assignments|homework))\b/i,
    ['homeroom_advisory', 'study_hall', 'cleanup_packup'],
  ],
  [
    /\b(?:circle(?: time)?|rug(?: time| meetings?)?|carpet(?: time)?|morning meetings?|meeting time|class meetings?|calendar time|whole[- ]group|(?:during|in|at) (?:morning )?group|asamblea)\b/i,
    ['morning_meeting', 'closing_circle', 'read_aloud'],
  ],
  [/\b(?:phonics|word study|spelling|sound (?:boxes|boards?)|word work)\b/i, ['phonics_word_study']],
  [
    /\b(?:reading (?:block|lesson|class|workshop|group)|during reading|in reading|language arts|ELA|english class|class texts?|passages?|literature)\b/i,
    ['ela_lesson', 'small_group'],
  ],
  [
    /\b(?:small[- ]groups?(?: work| lessons?)?|group work|partner (?:talk|work)|guided reading|table group)\b/i,
    ['small_group', 'learning_centers', 'project_time'],
  ],
  [/\b(?:centers?|stations?|rotations?|center changes)\b/i, ['learning_centers']],
  [
    /\b(?:read[- ]?aloud|listening to a story|stor(?:y|ies) time|in story|a story read|lectura en voz alta)\b/i,
    ['read_aloud'],
  ],
  [
    /\b(?:writing (?:workshop|block|time|assignments?|tasks?)|paragraphs?|essays?|write a (?:story|sentence|paragraph)|written (?:work|assignments?)|write sentences|journal\w*|drafts?|compos(?:e|ition)|write stor\w+|tell or write)\b/i,
    ['writing'],
  ],
  [/\b(?:handwriting)\b/i, ['handwriting', 'writing']],
  [
    /\b(?:math(?:ematics)?(?: lesson| class| block| time)?|column addition|number work|matem[aá]ticas)\b/i,
    ['math_lesson'],
  ],
  [/\b(?:science|social studies|experiments?|unit words|ciencias)\b/i, ['science_social_studies', 'lab']],
  [/\b(?:lab(?:s|oratory)?)\b/i, ['lab']],
  [
    /\b(?:play time|choice time|free play|free choice|dramatic play|block area|play centers?|during play|in play|work time)\b/i,
    ['play_centers'],
  ],
  [/\b(?:WIN|intervention (?:block|time)|RTI|what i need)\b/, ['intervention_block']],
  [/\b(?:peer problem|conflict|second step|feelings lesson|SEL|counsel\w+ lesson)\b/i, ['sel_lesson', 'recess']],
  [/\b(?:group projects?|projects?|makerspace|posters?)\b/i, ['project_time']],
  [
    /\b(?:typ(?:e|es|ing)|keyboard\w*|computer (?:time|lab)|word prediction|word processor|chromebooks?)\b/i,
    ['computer_time', 'writing'],
  ],
  [
    /\b(?:independent work|seat ?work|work periods?|desk work|independent(?:ly)? (?:start|complete))\b/i,
    ['independent_work'],
  ],
  [/\b(?:snack(?: time)?|merienda)\b/i, ['snack']],
  [
    /\b(?:lunch(?:time|room)?(?! (?:choice|count|box|bag|money|card))|cafeteria|almuerzo|meal ?times?|meals?|tray)\b/i,
    ['lunch'],
  ],
  [
    /\b(?:recess|playground|outdoor(?:s)?(?: play| time)?|going outside|go outside|slide|monkey bars|swings?|recreo)\b/i,
    ['recess'],
  ],
  [/\b(?:movement breaks?|brain breaks?|sensory breaks?)\b/i, ['movement_break']],
  [/\b(?:toilet\w*|bathroom|potty|hand ?washing|wash(?:es|ing)? hands|diaper)\b/i, ['bathroom_hygiene']],
  [
    /\b(?:transitions?|next (?:place|activity|class)|between (?:classes|rooms|activities)|hallways?|line(?:s|d)? up|lining up|in line|passing periods?)\b/i,
    ['transition'],
  ],
  [/\b(?:rest time|nap ?time|quiet time|after rest)\b/i, ['rest_quiet_time']],
  [
    /\b(?:clean(?:s|ing)?[- ]?up|pack(?:s|ing)?(?:[- ]?up)?|backpack|end of the day|put(?:ting)? away|tidy\w*)\b/i,
    ['cleanup_packup'],
  ],
  [/\b(?:closing circle|goodbye (?:circle|meeting)|closing meeting)\b/i, ['closing_circle']],
  [
    /\b(?:dismissal|(?:to|onto|on and off|on) the bus|bus line|bus (?:steps|stairs)|car line|going home|go home|end of the day|salida)\b/i,
    ['dismissal'],
  ],
  [/\b(?:PE|P\.E\.|physical education|gym(?:nasium)?(?: class)?|gross motor)\b/, ['pe']],
  [/\bart (?:class|room|project|activit\w+)s?\b|\bin art\b/i, ['art']],
  [/\bmusic(?: class)?\b/i, ['music']],
  [/\b(?:library|media center)\b/i, ['library']],
  [
    /\b(?:study hall|learning lab|resource period|academic support|homework|dated steps|long tasks?)\b/i,
    ['study_hall'],
  ],
  [
    /\b(?:cook(?:s|ing)?(?: sessions?| class| group)?|recipes?|meal prep\w*|simple meal|laundry|chores?|household|apartment)\b/i,
    ['life_skills'],
  ],
  [
    /\b(?:store|shop(?:s|ping)?|community|job(?: site| tasks?)?|shifts?|work tasks?|supervisor|vocational|pay for|purchase|coffee cart|public bus|city bus)\b/i,
    ['vocational_community'],
  ],
  [/\b(?:on and off the bus|to the bus|bus steps|from the bus)\b/i, ['arrival', 'dismissal']],
];

/** The kinds of routine that a goal or a remark names. */
export function routinesNamedIn(text: string): RoutineKindId[] {
  const named = new Set<RoutineKindId>();
  for (const [words, kinds] of FAMILIES) if (words.test(text)) for (const kind of kinds) named.add(kind);
  return [...named];
}
