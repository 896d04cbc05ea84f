/** Expands the repeating rules that Google's own pages write: daily and weekly, with an end or without. */

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Rule {
  everyWeeks: number;
  everyDays: number;
  weekdays: number[] | null;
  count: number | null;
  until: Temporal.ZonedDateTime | null;
}

/** The starts of a series that fall on a day in `[from, until)`, in order. */
export function occurrenceStarts(
  rule: string,
  first: Temporal.PlainDateTime,
  { zone, from, until }: { zone: string; from: Temporal.PlainDate; until: Temporal.PlainDate },
): Temporal.PlainDateTime[] {
  const read = readRule(rule, first, zone);
  const starts: Temporal.PlainDateTime[] = [];
  const time = first.toPlainTime();
  let counted = 0;
  // Only a count has to be counted from the beginning.
  const begin = read.count === null && isBefore(first.toPlainDate(), from) ? from : first.toPlainDate();
  for (let day = begin; isBefore(day, until); day = day.add({ days: 1 })) {
    if (!isRuleDay(day, first.toPlainDate(), read)) continue;
    const start = day.toPlainDateTime(time);
    if (read.until && Temporal.ZonedDateTime.compare(start.toZonedDateTime(zone), read.until) > 0) break;
    counted += 1;
    if (read.count !== null && counted > read.count) break;
    if (!isBefore(day, from)) starts.push(start);
  }
  return starts;
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0;
}

function isRuleDay(day: Temporal.PlainDate, first: Temporal.PlainDate, rule: Rule): boolean {
  if (rule.everyDays > 0) return first.until(day).days % rule.everyDays === 0;
  if (!rule.weekdays?.includes(day.dayOfWeek)) return false;
  return mondayOf(first).until(mondayOf(day)).days % (7 * rule.everyWeeks) === 0;
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function readRule(text: string, first: Temporal.PlainDateTime, zone: string): Rule {
  const parts = new Map(
    text
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=', 2) as [string, string]),
  );
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const frequency = parts.get('FREQ');
  if (frequency !== 'WEEKLY' && frequency !== 'DAILY') throw new Error(`unsupported rule: ${text}`);
  const count = parts.get('COUNT');
  const until = parts.get('UNTIL');
  return {
    everyDays: frequency === 'DAILY' ? interval : 0,
    everyWeeks: frequency === 'WEEKLY' ? interval : 0,
    weekdays: parts.get('BYDAY')?.split(',').map(weekdayNumber) ?? [first.dayOfWeek],
    count: count ? Number(count) : null,
    until: until ? readUntil(until, zone) : null,
  };
}

function weekdayNumber(code: string): number {
  const index = WEEKDAYS.indexOf(code);
  if (index === -1) throw new Error(`unknown weekday: ${code}`);
  return index + 1;
}

/** `20261218` ends with that day, `20261218T045959Z` at that instant. */
function readUntil(text: string, zone: string): Temporal.ZonedDateTime {
  const [, y, m, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  if (!y) throw new Error(`unreadable UNTIL: ${text}`);
  if (!h) return Temporal.ZonedDateTime.from(`${y}-${m}-${d}T23:59:59[${zone}]`);
  const instant = Temporal.Instant.from(`${y}-${m}-${d}T${h}:${mi}:${s}Z`);
  return instant.toZonedDateTimeISO(zone);
}
