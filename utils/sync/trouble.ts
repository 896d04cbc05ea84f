import type { GoogleProblemKind } from '../google/http/problem.ts';
import type { CalendarSync } from '../records/calendar-sync.ts';

type Rule = {
  /** Minutes until this calendar is asked for again. */
  waitMinutes: number;
  /** The others would fare no better: the round ends. */
  endsRound: boolean;
};

const SOON: Rule = { waitMinutes: 0, endsRound: true };
const LATER: Rule = { waitMinutes: 60, endsRound: false };

/** What a reading that came to nothing means for the next ones. */
const rules: Partial<Record<GoogleProblemKind, Rule>> = {
  offline: SOON,
  'captive-portal': SOON,
  canceled: SOON,
  'sign-in': SOON,
  'scope-missing': SOON,
  'server-trouble': SOON,
  busy: { waitMinutes: 30, endsRound: true },
  'quota-used-up': { waitMinutes: 60, endsRound: true },
  'api-off': { waitMinutes: 24 * 60, endsRound: true },
  'school-says-no': { waitMinutes: 24 * 60, endsRound: true },
};

export function ruleFor(is: GoogleProblemKind): Rule {
  return rules[is] ?? LATER;
}

/** Tried so often without being found, a calendar counts as lost: it is looked for once a day. */
const LOST_AFTER_TRIES = 2;
const LOST_WAIT_MINUTES = 24 * 60;

/** The trouble after one more try. */
export function troubleAfter(
  before: CalendarSync['trouble'],
  is: GoogleProblemKind,
  now: Temporal.Instant,
): NonNullable<CalendarSync['trouble']> {
  const tries = before?.is === is ? before.tries + 1 : 1;
  const isLost = (is === 'not-found' || is === 'read-only') && tries >= LOST_AFTER_TRIES;
  const minutes = isLost ? LOST_WAIT_MINUTES : ruleFor(is).waitMinutes;
  return { is, tries, notBefore: now.add({ minutes }).toString() };
}

/** Whether this calendar is left alone for now. A wrong clock can't leave it alone for longer than a day. */
export function isResting({ trouble }: Pick<CalendarSync, 'trouble'>, now: Temporal.Instant): boolean {
  if (!trouble) return false;
  const notBefore = Temporal.Instant.from(trouble.notBefore);
  const isAhead = Temporal.Instant.compare(now, notBefore) < 0;
  return isAhead && Temporal.Instant.compare(notBefore, now.add({ hours: 25 })) < 0;
}
