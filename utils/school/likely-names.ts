import { everydayWords } from './data/noise.ts';
import { wordClasses } from './data/word-classes.ts';
import { plain } from './language/tokens.ts';
import { titleReader } from './titles/title-lexicon.ts';

/** A likely name of a person in a title, where it stands. */
export type LikelyName = { text: string; start: number; end: number };

const FIRST_NAMES: ReadonlySet<string> = new Set(wordClasses.name.split(/\s+/));
const EVERYDAY: ReadonlySet<string> = new Set(everydayWords);

/** "J.T.", "K. L.", "A.B.C." — but not "P.E." or "D.E.A.R.", which the lexicon knows. */
const DOTTED_INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.\s?){2,3}(?![\p{L}])/gu;
/** "IEP - KL", "Speech w/ J T": two capitals behind a service or a meeting, where a school writes whom it is for. */
const INITIALS_BEHIND_SERVICE =
  /(?:\b(?:IEP|504|OT|PT|SLP|ARD|SST|speech|eval|meeting|mtg|conf|conference|annual|review)\b[^\p{L}\d]{1,4}(?:(?:w\/|with|for|re:?)\s*)?)(\p{Lu}\s?\p{Lu})(?![\p{L}\d.])/giu;
const CAPITALIZED = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}’'-]*/gu;

/**
 * Likely names and initials of students or families in a calendar title (C8): to be masked wherever the title is
 * repeated, and told privately. Teachers behind Ms., Mr., Coach and the like are no secret of the class and pass.
 */
export function likelyNames(title: string): LikelyName[] {
  const found = [...initialsIn(title), ...namesIn(title)].sort((a, b) => a.start - b.start);
  return found.filter((name, at) => at === 0 || name.start >= (found[at - 1]?.end ?? 0));
}

/** The title with every likely name replaced. */
export function withoutNames(title: string, mask = '…'): string {
  return likelyNames(title).reduceRight((rest, { start, end }) => rest.slice(0, start) + mask + rest.slice(end), title);
}

function initialsIn(title: string): LikelyName[] {
  const dotted = [...title.matchAll(DOTTED_INITIALS)]
    .map(({ 0: text, index }) => ({ text: text.trim(), start: index, end: index + text.trimEnd().length }))
    .filter(({ text }) => !isListed(plain(text).replaceAll(' ', '')));
  const bare = [...title.matchAll(INITIALS_BEHIND_SERVICE)].flatMap((match) => {
    const initials = match[1] ?? '';
    const start = match.index + match[0].length - initials.length;
    const isInitials = initials === initials.toUpperCase() && !isListed(plain(initials));
    return isInitials ? [{ text: initials, start, end: start + initials.length }] : [];
  });
  return [...dotted, ...bare];
}

function namesIn(title: string): LikelyName[] {
  return [...title.matchAll(CAPITALIZED)].flatMap(({ 0: written, index }) => {
    const text = written.replace(/[’']s$/u, '');
    const word = plain(text);
    if (!FIRST_NAMES.has(word) || EVERYDAY.has(word) || isListed(word)) return [];
    return isBehindTitle(title, index) ? [] : [{ text, start: index, end: index + text.length }];
  });
}

function isBehindTitle(title: string, at: number): boolean {
  return /(?:\b(?:ms|mrs|mr|miss|dr|coach|sra?|srta|mme|prof)\.?\s*)$/i.test(title.slice(0, at));
}

/** A word that stands in some wording is taken at its word. */
function isListed(word: string): boolean {
  return titleReader().lexicon.wordIds.has(word);
}
