import type { Draft } from './draft.ts';

interface Surroundings {
  /** The zone that the page shows. */
  zone: string;
  /** The hour a page without `dates` proposes, `'2026-11-16T10:00'`. */
  nextHour: string;
  defaultCalendarId: string;
  isWritable: (calendarId: string) => boolean;
}

/** Reads the parameters of a pre-filled event page (dom.md section 6). */
export function readPrefill(search: string, around: Surroundings): Draft {
  const params = new URLSearchParams(search);
  const zone = params.get('ctz') ?? around.zone;
  const source = params.get('src');
  return {
    title: params.get('text') ?? '',
    ...readDates(params.get('dates'), zone, around.nextHour),
    zone,
    location: params.get('location') ?? '',
    description: plainText(params.get('details') ?? ''),
    guests: params
      .getAll('add')
      .flatMap((list) => list.split(','))
      .map((guest) => guest.trim())
      .filter(Boolean),
    calendarId: source && around.isWritable(source) ? source : around.defaultCalendarId,
    recurrence: params.get('recur'),
    busy: params.get('crm') !== 'AVAILABLE' && params.get('trp') !== 'false',
  };
}

const TIMED = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(Z?)\/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\d(Z?)$/;
const ALL_DAY = /^(\d{4})(\d\d)(\d\d)\/(\d{4})(\d\d)(\d\d)$/;

function readDates(dates: string | null, zone: string, nextHour: string): Pick<Draft, 'allDay' | 'start' | 'end'> {
  const timed = TIMED.exec(dates ?? '');
  if (timed) {
    const [, y, mo, d, h, mi, utc, y2, mo2, d2, h2, mi2, utc2] = timed;
    return {
      allDay: false,
      start: toLocal(`${y}-${mo}-${d}T${h}:${mi}`, utc === 'Z', zone),
      end: toLocal(`${y2}-${mo2}-${d2}T${h2}:${mi2}`, utc2 === 'Z', zone),
    };
  }
  const days = ALL_DAY.exec(dates ?? '');
  if (days) {
    const [, y, mo, d, y2, mo2, d2] = days;
    return { allDay: true, start: `${y}-${mo}-${d}`, end: `${y2}-${mo2}-${d2}` };
  }
  const start = Temporal.PlainDateTime.from(nextHour);
  return { allDay: false, start: toMinutes(start), end: toMinutes(start.add({ hours: 1 })) };
}

function toLocal(dateTime: string, isUtc: boolean, zone: string): string {
  if (!isUtc) return dateTime;
  return toMinutes(Temporal.Instant.from(`${dateTime}Z`).toZonedDateTimeISO(zone).toPlainDateTime());
}

function toMinutes(dateTime: Temporal.PlainDateTime): string {
  return dateTime.toString({ smallestUnit: 'minute' });
}

/** Google keeps a little HTML in details; the stand-in shows its text. */
function plainText(html: string): string {
  return html.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '');
}
