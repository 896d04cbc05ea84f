import type { NewEvent, OccurrenceException } from '../store/stored-event.ts';
import type { District } from './district.ts';

/** Monday of the district's week in which everything is as usual. */
export const USUAL_MONDAY = '2026-11-16';

/** The same district so many weeks later (or earlier), and in another zone if need be; times of day stay as they are. */
export function shifted(district: District, weeks: number, zone = district.zone): District {
  return { ...district, zone, events: district.events.map((event) => shiftEvent(event, weeks, [district.zone, zone])) };
}

/**
 * How many weeks lie between the district's usual week and the school week of `now`. From Friday noon on that is the
 * next one, so that there are times ahead.
 */
export function weeksToSchoolWeek(now: Temporal.ZonedDateTime): number {
  const isOver = now.dayOfWeek > 5 || (now.dayOfWeek === 5 && now.hour >= 12);
  const monday = now.toPlainDate().subtract({ days: now.dayOfWeek - 1 });
  return Temporal.PlainDate.from(USUAL_MONDAY).until(monday).days / 7 + (isOver ? 1 : 0);
}

/** `'2026-11-17T09:00'` or `'2026-11-17'`, so many weeks later. */
export function shiftLocal(local: string, weeks: number): string {
  const [date = '', time] = local.split('T');
  const day = Temporal.PlainDate.from(date).add({ weeks }).toString();
  return time === undefined ? day : `${day}T${time}`;
}

type Zones = [from: string, to: string];

function shiftEvent({ rule, exceptions, ...event }: NewEvent, weeks: number, zones: Zones): NewEvent {
  return {
    ...event,
    start: shiftLocal(event.start, weeks),
    end: shiftLocal(event.end, weeks),
    ...(rule && { rule: shiftRule(rule, weeks, zones) }),
    ...(exceptions && { exceptions: shiftExceptions(exceptions, weeks) }),
  };
}

function shiftExceptions(
  exceptions: Record<string, OccurrenceException>,
  weeks: number,
): Record<string, OccurrenceException> {
  const entries = Object.entries(exceptions).map(([start, exception]): [string, OccurrenceException] => [
    shiftLocal(start, weeks),
    exception === 'cancelled' ? exception : shiftTimes(exception, weeks),
  ]);
  return Object.fromEntries(entries);
}

function shiftTimes<Times extends { start?: string; end?: string }>(times: Times, weeks: number): Times {
  return {
    ...times,
    ...(times.start && { start: shiftLocal(times.start, weeks) }),
    ...(times.end && { end: shiftLocal(times.end, weeks) }),
  };
}

/** The end of a rule is an instant; it stays the same time of day in the district. */
function shiftRule(rule: string, weeks: number, [from, to]: Zones): string {
  return rule.replace(/UNTIL=(\d{8}T\d{6}Z)/, (_, until: string) => {
    const local = Temporal.Instant.from(until).toZonedDateTimeISO(from).toPlainDateTime().add({ weeks });
    const instant = local.toZonedDateTime(to).toInstant().toString({ smallestUnit: 'second' });
    return `UNTIL=${instant.replaceAll(/[-:]/g, '')}`;
  });
}
