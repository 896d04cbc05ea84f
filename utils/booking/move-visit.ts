import type { VisitId } from '../domain/ids.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { MinuteSpan } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { Vault } from '../vault/vault.ts';
import { oneAtATime } from '../visits/one-at-a-time.ts';
import { timeOfVisit, writeTo } from './orders.ts';
import { recordOf } from './take-back.ts';

export type NewTime = MinuteSpan & { date: LocalDate } & Partial<Pick<Visit, 'routine' | 'anchor'>>;

/**
 * Moves one visit with its event, by the next push; moved twice before that, the calendar hears of the last only, and so
 * do guests. null: its event is not ours to move, or not on the calendar yet.
 */
export function moveVisit(vault: Vault, id: VisitId, to: NewTime, now: () => Temporal.Instant): Promise<Visit | null> {
  return oneAtATime(async () => {
    const visit = await vault.read('visits', id);
    const pending = (await vault.readAll('outbox')).records.find(
      (record) => record.write && record.visits.some((one) => one.id === id),
    );
    if (!visit) return null;
    const write = moved(visit, pending?.write, { ...timeOfVisit(visit), ...spanOf(to) });
    if (!write) return null;
    const { anchor: _, keptDespite: _kept, ...rest } = visit;
    const after: Visit = { ...rest, ...to };
    const record = pending ? { ...pending, write } : recordOf(after, write, now());
    await vault.apply([
      { store: 'outbox', write: record },
      { store: 'visits', write: after },
    ]);
    return after;
  });
}

function moved(
  visit: Visit,
  pending: CalendarWrite | undefined,
  time: ReturnType<typeof timeOfVisit>,
): CalendarWrite | null {
  if (pending?.order.is === 'insert') {
    // One day of a series that is not there yet has no event of its own to move.
    return pending.order.weekly ? null : { ...pending, order: { ...pending.order, time }, pause: null };
  }
  if (!visit.booked || visit.state.is !== 'scheduled') return null;
  const from = pending?.order.is === 'move' ? pending.order.from : timeOfVisit(visit);
  return writeTo(visit.booked, { is: 'move', from, to: time });
}

function spanOf({ date, startMinute, endMinute }: NewTime) {
  return { date, startMinute, endMinute };
}
