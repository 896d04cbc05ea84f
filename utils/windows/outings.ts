import { purposesIn } from './purposes.ts';

const OFF_CAMPUS =
  /\b(?:off[- ]campus|field trip|job ?sites?|outings?|community|CBI|city bus|public bus|travel training|swim\w*|ymca|bowling|work ?sites?|internship)\b/i;
const ON_CAMPUS = /\bon[- ]campus\b/i;
/** Students ride together: a visitor can't get there and back. */
const BY_VAN = /\b(?:vans?|school bus)\b/i;

/**
 * Whether a group is off campus where a visit makes no sense: it rides a van, or the outing is for something that
 * none of the goals is about. A therapist can meet a group at the store for a goal of paying.
 */
export function isOutOfReach(title: string | null, goalTexts: string[]): boolean {
  if (title === null || ON_CAMPUS.test(title)) return false;
  if (BY_VAN.test(title)) return true;
  if (!OFF_CAMPUS.test(title)) return false;
  const purposes = purposesIn(title);
  return !goalTexts.some((text) => !purposesIn(text).isDisjointFrom(purposes));
}
