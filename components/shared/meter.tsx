import { i18n } from '#i18n';
import type { Minutes } from '../../utils/domain/minutes.ts';
import type { MinutesNow } from '../../utils/minutes/minutes-now.ts';
import { wordKey } from './word-key.ts';

type Props = {
  minutes: Pick<MinutesNow, 'per' | 'done' | 'planned' | 'promised'>;
};

/** Minutes of one period: delivered solid, planned hatched. The sentence beside it carries the numbers. */
export function Meter({ minutes: { per, done, planned, promised } }: Props) {
  const whole = Math.max(promised, done + planned, 1);
  const part = (minutes: Minutes) => ({ width: `${(100 * minutes) / whole}%` });
  return (
    <div class="meter" role="img" aria-label={sayMeter({ per, done, planned, promised })}>
      <span class="done" style={part(done)} />
      <span class="planned" style={part(planned)} />
    </div>
  );
}

/** `20 done, 40 planned of 60 min this week`. */
export function sayMeter({ per, done, planned, promised }: Props['minutes']): string {
  const figures = { done, planned, owed: promised };
  if (per === 'week') return i18n.t('shared.minutesOfWeek', figures);
  return i18n.t(`shared.minutesOfPeriod.${wordKey(per)}`, figures);
}
