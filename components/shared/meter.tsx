import { i18n } from '#i18n';
import type { Minutes } from '../../utils/domain/minutes.ts';

type Props = {
  minutesDone: Minutes;
  minutesPlanned: Minutes;
  minutesPerWeek: Minutes;
};

/** Minutes of one week: delivered solid, planned hatched. The sentence beside it carries the numbers. */
export function Meter({ minutesDone, minutesPlanned, minutesPerWeek }: Props) {
  const whole = Math.max(minutesPerWeek, minutesDone + minutesPlanned, 1);
  const part = (minutes: Minutes) => ({ width: `${(100 * minutes) / whole}%` });
  return (
    <div class="meter" role="img" aria-label={sayMeter({ minutesDone, minutesPlanned, minutesPerWeek })}>
      <span class="done" style={part(minutesDone)} />
      <span class="planned" style={part(minutesPlanned)} />
    </div>
  );
}

/** `20 done, 40 planned of 60 min this week`. */
export function sayMeter({ minutesDone, minutesPlanned, minutesPerWeek }: Props): string {
  return i18n.t('shared.minutesOfWeek', { done: minutesDone, planned: minutesPlanned, owed: minutesPerWeek });
}
