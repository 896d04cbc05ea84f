import { i18n } from '#i18n';
import { usePlanView } from './plan-view.ts';
import { sayMove } from './say-verdict.ts';

/** While a visit is on its way: where it is held and what that would cost, told as it moves. */
export function MoveStatus() {
  const { move, board } = usePlanView();
  const state = move === null ? '' : move.verdict.obstacle ? 'no' : move.verdict.costs.length > 0 ? 'costs' : 'yes';
  return (
    <p class={`plan-move ${state}`} role="status">
      {move && (
        <>
          <span>{sayMove(move.spot, move.verdict, board.caseload)}</span>
          <span class="small muted">{i18n.t('plan.moveKeys')}</span>
        </>
      )}
    </p>
  );
}
