import type { LocalDate } from '../../domain/local-date.ts';
import type { MinuteOfDay } from '../../domain/minutes.ts';

/** A moment as the wall clock of a zone shows it. */
export type LocalMoment = { date: LocalDate; minute: MinuteOfDay };

/**
 * What a clock in `zone` shows at the time that Google gives: RFC 3339 with an offset, or without one in a zone of its
 * own. null: it is no time. Seconds are left out.
 */
export function localMoment(
  { dateTime, timeZone }: { dateTime?: string | undefined; timeZone?: string | undefined },
  zone: string,
): LocalMoment | null {
  if (dateTime === undefined) return null;
  try {
    const at = /(Z|[+-]\d\d:?\d\d)$/i.test(dateTime)
      ? Temporal.Instant.from(dateTime).toZonedDateTimeISO(zone)
      : Temporal.PlainDateTime.from(dateTime)
          .toZonedDateTime(timeZone ?? zone)
          .withTimeZone(zone);
    return { date: at.toPlainDate().toString() as LocalDate, minute: at.hour * 60 + at.minute };
  } catch {
    // A time or a zone that this browser does not know.
    return null;
  }
}
