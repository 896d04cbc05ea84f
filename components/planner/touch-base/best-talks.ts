import type { TouchBaseWindow } from '../../../utils/domain/push-in-window.ts';

/** The best two, on two days where there are: a teacher who can't one day may the other. Best first, as given. */
export function bestTalks(talks: readonly TouchBaseWindow[]): TouchBaseWindow[] {
  const [best, ...others] = talks;
  if (!best) return [];
  const second = others.find(({ date }) => date !== best.date) ?? others[0];
  return second ? [best, second] : [best];
}
