import { i18n } from '#i18n';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { sayMinutes } from '../../shared/format.ts';
import { SelectField } from '../forms/select-field.tsx';
import type { PlannedOnBoard } from './move-visit.ts';
import { targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { targetAt } from './targets.ts';

const SHORTEST = 10;
const LONGEST = 60;

/** How long the visit is: what its routine leaves room for, in steps of five minutes. */
export function LengthField({ visit }: { visit: PlannedOnBoard }) {
  const { board, act } = usePlanView();
  const target = targetAt(targetsOf(visit, board), visit);
  if (!target) return null;
  const now = lengthOf(visit);
  const most = Math.min(LONGEST, target.endMinute - target.startMinute);
  const lengths = new Set([now]);
  for (let minutes = SHORTEST; minutes <= most; minutes += 5) lengths.add(minutes);
  return (
    <SelectField
      id="plan-length"
      label={i18n.t('plan.length')}
      value={String(now)}
      options={[...lengths]
        .sort((a, b) => a - b)
        .map((minutes) => ({ value: String(minutes), label: sayMinutes(minutes) }))}
      onValue={(value) => {
        const minutes = Number(value);
        // Longer than there is room behind it: it begins earlier.
        const startMinute = Math.min(visit.startMinute, target.endMinute - minutes);
        act({ do: 'put', visit: { ...visit.draft, startMinute, endMinute: startMinute + minutes, pinned: true } });
      }}
    />
  );
}
