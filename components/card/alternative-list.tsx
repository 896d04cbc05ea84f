import type { CardStudent } from '../../utils/messages.ts';
import { FitMark } from '../shared/fit-mark.tsx';
import { sayDate, sayTimeSpan } from '../shared/format.ts';
import { routineLabel } from '../shared/say-reason.ts';
import type { CardDesk } from './card-desk.ts';

/** The same student's other good times this week; one tap turns the card to it. */
export function AlternativeList({ alternatives, desk }: { alternatives: CardStudent['alternatives']; desk: CardDesk }) {
  return (
    <ul class="card-list">
      {alternatives.map(({ windowId, date, routine, fit, startMinute, endMinute }) => (
        <li key={windowId}>
          <button type="button" class="card-choice" onClick={() => desk.showWindow(windowId)}>
            <span>
              <strong>{routineLabel(routine)}</strong>{' '}
              <span class="muted">{`${sayDate(date)}, ${sayTimeSpan({ startMinute, endMinute })}`}</span>
            </span>
            <FitMark fit={fit} />
          </button>
        </li>
      ))}
    </ul>
  );
}
