import { i18n } from '#i18n';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { moveTo, type PlannedOnBoard, putDown } from './move-visit.ts';
import { PlaceLine } from './place-line.tsx';
import { spotOf, targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { spotIn } from './targets.ts';

/** Every other place for a visit with what it costs: the same moves as on the week, as a list. */
export function MoveList({ visit }: { visit: PlannedOnBoard }) {
  const { board, visits, act } = usePlanView();
  const targets = targetsOf(visit, board);
  const here = spotOf(visit, targets);
  const places = targets
    .map((target) => moveTo(visit, spotIn(target, target.startMinute, lengthOf(visit)), targets, { board, visits }))
    .filter(({ spot }) => spot.date !== here.date || spot.startMinute !== here.startMinute);
  return (
    <details class="plan-places">
      <summary>{i18n.t('plan.otherPlaces', places.length)}</summary>
      <ul>
        {places.map((move) => (
          <PlaceLine
            key={`${move.spot.date}-${move.spot.startMinute}-${move.spot.routine}`}
            spot={move.spot}
            verdict={move.verdict}
            label={i18n.t('plan.moveHere')}
            onChoose={() => act({ do: 'put', visit: putDown(move) })}
          />
        ))}
      </ul>
    </details>
  );
}
