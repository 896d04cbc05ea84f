import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SHOWN_FIRST, type StrategyPlace, strategiesAt } from '../../../utils/rooms/strategies.ts';
import { useRecords } from '../use-records.ts';
import { NewStrategy } from './new-strategy.tsx';
import { StrategyLine } from './strategy-line.tsx';
import './strategies.css';

/** What was tried at a place and how it went, before anything new is typed (S9, S34). */
export function StrategyList({ place }: { place: StrategyPlace }) {
  const kept = useRecords('strategies');
  const [showsAll, setShowsAll] = useState(false);
  if (kept === null) return null;
  const here = strategiesAt(kept, place);
  const shown = showsAll ? here : here.slice(0, SHOWN_FIRST);
  const id = [place.routine, place.studentId].filter(Boolean).join('-');
  return (
    <div class="stack">
      {here.length === 0 && <p class="small muted">{i18n.t('strategies.none')}</p>}
      <ul class="strategies">
        {shown.map((strategy) => (
          <StrategyLine key={strategy.id} strategy={strategy} />
        ))}
      </ul>
      {here.length > shown.length && (
        <button type="button" class="btn quiet" onClick={() => setShowsAll(true)}>
          {i18n.t('strategies.showAll', here.length)}
        </button>
      )}
      <NewStrategy id={id} place={place} known={here} />
    </div>
  );
}
