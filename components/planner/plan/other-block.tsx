import { lengthOf } from '../../../utils/domain/minutes.ts';
import { sayTimeSpan } from '../../shared/format.ts';
import type { GridHours } from '../week/grid-hours.ts';
import { usePlanView } from './plan-view.ts';
import { type OtherTime, sayOther } from './say-other.ts';
import { spanStyle } from './span-style.ts';

/** Travel, lunch or a meeting: the therapist's time that is no visit. */
export function OtherBlock({ block, hours }: { block: OtherTime; hours: GridHours }) {
  const { board } = usePlanView();
  const text = sayOther(block, (id) => board.caseload.schools.find((school) => school.id === id)?.name ?? '');
  const isShort = lengthOf(block) < 20;
  return (
    <li
      class={`plan-block other ${block.is} ${isShort ? 'short' : ''} ${block.is === 'travel' && block.tooShort ? 'late' : ''}`}
      style={spanStyle(block, hours)}
      title={`${text}, ${sayTimeSpan(block)}`}
    >
      <span translate={false}>{text}</span>
      <span class="visually-hidden">, {sayTimeSpan(block)}</span>
    </li>
  );
}
