import { type LocalDate, weekdayOf } from '../domain/local-date.ts';
import { clockTime, type MinuteOfDay, type MinuteSpan } from '../domain/minutes.ts';

/** All that a calendar may learn about a visit. */
export type EventDraft = MinuteSpan & {
  /** Has passed the leak check. */
  title: string;
  date: LocalDate;
  /** IANA zone of the local times. */
  zone: string;
  /** `/u/N/` of the account whose page was read. */
  accountIndex: number;
  /** The account's own address: without it Google may propose a class's calendar. */
  account: string | null;
  /** Last day of "Every week", at the latest. */
  repeatsUntil?: LocalDate;
};

const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** Google's own page for a new event, filled in (dom.md section 6). Nothing is created until the person presses Save. */
export function prefilledEventUrl(draft: EventDraft): string {
  const url = new URL(`https://calendar.google.com/calendar/u/${draft.accountIndex}/r/eventedit`);
  url.searchParams.set('text', draft.title);
  url.searchParams.set('dates', `${stamp(draft.date, draft.startMinute)}/${stamp(draft.date, draft.endMinute)}`);
  url.searchParams.set('ctz', draft.zone);
  if (draft.account !== null) url.searchParams.set('src', draft.account);
  if (draft.repeatsUntil) url.searchParams.set('recur', weeklyRule(draft.date, draft.repeatsUntil, draft.zone));
  return url.href;
}

/** `20261116T090000`, local; midnight at the end of a day is the start of the next. */
function stamp(date: LocalDate, minute: MinuteOfDay): string {
  const at = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  return `${compact(at.toPlainDate().toString())}T${compact(clockTime(at.hour * 60 + at.minute))}00`;
}

/** The end of a repeating event with a time has to be an instant, in UTC (RFC 5545, 3.3.10). */
function weeklyRule(date: LocalDate, until: LocalDate, zone: string): string {
  const lastMoment = Temporal.PlainDate.from(until)
    .toZonedDateTime({ timeZone: zone, plainTime: '23:59:59' })
    .toInstant()
    .toString({ smallestUnit: 'second' });
  return `RRULE:FREQ=WEEKLY;BYDAY=${WEEKDAY_CODES[weekdayOf(date) - 1]};UNTIL=${compact(lastMoment)}`;
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}
