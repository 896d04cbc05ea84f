import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { withoutNames } from '../../../utils/school/likely-names.ts';
import { sayMinutes, sayTimeSpan } from '../../shared/format.ts';
import type { GridHours } from '../week/grid-hours.ts';
import type { Block } from './lay-out.ts';
import { usePlanView } from './plan-view.ts';
import { spanStyle } from './span-style.ts';

type Other = Exclude<Block, { is: 'visit' }>;

/** Travel, lunch or a meeting: the therapist's time that is no visit. */
export function OtherBlock({ block, hours }: { block: Other; hours: GridHours }) {
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

export function sayOther(block: Other, nameOf: (id: SchoolId) => string): string {
  switch (block.is) {
    case 'travel':
      return block.tooShort
        ? i18n.t('plan.travelTooShort', { school: nameOf(block.to) })
        : i18n.t('plan.travelTo', { school: nameOf(block.to), minutes: sayMinutes(lengthOf(block)) });
    case 'lunch':
      return i18n.t('plan.lunch');
    case 'meeting':
      return block.title ? withoutNames(block.title) : i18n.t('plan.busy');
  }
}
