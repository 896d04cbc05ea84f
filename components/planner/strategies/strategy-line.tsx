import { i18n } from '#i18n';
import { type Strategy, type StrategyResult, strategyResults } from '../../../utils/domain/class-profile.ts';
import { localNow } from '../../../utils/domain/local-now.ts';
import { lastTry } from '../../../utils/rooms/strategies.ts';
import { sayDate } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { showToast } from '../../shared/toast.tsx';
import { sayRole } from '../../visit-note/visit-parts.tsx';
import { usePlanner } from '../planner.ts';

/** One strategy: what it is, how it went, and one tap for how it goes now. */
export function StrategyLine({ strategy }: { strategy: Strategy }) {
  const { vault, now } = usePlanner();
  const last = lastTry(strategy);
  const { id, text, by, studentId } = strategy;

  async function said(result: StrategyResult) {
    const on = localNow(now()).date;
    await vault.change('strategies', id, (before) => before && { ...before, tries: [...before.tries, { on, result }] });
    showToast(i18n.t('strategies.noted'), () => vault.write('strategies', strategy));
  }

  async function remove() {
    await vault.remove('strategies', id);
    showToast(i18n.t('strategies.removed'), () => vault.write('strategies', strategy));
  }

  /** Useful for whoever is in the room (S9). */
  async function forTheRoom() {
    await vault.change('strategies', id, (before) => {
      if (before === null) return null;
      const { studentId: _one, ...ofRoom } = before;
      return ofRoom;
    });
    showToast(i18n.t('strategies.nowOfRoom'), () => vault.write('strategies', strategy));
  }

  return (
    <li>
      <span class="stack tight" translate={false}>
        <strong>{text}</strong>
        <span class="small muted">
          {[sayRole(by), last ? sayTry(last) : i18n.t('strategies.notTried')].join(' · ')}
        </span>
      </span>
      <span class="row">
        {strategyResults.map((result) => (
          <button
            key={result}
            type="button"
            class="tap"
            aria-label={i18n.t('strategies.resultOf', { result: i18n.t(`strategies.result.${result}`), text })}
            aria-pressed={last?.result === result}
            onClick={() => said(result)}
          >
            {i18n.t(`strategies.result.${result}`)}
          </button>
        ))}
        {studentId && (
          <button type="button" class="btn quiet" onClick={forTheRoom}>
            {i18n.t('strategies.forTheRoom')}
          </button>
        )}
        <button
          type="button"
          class="btn quiet only-icon"
          aria-label={i18n.t('strategies.remove', { text })}
          onClick={remove}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}

/** "Worked, Nov 2". */
export function sayTry({ on, result }: Strategy['tries'][number]): string {
  return i18n.t('strategies.try', { result: i18n.t(`strategies.result.${result}`), date: sayDate(on) });
}
