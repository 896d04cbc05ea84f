import type { PhraseMatch } from '../language/match-phrases.ts';
import type { Token } from '../language/tokens.ts';

/** A stretch of a title between two separating marks. */
export type TitleSpan = {
  from: number;
  to: number;
  /** Stands after a dash or in brackets and explains the span before it ("Art (smocks)"). */
  explains: boolean;
  /** Stands in brackets. */
  bracketed: boolean;
};

/**
 * Cuts a title at the marks that no wording spans. What follows a dash or stands in brackets explains;
 * when nothing was said before the dash ("Rm 4 - Bus kids in"), it is the thing itself.
 */
export function splitTitle(tokens: Token[], matches: PhraseMatch<unknown>[]): TitleSpan[] {
  if (!tokens.some(isMark))
    return tokens.length > 0 ? [{ from: 0, to: tokens.length, explains: false, bracketed: false }] : [];
  const spans: TitleSpan[] = [];
  const inside = marksInside(tokens, matches);
  let from = 0;
  let explains = false;
  let bracketed = false;
  let spoken = false;
  const close = (to: number) => {
    if (to > from) {
      spans.push({ from, to, explains, bracketed });
      if (!explains) spoken ||= matches.some((match) => match.from >= from && match.to <= to);
    }
    from = to + 1;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !isMark(token) || inside.has(at)) continue;
    close(at);
    if (token.text === '(' || token.text === '-') explains = spoken;
    else if (token.text === ')') explains = false;
    if (token.text === '(') bracketed = true;
    else if (token.text === ')') bracketed = false;
  }
  close(tokens.length);
  return spans;
}

function isMark({ type }: Token): boolean {
  return type === 'joint' || type === 'pause';
}

function marksInside(tokens: Token[], matches: PhraseMatch<unknown>[]): Set<number> {
  const inside = new Set<number>();
  for (const { from, to } of matches)
    for (let at = from; at < to; at++) if (tokens[at]?.type !== 'word') inside.add(at);
  return inside;
}
