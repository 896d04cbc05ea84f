import { i18n } from '#i18n';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { type Spot, stands } from './judge.ts';
import { moveTo, type PlannedOnBoard, putDown } from './move-visit.ts';
import { PlaceLine } from './place-line.tsx';
import { spotOf, targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { firstFreeIn } from './targets.ts';

/** Every other place for a visit with what it costs: the same moves as on the week, as a list. */
export function MoveList({ visit }: { visit: PlannedOnBoard }) {
  const { board, visits, act } = usePlanView();
  const targets = targetsOf(visit, board);
  const here = spotOf(visit, targets);
  const others = visits.filter((other) => other.id !== visit.id && stands(other));
  const places = targets
    .map((target) => {
      const isFree = (spot: Spot) => board.judge.obstacleTo(spot, others) === null && !isHere(spot, here);
      const spot = firstFreeIn(target, lengthOf(visit), isFree);
      return { target, ...moveTo(visit, spot, targets, { board, visits }) };
    })
    .filter(({ spot }) => !isHere(spot, here));
  return (
    <details class="plan-places">
      <summary>{i18n.t('plan.otherPlaces', places.length)}</summary>
      <ul>
        {places.map((move) => (
          <PlaceLine
            key={`${move.spot.date}-${move.spot.startMinute}-${move.spot.routine}`}
            spot={move.spot}
            verdict={move.verdict}
            target={move.target}
            label={i18n.t('plan.moveHere')}
            onChoose={() => act({ do: 'put', visit: putDown(move) })}
          />
        ))}
      </ul>
    </details>
  );
}

function isHere(spot: Spot, here: Spot): boolean {
  return spot.date === here.date && spot.startMinute === here.startMinute;
}
