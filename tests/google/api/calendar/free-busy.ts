import { ApiError } from '../api-error.ts';
import type { ApiCall } from '../api-host.ts';
import type { ApiFreeBusy, ApiFreeBusyCalendar } from '../google-types.ts';
import type { ApiState } from '../state.ts';
import { sayInstant } from './say-event.ts';
import type { Window } from './sync-token.ts';
import { endMs, startMs, within } from './window.ts';

const LONGEST_MS = 93 * 86_400_000;
const MOST_CALENDARS = 50;

interface Asked {
  timeMin?: string;
  timeMax?: string;
  timeZone?: string;
  items?: { id: string }[];
}

export function queryFreeBusy({ state, body }: ApiCall): ApiFreeBusy {
  const { timeMin = '', timeMax = '', timeZone = 'UTC', items = [] } = (body ?? {}) as Asked;
  const window = { fromMs: readMs(timeMin), untilMs: readMs(timeMax) };
  if (window.fromMs >= window.untilMs) throw refuse('timeRangeEmpty', 'The specified time range is empty.');
  if (window.untilMs - window.fromMs > LONGEST_MS)
    throw refuse('timeRangeTooLong', 'The requested time range is too long.');
  if (items.length > MOST_CALENDARS) throw refuse('tooManyCalendarsRequested', 'Too many calendars.');
  return {
    kind: 'calendar#freeBusy',
    timeMin: sayMs(window.fromMs),
    timeMax: sayMs(window.untilMs),
    calendars: Object.fromEntries(items.map(({ id }) => [id, busyOf(state, id, window, timeZone)])),
  };
}

const refuse = (reason: string, message: string) => new ApiError(400, reason, message, { domain: 'calendar' });

function readMs(text: string): number {
  if (!/(Z|[+-]\d\d:\d\d)$/.test(text)) throw new ApiError(400, 'badRequest', 'Bad Request');
  return Temporal.Instant.from(text).epochMilliseconds;
}

function busyOf(state: ApiState, id: string, window: Window, zone: string): ApiFreeBusyCalendar {
  if (!state.store.calendars.some((calendar) => calendar.id === id)) {
    return { errors: [{ domain: 'global', reason: 'notFound' }], busy: [] };
  }
  const spans = state.store
    .list()
    .filter((event) => event.calendarId === id && blocks(event))
    .flatMap((event) => within(event, window))
    .map(({ event }) => ({
      start: Math.max(startMs(event), window.fromMs ?? 0),
      end: Math.min(endMs(event), window.untilMs ?? Number.POSITIVE_INFINITY),
    }));
  const say = (ms: number) => sayInstant(Temporal.Instant.fromEpochMilliseconds(ms), zone);
  return { busy: merge(spans).map(({ start, end }) => ({ start: say(start), end: say(end) })) };
}

function blocks({ kind, busy, response }: { kind: string; busy: boolean; response: string }): boolean {
  return busy && kind !== 'task' && kind !== 'workingLocation' && response !== 'declined';
}

function sayMs(ms: number): string {
  return Temporal.Instant.fromEpochMilliseconds(ms).toString({ fractionalSecondDigits: 3 });
}

interface Span {
  start: number;
  end: number;
}

/** Busy times that touch are one. */
function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
