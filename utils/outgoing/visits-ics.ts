import type { Visit } from '../domain/visit.ts';

const MOST_BYTES = 74;

/**
 * Visits as an iCalendar file: a title that has passed the leak check, start and end, and nothing else. Times are instants, so
 * that a reader needs no table of zones.
 */
export function visitsIcs(visits: readonly Visit[], { title, madeAt }: { title: string; madeAt: string }): string {
  const stamp = utc(Temporal.Instant.from(madeAt));
  const events = visits.flatMap((visit) => [
    'BEGIN:VEVENT',
    `UID:${visit.id}@alongside`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${at(visit, visit.startMinute)}`,
    `DTEND:${at(visit, visit.endMinute)}`,
    `SUMMARY:${escaped(title)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Alongside//EN', ...events, 'END:VCALENDAR'];
  return `${lines.flatMap(folded).join('\r\n')}\r\n`;
}

function at({ date, zone }: Pick<Visit, 'date' | 'zone'>, minute: number): string {
  const local = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute });
  return utc(local.toZonedDateTime(zone).toInstant());
}

function utc(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');
}

/** A line may have 75 bytes; longer ones go on after a space (RFC 5545, 3.1). */
function folded(line: string): string[] {
  const lines: string[] = [];
  let rest = line;
  while (new TextEncoder().encode(rest).length > MOST_BYTES) {
    let end = MOST_BYTES;
    while (new TextEncoder().encode(rest.slice(0, end)).length > MOST_BYTES) end -= 1;
    lines.push(rest.slice(0, end));
    rest = ` ${rest.slice(end)}`;
  }
  return [...lines, rest];
}
