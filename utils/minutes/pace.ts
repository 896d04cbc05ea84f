import type { Minutes } from '../domain/minutes.ts';

export type Pace = 'ahead' | 'on' | 'behind';

type Standing = {
  /** Delivered, or missed for a reason that is not made up. */
  counted: Minutes;
  expected: Minutes;
  owed: Minutes;
  daysLeft: number;
  sessionMinutes: Minutes;
};

/** A whole visit more or less than expected is ahead or behind; on the last day whatever is owed is. */
export function paceOf({ counted, expected, owed, daysLeft, sessionMinutes }: Standing): Pace {
  if (owed > 0 && daysLeft === 0) return 'behind';
  const visit = Math.max(1, sessionMinutes);
  if (counted - expected >= visit) return 'ahead';
  return expected - counted >= visit ? 'behind' : 'on';
}
