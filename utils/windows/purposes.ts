/**
 * What functional programs and outings are for, in families. Such routines are as different as their tasks: a meal is
 * not made while e-mails are written, so goal and title must speak of the same thing.
 */
const PURPOSES: Record<string, RegExp> = {
  cooking: /\b(?:cook\w*|recipes?|meals?|breakfast prep|kitchen|bak(?:e|ing)|food prep|cocina)\b/i,
  shopping: /\b(?:stores?|shop\w*|grocer\w*|market|foods|pay(?:s|ing)?|purchas\w*|buy(?:s|ing)?|tienda|compras?)\b/i,
  money: /\b(?:budget\w*|money|receipts?|bank\w*|coins?|bills?|pay(?:s|ing)?)\b/i,
  cleaning: /\b(?:clean\w*|laundry|dishes|sweep\w*|wip(?:e|ing)|vacuum\w*|fold\w*)\b/i,
  office: /\b(?:typ(?:e|es|ing)|e-?mails?|forms?|applications?|resum[eé]s?|computer|spreadsheets?|keyboard\w*)\b/i,
  work: /\b(?:shifts?|(?:work )?tasks?|crew|packag\w*|coffee cart|deliver\w*|stock\w*|sort\w*|contract|job ?sites?|work ?sites?|internship|employ\w+)\b/i,
  travel: /\b(?:city bus|public bus|bus route|travel training|transit|crosswalk|street|community safety)\b/i,
  exercise: /\b(?:swim\w*|pool|bowling|ymca|gym membership|walk club)\b/i,
  eatingOut: /\b(?:restaurant|order(?:s|ing)? (?:food|a meal))\b/i,
};

const ALL = Object.entries(PURPOSES);

/** The purposes that a text names. */
export function purposesIn(text: string): Set<string> {
  return new Set(ALL.flatMap(([purpose, words]) => (words.test(text) ? [purpose] : [])));
}
