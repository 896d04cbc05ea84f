import type { PhraseMatch } from '../language/match-phrases.ts';
import type { Token } from '../language/tokens.ts';
import type { TitleSpan } from './split-title.ts';
import { stillHappens } from './still-happens.ts';
import type { TitleContext } from './title-context.ts';

/** Words right before what does not take place. */
const BEFORE: ReadonlySet<string> = new Set([
  'no',
  'not',
  'without',
  'skip',
  'sin',
  'never',
  'cancel',
  'instead',
  'zero',
]);
/** Words anywhere beside what does not take place. */
const BESIDE: ReadonlySet<string> = new Set([
  'canceled',
  'cancelled',
  'cancelado',
  'cancelada',
  'canceld',
  'cxl',
  'cxld',
  'cxled',
  'canc',
  'cancel',
  'postponed',
  'pospuesto',
  'rescheduled',
  'reschedule',
  'moved',
  'suspended',
  'scratched',
  'resched',
  'xd',
  'nixed',
  'none',
  'axed',
]);
/** "no class", "not today", "won't meet": these negate what stands before them. */
const NOTHING_HELD: ReadonlySet<string> = new Set([
  'class',
  'clase',
  'lesson',
  'today',
  'hoy',
  'meeting',
  'mtg',
  'session',
  'group',
  'grp',
  'groups',
  'sessions',
  'services',
]);
const INSTEAD: ReadonlySet<string> = new Set(['instead', 'inst', 'rather', 'go']);
const OFF_WHEN: ReadonlySet<string> = new Set(['today', 'this', 'tomorrow', 'hoy']);
const REACH = 2;
const NOTHING: ReadonlySet<never> = new Set<never>();

/** Which of the wordings found are said not to take place ("No Recess", "Speech CXL", "~~Band~~"). */
export function findNegated<Condition>(
  tokens: Token[],
  matches: PhraseMatch<Condition>[],
  spans: TitleSpan[],
  { start }: TitleContext,
): ReadonlySet<PhraseMatch<Condition>> {
  if (!tokens.some(takesBack)) return NOTHING;
  const negated = new Set<PhraseMatch<Condition>>();
  const used = (at: number) => matches.some(({ from, to }) => at >= from && at < to);
  const reminder = isReminder(tokens);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const crossed = isCross(tokens, at);
    if (token?.type !== 'word' || (used(at) && !crossed)) continue;
    const span = spans.findIndex(({ from, to }) => at >= from && at < to);
    if (BEFORE.has(token.text)) {
      const next = tokens[at + 1];
      const following = matches.find(({ from }) => from > at && from <= at + REACH && from < (spans[span]?.to ?? 0));
      if (next && NOTHING_HELD.has(next.text) && !isNamed(following, at + 1)) {
        if (following && following.from === at + 1) negated.add(following);
        negateAround(
          span,
          matches.filter((match) => match !== following),
          spans,
          negated,
        );
      } else if (following && !reminder) negated.add(following);
    }
    if ((BESIDE.has(token.text) && !stillHappens(tokens, at, start)) || crossed)
      negateAround(span, matches, spans, negated);
  }
  const isRefusal = !tokens.some(({ text }) => BESIDE.has(text));
  if (negated.size > 0 && !tokens.some(({ text }) => INSTEAD.has(text)))
    dropExplanations(matches, spans, negated, isRefusal);
  return negated;
}

function takesBack({ text }: Token): boolean {
  return BEFORE.has(text) || BESIDE.has(text) || text === 'x' || text === 'off';
}

/** "X - music", "Music off today", "Music is off". */
function isCross(tokens: Token[], at: number): boolean {
  const text = tokens[at]?.text;
  if (text === 'off') return OFF_WHEN.has(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.text === 'is';
  return text === 'x' && at === 0;
}

/** "no group reading" means that; "no group" means whatever stands beside it. */
function isNamed(match: PhraseMatch<unknown> | undefined, at: number): boolean {
  return match !== undefined && match.from <= at && match.phrase.words > 1;
}

/** "Chorus canceled - concert tomorrow" and "No PE (gym in use)" say why; "No recess - GoNoodle" says what instead. */
function dropExplanations<Match extends PhraseMatch<unknown>>(
  matches: Match[],
  spans: TitleSpan[],
  negated: Set<Match>,
  isRefusal: boolean,
): void {
  for (const [at, span] of spans.entries()) {
    const said = matches.filter(({ from, to }) => from >= span.from && to <= span.to);
    if (span.explains || said.length === 0 || said.some((match) => !negated.has(match))) continue;
    for (const aside of spans.slice(at + 1)) {
      if (!aside.explains) break;
      if (isRefusal && !aside.bracketed) continue;
      for (const match of matches) if (match.from >= aside.from && match.to <= aside.to) negated.add(match);
    }
  }
}

/** "No shoes no PE": without the first there is not the second, so nothing is canceled. */
function isReminder(tokens: Token[]): boolean {
  const refusals = tokens.flatMap(({ text }, at) => (text === 'no' ? [at] : []));
  const [first, second] = refusals;
  if (first === undefined || second === undefined) return false;
  return tokens.slice(first, second).every(({ type }) => type === 'word');
}

/** Everything in the same span; when that says nothing, the span before it; at the very start, all that follows. */
function negateAround<Match extends PhraseMatch<unknown>>(
  at: number,
  matches: Match[],
  spans: TitleSpan[],
  negated: Set<Match>,
): void {
  const within = (span: TitleSpan | undefined) =>
    span ? matches.filter(({ from, to }) => from >= span.from && to <= span.to) : [];
  for (const span of [spans[at], spans[at - 1]]) {
    const found = within(span);
    for (const match of found) negated.add(match);
    if (found.length > 0) return;
  }
  if (at <= 0) for (const match of matches) negated.add(match);
}
