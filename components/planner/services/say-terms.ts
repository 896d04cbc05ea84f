import { i18n } from '#i18n';
import type { ServiceTerms } from '../../../utils/domain/service.ts';
import { sayDate, sayMinutes } from '../../shared/format.ts';
import { wordKey } from '../../shared/word-key.ts';

/** "60 min per month, in class, since Oct 5": the terms of a plan in one line. */
export function sayTerms({ minutes, per, weeks, setting, apartMinutes, from }: ServiceTerms): string {
  return [
    per === 'some-weeks'
      ? i18n.t('services.someWeeks', { minutes: sayMinutes(minutes), on: weeks?.on ?? 1, of: weeks?.of ?? 1 })
      : i18n.t(`services.per.${per}`, { minutes: sayMinutes(minutes) }),
    setting !== 'either' && i18n.t(`services.setting.${wordKey(setting)}`),
    apartMinutes ? i18n.t('services.ofThemApart', { minutes: sayMinutes(apartMinutes) }) : false,
    from !== null && i18n.t('services.since', { date: sayDate(from) }),
  ]
    .filter(Boolean)
    .join(', ');
}
