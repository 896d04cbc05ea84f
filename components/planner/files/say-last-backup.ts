import { i18n } from '#i18n';
import { daysSince, sayDaysAgo } from '../../shared/format.ts';

/** `Last backup: 9 days ago`. */
export function sayLastBackup(madeAt: string | null, now: Temporal.ZonedDateTime): string {
  if (madeAt === null) return i18n.t('files.lastBackup.never');
  const days = daysSince(madeAt, now.toInstant(), now.timeZoneId);
  return i18n.t('files.lastBackup.was', { when: sayDaysAgo(days) });
}
