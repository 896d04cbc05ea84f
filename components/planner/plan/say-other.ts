import { i18n } from '#i18n';
import type { SchoolId } from '../../../utils/domain/ids.ts';
import { lengthOf } from '../../../utils/domain/minutes.ts';
import { unreachable } from '../../../utils/domain/result.ts';
import { withoutNames } from '../../../utils/school/likely-names.ts';
import { sayMinutes } from '../../shared/format.ts';
import type { Block } from './lay-out.ts';

/** A block that is no visit. */
export type OtherTime = Exclude<Block, { is: 'visit' }>;

/** `To Oak, 20 min`, `Lunch`, or what a meeting is called. */
export function sayOther(block: OtherTime, nameOf: (id: SchoolId) => string): string {
  switch (block.is) {
    case 'travel':
      return block.tooShort
        ? i18n.t('plan.travelTooShort', { school: nameOf(block.to) })
        : i18n.t('plan.travelTo', { school: nameOf(block.to), minutes: sayMinutes(lengthOf(block)) });
    case 'lunch':
      return i18n.t('plan.lunch');
    case 'meeting':
      return block.title ? withoutNames(block.title) : i18n.t('plan.busy');
    default:
      return unreachable(block);
  }
}
