import { i18n } from '#i18n';
import type { Ledger } from '../../../utils/minutes/ledger.ts';
import { type MinutesSum, missedMinutesOf, reasonsOf } from '../../../utils/reports/plan-minutes.ts';
import { sayList, sayMinutes } from '../../shared/format.ts';
import { wordKey } from '../../shared/word-key.ts';

/** `120 min allowed = 60 delivered + 20 missed + 40 unaccounted for`: the identity, in words and numbers. */
export function sayIdentity(sum: MinutesSum): string {
  const words = {
    allowed: String(sum.allowed),
    delivered: String(sum.delivered),
    missed: String(missedMinutesOf(sum)),
    rest: String(Math.abs(sum.unaccounted)),
  };
  return i18n.t(sum.unaccounted < 0 ? 'ledger.identityOver' : 'ledger.identity', words);
}

/** `Missed: testing 20 min, the class was away 10 min`; null: nothing was missed. */
export function sayMissed(one: Pick<Ledger, 'missed'>): string | null {
  const reasons = reasonsOf(one).map(
    ([reason, minutes]) => `${i18n.t(`panel.missedReason.${wordKey(reason)}`)} ${sayMinutes(minutes)}`,
  );
  return reasons.length > 0 ? i18n.t('ledger.missedFor', { reasons: sayList(reasons) }) : null;
}
