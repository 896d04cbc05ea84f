import { i18n } from '#i18n';
import type { LocalDate } from '../../../../utils/domain/local-date.ts';
import { sayDate, sayTime } from '../../../shared/format.ts';

/** "As of Mon, Nov 16, 9:05 AM". */
export function sayAsOf(instant: string | null, zone: string): string {
  if (instant === null) return i18n.t('ics.neverRead');
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const date = sayDate(local.toPlainDate().toString() as LocalDate);
  return i18n.t('ics.asOf', { when: `${date}, ${sayTime(local.hour * 60 + local.minute)}` });
}
