import { orderAgain } from '../booking/order-again.ts';
import { deletionsFor } from '../booking/take-back.ts';
import type { VisitId } from '../domain/ids.ts';
import type { MinuteOfDay } from '../domain/minutes.ts';
import type { MakeUpState, MissedReason, Visit, VisitState } from '../domain/visit.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { Edit, Vault } from '../vault/vault.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { forgetAnswered, isWaiting } from './outbox.ts';

export type Outcome =
  | { is: 'done'; actualStart: MinuteOfDay; actualEnd: MinuteOfDay }
  | { is: 'missed'; reason: MissedReason; makeUp?: MakeUpState };

/** What was changed, and how it stood before: give `before` to `reopenVisit` to take it back. */
export type Closed = { visit: Visit; before: VisitState };

/** One visit, it and every later one of its "Every week", or all that are open. */
export type DropScope = 'this' | 'following' | 'series';

/** Closes a visit as done or missed. Only done visits count as delivered. null: there is no such visit. */
export function closeVisit(vault: Vault, id: VisitId, outcome: Outcome): Promise<Closed | null> {
  return changeState(vault, id, (state) => {
    const tie = 'tie' in state && state.tie ? { tie: state.tie } : {};
    return { ...outcome, ...tie };
  });
}

/** Takes a closing or a drop back: the visit stands as it stood, and an event that went with it comes back. */
export async function reopenVisit(vault: Vault, id: VisitId, before: VisitState): Promise<Visit | null> {
  const changed = await changeState(vault, id, () => before);
  if (changed?.before.is !== 'dropped' || before.is !== 'scheduled') return changed?.visit ?? null;
  await oneAtATime(() => orderAgain(vault, changed.visit, newRecordId, Temporal.Now.instant()));
  return vault.read('visits', id);
}

/**
 * Takes a visit back that was never saved on the calendar, or is not wanted any more, with the open visits of its "Every
 * week" that `scope` takes along. An event that we wrote goes with it, by the next push; any other is the therapist's to
 * delete.
 */
export function dropVisit(
  vault: Vault,
  id: VisitId,
  { scope, now }: { scope: DropScope; now: () => Temporal.Instant },
): Promise<Closed[]> {
  return oneAtATime(async () => {
    const { records: visits } = await vault.readAll('visits');
    const asked = visits.find((visit) => visit.id === id);
    const state: VisitState = { is: 'dropped', droppedAt: now().toString() };
    const before = visits.filter((visit) => isTakenAlong(visit, asked, scope));
    const dropped = before.map((visit): Closed => ({ visit: { ...visit, state }, before: visit.state }));
    const after = dropped.map(({ visit }) => visit);
    await vault.apply([
      ...after.map((visit): Edit => ({ store: 'visits', write: visit })),
      ...deletionsFor(after, visits, now()),
    ]);
    return dropped;
  });
}

function isTakenAlong(visit: Visit, asked: Visit | undefined, scope: DropScope): boolean {
  if (!asked || visit.state.is === 'dropped') return false;
  if (visit.id === asked.id) return true;
  const sameSeries = asked.seriesId !== undefined && visit.seriesId === asked.seriesId;
  const isMeant = scope === 'series' || (scope === 'following' && visit.date >= asked.date);
  return isMeant && sameSeries && (isWaiting(visit) || visit.state.is === 'scheduled');
}

/** "Is this your visit?" Yes: it is tied to that event and takes its time. null: none of these, and never again. */
export function settleVisit(vault: Vault, id: VisitId, eventId: string | null): Promise<Visit | null> {
  return oneAtATime(async () => {
    const visit = await vault.read('visits', id);
    if (visit?.state.is !== 'unsure') return visit;
    const { candidates, openedAt } = visit.state;
    const chosen = candidates.find((candidate) => candidate.eventId === eventId);
    if (!chosen)
      await refuse(
        vault,
        id,
        candidates.map((candidate) => candidate.eventId),
      );
    const after: Visit = chosen
      ? {
          ...visit,
          date: chosen.date,
          startMinute: chosen.startMinute,
          endMinute: chosen.endMinute,
          state: { is: 'scheduled', tie: { calendarId: chosen.calendarId, eventId: chosen.eventId } },
        }
      : { ...visit, state: { is: 'opened', openedAt } };
    await vault.write('visits', after);
    await forgetAnswered(vault, [after, ...(await vault.readAll('visits')).records]);
    return after;
  });
}

async function refuse(vault: Vault, id: VisitId, eventIds: readonly string[]): Promise<void> {
  const { records } = await vault.readAll('outbox');
  const asked = records.find(({ visits }) => visits.some((visit) => visit.id === id));
  if (!asked) return;
  await vault.change(
    'outbox',
    asked.id,
    (record) => record && { ...record, knownIds: [...new Set([...record.knownIds, ...eventIds])] },
  );
}

async function changeState(vault: Vault, id: VisitId, edit: (state: VisitState) => VisitState): Promise<Closed | null> {
  let before: VisitState | null = null;
  const visit = await vault.change('visits', id, (visit) => {
    if (!visit) return null;
    before = visit.state;
    return { ...visit, state: edit(visit.state) };
  });
  return visit && before ? { visit, before } : null;
}
