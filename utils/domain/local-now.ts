import type { LocalDate } from './local-date.ts';
import type { MinuteOfDay } from './minutes.ts';

/** The day and minute that a wall clock shows. */
export type LocalNow = { date: LocalDate; minute: MinuteOfDay };

export function localNow(now: Temporal.ZonedDateTime): LocalNow {
  return { date: now.toPlainDate().toString() as LocalDate, minute: now.hour * 60 + now.minute };
}
