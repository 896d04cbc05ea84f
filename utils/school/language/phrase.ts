/** What one wording says: which target it speaks for and how strongly (natural log units), perhaps under a condition. */
export type Reading<Condition> = { target: number; weight: number; when?: Condition };

/** What a wording of some length says. Wordings that say the same share one, so never change it: make another. */
export type Phrase<Condition> = {
  readonly readings: readonly Reading<Condition>[];
  /** Its length. */
  readonly words: number;
  /** How strongly it speaks without any condition. */
  readonly loudest: number;
  /** Whether it speaks otherwise under some condition. */
  readonly depends: boolean;
};

/** A phrase of these readings. */
export function phraseOf<Condition>(readings: readonly Reading<Condition>[], words: number): Phrase<Condition> {
  let loudest = 0;
  let depends = false;
  for (const { weight, when } of readings) {
    if (when !== undefined) depends = true;
    else if (weight > loudest) loudest = weight;
  }
  return { readings, words, loudest, depends };
}

/** The same wording listed twice for one target under one condition speaks once, as strongly as the strongest. */
export function withReading<Condition>(phrase: Phrase<Condition>, reading: Reading<Condition>): Phrase<Condition> {
  const same = phrase.readings.find(({ target, when }) => target === reading.target && when === reading.when);
  if (same && same.weight >= reading.weight) return phrase;
  const readings = same
    ? phrase.readings.map((other) => (other === same ? reading : other))
    : [...phrase.readings, reading];
  return phraseOf(readings, phrase.words);
}

/** Hands out one phrase for all wordings of a block that are equally long: there are thousands of them. */
export function sharedPhrases<Condition>(): (reading: Reading<Condition>, words: number) => Phrase<Condition> {
  const known = new Map<Reading<Condition>, Phrase<Condition>[]>();
  return (reading, words) => {
    let phrases = known.get(reading);
    if (!phrases) {
      phrases = [];
      known.set(reading, phrases);
    }
    let phrase = phrases.find((other) => other.words === words);
    if (!phrase) {
      phrase = phraseOf([reading], words);
      phrases.push(phrase);
    }
    return phrase;
  };
}
