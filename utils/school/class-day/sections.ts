/** A part of a class or grade that a title, a record or a remark names. */
export type SectionLabel = {
  /** Labels of different schemes say nothing about each other: "5A" and "Period 3" can both be true. */
  scheme: 'grade-letter' | 'group' | 'period' | 'half-day' | 'grade';
  value: string;
};

const ORDINAL = '(?:st|nd|rd|th)';

const SCHEMES: { scheme: SectionLabel['scheme']; pattern: RegExp }[] = [
  { scheme: 'grade-letter', pattern: /\b((?:1[0-2]|[1-9]|K)[A-H])\b/g },
  {
    scheme: 'group',
    pattern:
      /\b(?:grp|group|section|sec|team|cohort|grupo|sección)\.?\s*([A-F]|[1-6]|red|blue|green|yellow|orange|purple)\b/gi,
  },
  { scheme: 'group', pattern: /\b(red|blue|green|yellow|orange|purple)\s+(?:group|team|table|cohort)\b/gi },
  { scheme: 'period', pattern: /\b([A-H])\s+(?:block|period)\b/g },
  { scheme: 'period', pattern: /\b(?:period|per|pd|block|blk|periodo)\.?\s*([1-9]|[A-H])\b/gi },
  { scheme: 'period', pattern: /\bP\s?([1-9])\b/g },
  { scheme: 'period', pattern: new RegExp(`\\b([1-9])${ORDINAL}\\s*(?:period|per|pd|block|blk|hour|hr)\\b`, 'gi') },
  {
    scheme: 'half-day',
    pattern: /\b([AP]M)\s+(?:group|class|session|kids|students|preschool|pre-?k|section|program|only)\b/gi,
  },
  { scheme: 'half-day', pattern: /\b(?:attends|half[- ]day)\s+(?:the\s+)?([AP]M)\b/gi },
  { scheme: 'half-day', pattern: /^\s*([AP]M)\s*[:\-–]/gi },
];

/** In front of a title or behind it, but not behind a time: "AM circle", "Snack (PM)". */
const HALF_IN_TITLE = /^\s*([AP]M)\s+(?=\p{L})|(?<![\d:.]\s?)[\s(–-]([AP]M)\)?\s*$/giu;
const MORNING = /^(?:am|morning)/i;
const HALF_IN_WORDS =
  /\b(morning|afternoon)s?(?=\s+(?:group|class|session|preschool|pre-?k|program|only)\b)|\battends (?:the )?(morning|afternoon)s?\b/gi;

/** Every section that the text names. */
export function sectionsIn(text: string): SectionLabel[] {
  const found: SectionLabel[] = [];
  for (const { scheme, pattern } of SCHEMES)
    for (const match of text.matchAll(pattern)) if (match[1]) add(found, { scheme, value: match[1].toUpperCase() });
  for (const [, first = '', second = first] of text.matchAll(HALF_IN_WORDS)) add(found, halfOf(second));
  return found;
}

/** Every section that a title names; what teachers put in front of it counts too. */
export function sectionsInTitle(title: string): SectionLabel[] {
  const found = sectionsIn(title);
  for (const [, front = '', back = front] of title.matchAll(HALF_IN_TITLE)) add(found, halfOf(back));
  return found;
}

function halfOf(word: string): SectionLabel {
  return { scheme: 'half-day', value: MORNING.test(word) ? 'AM' : 'PM' };
}

/** The grade that a remark gives a student: "A 4th grader", "in grade 4". */
export function ownGradeIn(text: string): SectionLabel[] {
  const [, ordinal, grade] = OWN_GRADE.exec(text) ?? [];
  const value = ordinal ?? grade;
  return value === undefined ? [] : [{ scheme: 'grade', value }];
}

const OWN_GRADE = new RegExp(`\\b(?:(\\d{1,2})${ORDINAL}[- ]grader|(?:is )?in (?:grade|gr\\.?) (\\d{1,2}))\\b`, 'i');

/** A label as a record states it: "5A", "AM", "A", "Group A", "P3". */
export function sectionFromRecord(text: string): SectionLabel[] {
  const found = sectionsIn(text);
  if (found.length > 0) return found;
  const bare = text.trim().toUpperCase();
  if (/^(?:[AP]M|MORNINGS?|AFTERNOONS?)$/.test(bare)) return [halfOf(bare)];
  if (/^[A-F]$/.test(bare)) return [{ scheme: 'group', value: bare }];
  if (/^[1-9]$/.test(bare)) return [{ scheme: 'period', value: bare }];
  return ownGradeIn(text);
}

/**
 * Whether someone with these labels is among those named. Unknown is not a no: only a label of the same scheme
 * with another value keeps the student out.
 */
export function isAmong(own: SectionLabel[], named: SectionLabel[]): boolean {
  for (const scheme of new Set(named.map((label) => label.scheme))) {
    const mine = own.filter((label) => label.scheme === scheme);
    if (mine.length === 0) continue;
    const theirs = named.filter((label) => label.scheme === scheme);
    if (!mine.some((label) => theirs.some((other) => other.value === label.value))) return false;
  }
  return true;
}

/** Whether one label stands in both lists. */
export function sharesSection(some: SectionLabel[], others: SectionLabel[]): boolean {
  return some.some((label) => others.some((other) => other.scheme === label.scheme && other.value === label.value));
}

function add(labels: SectionLabel[], label: SectionLabel): void {
  if (!labels.some((other) => other.scheme === label.scheme && other.value === label.value)) labels.push(label);
}

const TO = '(?:\\s*(?:-|–|to|&|and|/|,)\\s*';
const GRADES = new RegExp(
  [
    `\\b(?:gr(?:ade)?s?\\.?|grados?)\\s*(k|\\d{1,2})${TO}(\\d{1,2}))?\\b`,
    // "5th gr", "all 7th"; but "4th hour" and "1st day of school" are no grades.
    `\\b(\\d{1,2})${ORDINAL}${TO}(\\d{1,2})${ORDINAL})?\\s*(?:gr(?:ade)?(?:rs|s)?\\b|grado)`,
    `\\b(?:all|for|only)\\s+(\\d{1,2})${ORDINAL}\\b(?!\\s*(?:h(?:ou)?r|per|pd|block|day|quarter))`,
    `\\b(kindergarten|kinder)\\b`,
    `\\b(k)\\s*-\\s*(\\d)\\b`,
  ].join('|'),
  'gi',
);

/** Grades that a text names (kindergarten is 0): "gr 3-5" as 3, 4, 5. Empty: none named. */
export function gradesIn(text: string): Set<number> {
  const grades = new Set<number>();
  for (const match of text.matchAll(GRADES)) {
    const [, gradeFrom, gradeTo, ordinalFrom, ordinalTo, ordinal, kindergarten, k, kTo] = match;
    const from = kindergarten ? 0 : gradeNumber(gradeFrom ?? ordinalFrom ?? ordinal ?? k);
    if (from === null) continue;
    const to = gradeNumber(gradeTo ?? ordinalTo ?? kTo) ?? from;
    for (let grade = from; grade <= Math.min(to, 12); grade++) grades.add(grade);
  }
  return grades;
}

function gradeNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.toLowerCase() === 'k') return 0;
  const grade = Number(text);
  return grade <= 12 ? grade : null;
}
