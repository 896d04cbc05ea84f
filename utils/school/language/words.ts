import { abbreviations } from '../data/abbreviations.ts';

const FULL_WORDS: ReadonlyMap<string, string> = compile(abbreviations);

function compile(text: string): Map<string, string> {
  const full = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [word, forms] = line.split(':');
    for (const form of forms?.trim().split(/\s+/) ?? []) full.set(form, word?.trim() ?? form);
  }
  return full;
}

/** "rdg" as "reading", "centre" as "center"; any other word as it is. */
export function fullWord(word: string): string {
  return FULL_WORDS.get(word) ?? word;
}

const SIBILANT_PLURAL = /(?:ss|sh|ch|x|zz)es$/;
const NO_PLURAL = /[sui]s$/;

/** "centers" as "center", "stories" as "story". Only the plural, so that "reading" stays apart from "read". */
export function singular(word: string): string {
  const { length } = word;
  if (length < 4 || word.charCodeAt(length - 1) !== 115) return word;
  if (length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (SIBILANT_PLURAL.test(word)) return word.slice(0, -2);
  return NO_PLURAL.test(word) ? word : word.slice(0, -1);
}

/** The bare stem of a verb or noun: "carries", "carried" and "carrying" meet in one form, which need not be a word. */
export function stem(word: string): string {
  let root = singular(word);
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3);
  else if (root.length > 4 && root.endsWith('ed')) root = root.slice(0, -2);
  else if (root.length > 5 && root.endsWith('ly')) root = root.slice(0, -2);
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  if (root.endsWith('y') && root.length > 3) root = `${root.slice(0, -1)}i`;
  const { length } = root;
  if (length > 3 && root[length - 1] === root[length - 2] && !/[ls]$/.test(root)) root = root.slice(0, -1);
  return root;
}
