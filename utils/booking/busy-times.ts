import { MINUTES_A_DAY, overlaps } from '../domain/minutes.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Visit } from '../domain/visit.ts';
import type { GoogleProblem, GoogleProblemKind } from '../google/http/problem.ts';
import type { CalendarWrite, EventTime } from '../records/calendar-write.ts';
import { localMoment } from '../sources/google/local-parts.ts';
import { timesOf } from './event-of-order.ts';
import { timeOfVisit } from './orders.ts';
import type { PushTools } from './push-tools.ts';

/** Who may not look can't be asked to; the event is put there all the same. */
const CAN_T_LOOK: ReadonlySet<GoogleProblemKind> = new Set<GoogleProblemKind>([
  'scope-missing',
  'read-only',
  'bad-request',
  'api-off',
]);
/** Google looks at this many calendars at once. */
const MOST_CALENDARS = 50;

/** What stands on the therapist's own calendars at the times of these visits, right before they are written there. */
export async function busyTimes(
  { api, ownCalendars }: Pick<PushTools, 'api' | 'ownCalendars'>,
  { calendarId }: CalendarWrite,
  visits: readonly Visit[],
): Promise<Result<EventTime[], GoogleProblem>> {
  const calendars = [...new Set([...ownCalendars, calendarId])].slice(0, MOST_CALENDARS);
  // Whole days, so that what is busy is told with its own times.
  const edges = visits.flatMap((visit) => dayOf(timeOfVisit(visit))).sort();
  const answer = await api.freeBusy(calendars, { from: edges[0] ?? '', until: edges.at(-1) ?? '' });
  if (!answer.ok) return CAN_T_LOOK.has(answer.problem.is) ? ok([]) : answer;
  const busy = Object.values(answer.value.calendars).flatMap((calendar) => calendar.busy);
  return ok(visits.flatMap((visit) => busy.flatMap((one) => partOnDay(one, visit) ?? [])));
}

/** The part of a busy time that lies on the visit's day, if it meets the visit. */
function partOnDay(busy: { start: string; end: string }, visit: Visit): EventTime | null {
  const start = localMoment({ dateTime: busy.start }, visit.zone);
  const end = localMoment({ dateTime: busy.end }, visit.zone);
  if (!start || !end || start.date > visit.date || end.date < visit.date) return null;
  const time: EventTime = {
    date: visit.date,
    startMinute: start.date === visit.date ? start.minute : 0,
    endMinute: end.date === visit.date ? end.minute : MINUTES_A_DAY,
    zone: visit.zone,
  };
  return overlaps(time, visit) ? time : null;
}

function dayOf(time: EventTime): string[] {
  const { start, end } = timesOf({ ...time, startMinute: 0, endMinute: MINUTES_A_DAY });
  return [start, end].map(({ dateTime }) =>
    Temporal.PlainDateTime.from(dateTime).toZonedDateTime(time.zone).toInstant().toString(),
  );
}
