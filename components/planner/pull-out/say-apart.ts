import { i18n } from '#i18n';
import type { ApartReason, Visit } from '../../../utils/domain/visit.ts';
import { wordKey } from '../../shared/word-key.ts';

export function sayApartReason(why: ApartReason): string {
  return i18n.t(`planner.apart.why.${wordKey(why)}`);
}

/** `Apart: a new skill first`, in words that take no side (S27). */
export function sayApart({ apartBecause }: Pick<Visit, 'apartBecause'>): string {
  return apartBecause
    ? i18n.t('planner.apart.visitBecause', { why: sayApartReason(apartBecause) })
    : i18n.t('planner.apart.visit');
}
