import { wordsOf } from '../domain/words-of.ts';
import { tellingWords } from './telling-words.ts';

/** Anything that must stay on the device, and what it is, so that a warning can say so. */
export type Secret = {
  kind: 'code-name' | 'staff-name' | 'goal' | 'note' | 'other-service';
  text: string;
};

/** What a text gives away. `words` are the words of that text, as compared: lower case, no accents. */
export type Leak = { kind: Secret['kind'] | 'service'; words: string };

/** Words that say what service a child gets (push-in.md section 11). */
const SERVICE_WORDS = new Set(
  `iep ard cse ppt ot cota pt pta slp slpa therapy therapist speech occupational disability diagnosis autism adhd aac
   toileting behavior evaluation
   terapia terapeuta habla lenguaje ocupacional fisica discapacidad diagnostico autismo conducta evaluacion`.split(
    /\s+/,
  ),
);

/** A shorter name would be found inside many innocent words. */
const LONG_NAME = 5;

/**
 * Everything in `text` that gives away a secret: a code name or a staff name as it stands or inside another word, two
 * telling words of a goal or note in a row, or a word that names a service. `innocent` words never count as telling
 * (the labels of routines). Empty: the text may leave the device.
 */
export function leakCheck(text: string, secrets: readonly Secret[], innocent?: ReadonlySet<string>): Leak[] {
  const words = wordsOf(text);
  const telling = tellingWords(text, innocent);
  const services = words
    .filter((word) => SERVICE_WORDS.has(word))
    .map((word): Leak => ({ kind: 'service', words: word }));
  const leaks = secrets.flatMap((secret) => {
    const found = isName(secret) ? nameIn(words, secret.text) : fragmentIn(telling, secret.text, innocent);
    return found === null ? [] : [{ kind: secret.kind, words: found }];
  });
  return [...services, ...leaks];
}

function isName(secret: Secret): boolean {
  return secret.kind === 'code-name' || secret.kind === 'staff-name';
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sr', 'sra', 'srta', 'prof']);

function nameIn(words: readonly string[], name: string): string | null {
  const parts = wordsOf(name).filter((word) => !TITLES.has(word));
  if (parts.length === 0) return null;
  const phrase = parts.join(' ');
  if (` ${words.join(' ')} `.includes(` ${phrase} `)) return phrase;
  const squeezed = parts.join('');
  return squeezed.length >= LONG_NAME && words.join('').includes(squeezed) ? squeezed : null;
}

/** Two telling words in a row that also follow each other in the secret; or the only one it has. */
function fragmentIn(telling: readonly string[], secret: string, innocent?: ReadonlySet<string>): string | null {
  const own = tellingWords(secret, innocent);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return telling.includes(only) ? only : null;
  const pairs = new Set(pairsOf(own));
  return pairsOf(telling).find((pair) => pairs.has(pair)) ?? null;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
