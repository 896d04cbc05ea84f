import { i18n } from '#i18n';
import { FitMark } from '../../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import type { Spot, Verdict } from './judge.ts';
import { usePlanView } from './plan-view.ts';
import { sayVerdict } from './say-verdict.ts';
import type { Target } from './targets.ts';
import { WhyThere } from './why-there.tsx';

type Props = { spot: Spot; verdict: Verdict; target: Target; label: string; onChoose: () => void };

/** One place with how well it fits and why, what it costs or why it can't be, and the way there. */
export function PlaceLine({ spot, verdict, target, label, onChoose }: Props) {
  const { board } = usePlanView();
  const when = `${sayDate(spot.date)}, ${sayTimeSpan(spot)}`;
  return (
    <li class={verdict.obstacle ? 'plan-place no' : 'plan-place'}>
      <span>
        <strong>{when}</strong>
        <span class="row small">
          {routineLabel(spot.routine)} {spot.fit && <FitMark fit={spot.fit} />}
        </span>
        <span class="small muted">{sayVerdict(verdict, board.caseload)}</span>
        <WhyThere target={target} summary={i18n.t('plan.whyThere')} label={`${i18n.t('plan.whyThere')}: ${when}`} />
      </span>
      {!verdict.obstacle && (
        <button type="button" class="btn" aria-label={`${label}: ${when}`} onClick={onChoose}>
          {label}
        </button>
      )}
    </li>
  );
}
