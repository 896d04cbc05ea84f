/** One prediction and what people said it should be. */
export type Judged = { text: string; label: string; alternatives: string[]; predicted: string; confidence: number };

export type Figures = {
  rows: number;
  /** Right, alternatives counted. */
  top1: number;
  /** Right, alternatives not counted. */
  strict: number;
  macroF1: number;
};

export function isRight({ label, alternatives, predicted }: Judged): boolean {
  return predicted === label || alternatives.includes(predicted);
}

export function figuresOf(judged: Judged[]): Figures {
  return {
    rows: judged.length,
    top1: share(judged, isRight),
    strict: share(judged, ({ label, predicted }) => predicted === label),
    macroF1: macroF1(judged),
  };
}

/** The share of rows that hold, rounded to a tenth of a percent so that results can be compared as text. */
export function share<Row>(rows: Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 1 : round(rows.filter(holds).length / rows.length);
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A right prediction counts as the row's main label; the mean of F1 is over all labels that occur as main label. */
function macroF1(judged: Judged[]): number {
  const labels = [...new Set(judged.map(({ label }) => label))];
  const counted = judged.map((row) => ({ label: row.label, predicted: isRight(row) ? row.label : row.predicted }));
  const scores = labels.map((label) => {
    const hits = counted.filter((row) => row.label === label && row.predicted === label).length;
    const named = counted.filter((row) => row.label === label || row.predicted === label).length;
    return (2 * hits) / (hits + named);
  });
  return round(scores.reduce((sum, score) => sum + score, 0) / Math.max(1, labels.length));
}

export type Bin = { from: number; rows: number; right: number };

/** Ten bins of confidence with how many of each turned out right. */
export function calibration(judged: Judged[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    return { from: bin / 10, rows: inside.length, right: inside.filter(isRight).length };
  });
}

export type Confusion = { label: string; predicted: string; count: number; texts: string[] };

/** Wrong rows by what they were taken for, most frequent first, with up to three texts. */
export function confusions(judged: Judged[]): Confusion[] {
  const found = new Map<string, Confusion>();
  for (const row of judged.filter((one) => !isRight(one))) {
    const { label, predicted, text } = row;
    const key = `${label} ${predicted}`;
    const known = found.get(key) ?? { label, predicted, count: 0, texts: [] };
    known.count++;
    if (known.texts.length < 3) known.texts.push(text);
    found.set(key, known);
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The same figures for each group of rows. */
export function byGroup<Row extends Judged>(rows: Row[], groupOf: (row: Row) => string): Record<string, Figures> {
  const groups = Map.groupBy(rows, groupOf);
  return Object.fromEntries([...groups].sort().map(([group, members]) => [group, figuresOf(members)]));
}
