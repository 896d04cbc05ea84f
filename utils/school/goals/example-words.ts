import { goalAreaIds } from '../../domain/goal-area.ts';
import { goalBoilerplateWords } from '../data/goal-boilerplate.ts';
import { goalAreaFacts } from '../goal-area-facts.ts';
import { type Token, tokensOf } from '../language/tokens.ts';
import { fullWord, stem } from '../language/words.ts';
import { joinPhonemes } from './join-phonemes.ts';

/** A word or a pair of neighboring words -> how much it speaks for each goal area, in natural log units. */
type ExampleWords = Map<string, Float32Array>;

const SMOOTHING = 0.35;
/** A word that never came with an area says little against it: the examples are few. */
const LEAST = -0.4;
const MOST = 3;
const PAIR_WEIGHT = 0.8;

const BOILERPLATE: ReadonlySet<string> = new Set(goalBoilerplateWords.trim().split(/\s+/).map(goalRoot));

let learned: ExampleWords | undefined;

/** What the example goals of the areas teach about single words; counted once, on first use. */
function exampleWords(): ExampleWords {
  learned ??= learn();
  return learned;
}

/** How strongly what the examples teach speaks for each area, by the area's number. */
export function exampleScores(tokens: Token[]): Float32Array {
  const words = exampleWords();
  const scores = new Float32Array(goalAreaIds.length);
  for (const feature of goalFeatures(tokens)) {
    const weights = words.get(feature);
    if (weights) for (const [area, weight] of weights.entries()) scores[area] = (scores[area] ?? 0) + weight;
  }
  return scores;
}

/** The word that speaks loudest for an area, if any speaks for it. */
export function loudestWord(tokens: Token[], area: number): Token | undefined {
  const words = exampleWords();
  let loudest: Token | undefined;
  let most = 0;
  for (const token of tokens) {
    const weight = token.type === 'word' ? (words.get(goalRoot(token.text))?.[area] ?? 0) : 0;
    if (weight > most) [loudest, most] = [token, weight];
  }
  return loudest;
}

/** The form under which words of goals are compared. */
export function goalRoot(word: string): string {
  return stem(fullWord(word));
}

/** The words of a goal that may say what is practiced, each once, and the pairs they make. */
function goalFeatures(tokens: Token[]): Set<string> {
  const features = new Set<string>();
  let before = '';
  for (const token of tokens) {
    if (token.type !== 'word') continue;
    const root = goalRoot(token.text);
    if (BOILERPLATE.has(root)) continue;
    features.add(root);
    if (before !== '') features.add(`${before} ${root}`);
    before = root;
  }
  return features;
}

function learn(): ExampleWords {
  const counts = new Map<string, Float32Array>();
  const texts = new Float32Array(goalAreaIds.length);
  for (const [area, id] of goalAreaIds.entries()) {
    const { exampleGoals, description, label } = goalAreaFacts[id];
    for (const text of [...exampleGoals, description, label]) {
      texts[area] = (texts[area] ?? 0) + 1;
      for (const feature of goalFeatures(joinPhonemes(tokensOf(text)))) {
        const row = counts.get(feature) ?? new Float32Array(goalAreaIds.length);
        row[area] = (row[area] ?? 0) + 1;
        counts.set(feature, row);
      }
    }
  }
  for (const [feature, row] of counts) toWeights(row, texts, feature.includes(' ') ? PAIR_WEIGHT : 1);
  return counts;
}

/** Turns counts into log odds: how much oftener the word came with the area than with all others. */
function toWeights(row: Float32Array, texts: Float32Array, scale: number): void {
  const allTexts = texts.reduce((sum, count) => sum + count, 0);
  const total = row.reduce((sum, count) => sum + count, 0);
  for (const [area, count] of row.entries()) {
    const inArea = (count + SMOOTHING) / ((texts[area] ?? 0) + 2 * SMOOTHING);
    const elsewhere = (total - count + SMOOTHING) / (allTexts - (texts[area] ?? 0) + 2 * SMOOTHING);
    row[area] = scale * Math.min(MOST, Math.max(LEAST, Math.log(inArea / elsewhere)));
  }
}
