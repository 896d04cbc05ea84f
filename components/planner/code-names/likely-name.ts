import { everydayWords, firstNames } from './first-names.ts';
import { plain } from './plain.ts';

/** Words that open a goal and are no one's name. */
const openers = new Set(
  `a after all an and as at before by during each every for from given he her his i if in it its most my no on once one our over
  prior she student students that the their them then these they this those through to upon using we what when while with within
  without you your el ella ellos la los las al cada con cuando de dado dada durante en este esta para por si su tras un una
  estudiante alumno alumna`.split(/\s+/),
);

/** "Jayden will …", "Jayden's …" at the start of a sentence: unlisted names are found by where they stand. */
const SUBJECT =
  /(?:^|[.!?\n]\s*)(\p{Lu}[\p{Ll}'’-]{1,20})\s+(?:will|can|is able|needs|struggles|podrá|logrará|necesita)(?!\p{L})/gu;
const WORD = /\p{Lu}[\p{L}’'-]+/gu;

/**
 * Words of a goal or note that are likely a person's name, each once, as written. A private warning, never a proof:
 * unlisted names in the middle of a sentence are missed, and everyday words and code names are let through.
 */
export function likelyNames(text: string, codeNames: readonly string[]): string[] {
  const isCodeName = new Set(codeNames.map((name) => name.toLocaleLowerCase()));
  const found = new Set<string>();
  for (const match of text.matchAll(SUBJECT)) {
    const word = bare(match[1] ?? '');
    if (!openers.has(plain(word))) found.add(word);
  }
  for (const match of text.matchAll(WORD)) {
    const word = bare(match[0]);
    if (firstNames.has(plain(word)) && !everydayWords.has(plain(word))) found.add(word);
  }
  return [...found].filter((word) => !isCodeName.has(word.toLocaleLowerCase()));
}

/** The text with each of the names replaced by the code name, possessives kept: `Jayden's` becomes `Fox's`. */
export function withCodeName(text: string, names: readonly string[], codeName: string): string {
  return names.reduce(
    (rest, name) => rest.replace(new RegExp(`(?<![\\p{L}])${RegExp.escape(name)}(?![\\p{L}])`, 'gu'), () => codeName),
    text,
  );
}

function bare(word: string): string {
  return word.replace(/[’']s?$/u, '');
}
