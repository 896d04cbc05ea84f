import { i18n } from '#i18n';
import { showToast } from '../../shared/toast.tsx';
import type { BoardVisit } from './board-visits.ts';
import { type Direction, moveTo, putDown, spotBeside, takeUp } from './move-visit.ts';
import { targetsOf } from './plan-problems.ts';
import { usePlanView } from './plan-view.ts';
import { sayObstacle } from './say-verdict.ts';

const arrows: Record<string, Direction> = {
  ArrowUp: 'earlier',
  ArrowDown: 'later',
  ArrowLeft: 'day-before',
  ArrowRight: 'day-after',
};

/** M takes a visit up, arrows carry it from place to place, Enter puts it down, Escape leaves it where it was. */
export function useKeyMove(visit: BoardVisit) {
  const { board, visits, move, setMove, act } = usePlanView();
  const held = move?.visit.id === visit.id ? move : null;

  function onKeyDown(event: KeyboardEvent) {
    if (visit.is !== 'planned' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!held) {
      if (event.key.toLowerCase() !== 'm') return;
      event.preventDefault();
      setMove(takeUp(visit, targetsOf(visit, board), { board, visits }));
      return;
    }
    const direction = arrows[event.key];
    if (direction) {
      event.preventDefault();
      const targets = targetsOf(visit, board);
      setMove(moveTo(visit, spotBeside(held, direction, targets), targets, { board, visits }));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setMove(null);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (held.verdict.obstacle) {
        showToast(i18n.t('plan.cantBeThere', { why: sayObstacle(held.verdict.obstacle, board.caseload) }));
        return;
      }
      setMove(null);
      act({ do: 'put', visit: putDown(held) });
    }
  }

  return { onKeyDown, onBlur: () => held && setMove(null) };
}
