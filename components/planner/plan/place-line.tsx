import { FitMark } from '../../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../../shared/format.ts';
import { routineLabel } from '../../shared/say-reason.ts';
import type { Spot, Verdict } from './judge.ts';
import { usePlanView } from './plan-view.ts';
import { sayVerdict } from './say-verdict.ts';

type Props = { spot: Spot; verdict: Verdict; label: string; onChoose: () => void };

/** One place with how well it fits, what it costs or why it can't be, and the way there. */
export function PlaceLine({ spot, verdict, label, onChoose }: Props) {
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
      </span>
      {!verdict.obstacle && (
        <button type="button" class="btn" aria-label={`${label}: ${when}`} onClick={onChoose}>
          {label}
        </button>
      )}
    </li>
  );
}
