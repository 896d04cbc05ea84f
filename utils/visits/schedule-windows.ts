import type { Caseload } from '../caseload/load-caseload.ts';
import type { CalendarEvent } from '../domain/calendar-event.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { overlaps } from '../domain/minutes.ts';
import { spanOf } from '../domain/push-in-window.ts';
import type { RoutineAnchor } from '../domain/visit.ts';
import { innocentWords } from '../outgoing/innocent-words.ts';
import { leakCheck } from '../outgoing/leak-check.ts';
import { secretsOf } from '../outgoing/secrets.ts';
import type { OpenPage } from '../pages/seen-pages.ts';
import type { RoutineNote } from '../records/note.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Vault } from '../vault/vault.ts';
import { type AskedVisit, type AskedWindow, askForVisit, type VisitRequest } from './ask-for-visit.ts';
import { findAnchor } from './find-anchor.ts';
import { ownAddress } from './own-address.ts';
import { writtenTexts } from './written-texts.ts';

export type ScheduleRequest = Pick<
  VisitRequest,
  'windows' | 'everyWeek' | 'eventTitle' | 'apartBecause' | 'makesUpFor' | 'booking'
> & {
  /** In class unless it is said otherwise. */
  type?: 'push-in' | 'pull-out' | 'make-up';
  /** Whose words may not stand in the event's title. */
  caseload: Caseload;
  notes: readonly RoutineNote[];
  /** The calendar page that is open, as whom; null: none is. */
  page: OpenPage | null;
};

export type Scheduled = ({ is: 'asked' } & AskedVisit) | { is: 'leak'; words: string[] };

/**
 * One click, from the card, the panel or the planner: the title passes the leak check, the visit is kept, and the
 * caller opens the address. Asked twice, there is one visit.
 */
export async function scheduleWindows(
  vault: Vault,
  { caseload, notes, page, ...asked }: ScheduleRequest,
  now: () => Temporal.Instant,
): Promise<Scheduled> {
  const [window] = asked.windows;
  const written = [...notes, ...(await writtenTexts(vault, asked.eventTitle))];
  const leaks = leakCheck(asked.eventTitle, secretsOf(caseload, written), innocentWords());
  if (leaks.length > 0) return { is: 'leak', words: [...new Set(leaks.map(({ words }) => words))] };

  const events = (await vault.readAll('eventPages')).records.flatMap((known) => known.events);
  const request: VisitRequest = {
    type: 'push-in',
    ...asked,
    zone: page?.zone ?? zoneOf(window, caseload) ?? Temporal.Now.timeZoneId(),
    accountIndex: page?.accountIndex ?? 0,
    account: page?.account ?? ownAddress(caseload.therapist),
    knownIds: idsNear(window, events),
    anchors: anchorsFor(window, { caseload, ...asked }, events),
  };
  return { is: 'asked', ...(await askForVisit(vault, request, { now, newId: newRecordId })) };
}

function zoneOf({ classroomId }: AskedWindow, { classrooms, schools }: Caseload): string | undefined {
  const schoolId = classrooms.find(({ id }) => id === classroomId)?.schoolId;
  return schools.find(({ id }) => id === schoolId)?.zone;
}

/** Whatever stands at that time already, on any calendar that was ever seen, is not the visit that is asked for now. */
function idsNear(window: AskedWindow, events: readonly CalendarEvent[]): string[] {
  const near = events.filter((event) => !event.allDay && event.date === window.date && overlaps(event, spanOf(window)));
  return near.flatMap(({ id, seriesId }) => (seriesId ? [id, seriesId] : [id]));
}

/** What each visit stands on, so that a change of it is noticed. Practice apart stands on nothing. */
function anchorsFor(
  window: AskedWindow,
  { caseload, everyWeek, type }: Pick<ScheduleRequest, 'caseload' | 'everyWeek' | 'type'>,
  events: readonly CalendarEvent[],
): Map<LocalDate, RoutineAnchor> {
  const classroom = caseload.classrooms.find(({ id }) => id === window.classroomId);
  const dates = [window.date, ...(everyWeek?.dates ?? [])];
  if (!classroom || type === 'pull-out') return new Map();
  return new Map(
    dates.flatMap((date) => {
      const anchor = findAnchor(classroom, events, date, spanOf(window));
      return anchor ? [[date, anchor] as const] : [];
    }),
  );
}
