import type { FaultAct } from '../../../tests/google/api/faults.ts';
import { CALENDAR_IDS } from '../../../tests/google/district/calendars.ts';
import { startGoogle } from '../../../tests/google/start.ts';
import { asId, type CalendarId, type ClassroomId, type StudentId, type WindowId } from '../../domain/ids.ts';
import { addDays, localDate } from '../../domain/local-date.ts';
import type { PushInWindow } from '../../domain/push-in-window.ts';
import { accountForTests } from '../../google/testing/account-for-tests.ts';
import { newRecordId } from '../../vault/record-id.ts';
import { openVaultForTests } from '../../vault/testing/vault-for-tests.ts';
import { askForVisit, type VisitRequest } from '../../visits/ask-for-visit.ts';
import { everyWeekFrom } from '../../visits/every-week.ts';
import { type PushReport, pushOutbox } from '../push-outbox.ts';
import type { PushTools } from '../push-tools.ts';

/** A Tuesday with nothing on the therapist's own calendar in the early morning. */
export const TUESDAY = localDate('2026-12-01');
export const own = asId<CalendarId>(CALENDAR_IDS.own);
export const now = () => Temporal.Instant.from('2026-11-16T14:00:00Z');
export const everyWeek = everyWeekFrom(TUESDAY, (date) => date !== addDays(TUESDAY, 21));

export const window: PushInWindow = {
  id: asId<WindowId>('w1'),
  studentId: asId<StudentId>('57ede0thimble'.padEnd(32, '0')),
  classroomId: asId<ClassroomId>('c1a55000c1a55000c1a55000c1a55012'),
  date: TUESDAY,
  start: 465,
  end: 490,
  routine: 'arrival',
  fit: 'great',
  score: 3,
  reasons: [],
  cautions: [],
};

/** A vault, the stand-in with an empty calendar of the therapist's own, and booking between them. */
export async function openBookingDesk() {
  const google = await startGoogle();
  const vault = await openVaultForTests();
  for (const { id, calendarId } of google.events.list()) if (calendarId === own) google.events.remove(id);
  const booked = () => google.events.list().filter(({ calendarId }) => calendarId === own);

  return {
    google,
    vault,
    booked,
    ask: (changes: Partial<VisitRequest> = {}) =>
      askForVisit(vault, { ...usualRequest, ...changes }, { now, newId: newRecordId }),
    push: (changes: Partial<PushTools> = {}): Promise<PushReport> =>
      pushOutbox({ vault, api: accountForTests(google), newId: newRecordId, ownCalendars: [own], ...changes }),
    visits: async () => (await vault.readAll('visits')).records.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    outbox: async () => (await vault.readAll('outbox')).records,
    /** Every occurrence on the calendar, as `2026-12-01T12:45`, UTC. */
    days: () =>
      google.events
        .instances({ from: addDays(TUESDAY, -30), until: addDays(TUESDAY, 90) })
        .filter((one) => one.calendarId === own)
        .flatMap((one) =>
          one.allDay ? [] : [Temporal.Instant.fromEpochMilliseconds(one.startMs).toString().slice(0, 16)],
        )
        .toSorted(),
    fault: (act: FaultAct, method: string, times?: number) =>
      google.api.faults.add({ act, method, path: /\/events/, ...(times !== undefined && { times }) }),
    async close() {
      vault.close();
      await google.stop();
    },
  };
}

export type BookingDesk = Awaited<ReturnType<typeof openBookingDesk>>;

const usualRequest: VisitRequest = {
  windows: [window],
  type: 'push-in',
  zone: 'America/New_York',
  everyWeek: null,
  eventTitle: 'Room visit',
  accountIndex: 0,
  account: own,
  knownIds: [],
  booking: { calendarId: own, isOurCalendar: false, guests: [] },
};
