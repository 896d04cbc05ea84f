import type { CalendarId, EventId } from '../domain/ids.ts';
import { lengthOf } from '../domain/minutes.ts';
import type { Visit } from '../domain/visit.ts';
import type { SeenPage, SeenTimedChip } from '../messages.ts';
import type { CalendarWrite } from '../records/calendar-write.ts';
import type { OutboxRecord } from '../records/outbox.ts';
import type { Vault } from '../vault/vault.ts';
import { type Expected, type Match, matchEvent, tieTo } from './match-event.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { forgetAnswered, isWaiting, outboxOf } from './outbox.ts';

export type SeenChips = Pick<SeenPage, 'dates' | 'timed'>;

/**
 * Looks among the chips of a settled page for the events of visits that were asked for, and follows events that
 * moved. What is not seen changes nothing: absence is not evidence. Gives the visits that changed.
 */
export function tieSeenVisits(vault: Vault, seen: SeenChips, shared: ReadonlySet<CalendarId>): Promise<Visit[]> {
  return oneAtATime(async () => {
    const { records: visits } = await vault.readAll('visits');
    const { records: outbox } = await vault.readAll('outbox');
    const changed = changesOf(visits, outbox, seen, shared);
    for (const after of changed)
      await vault.change('visits', after.id, (before) => (before && isOpen(before) ? after : before));
    if (changed.length > 0) await forgetAnswered(vault, replaced(visits, changed));
    return changed;
  });
}

/** Whether a page with these days can change anything at all: most can't, and then no record is opened. */
export function couldTie(visits: readonly Visit[], { dates, timed }: SeenChips): boolean {
  const byId = new Map(timed.map((chip) => [chip.eventId, chip]));
  return visits.some(
    (visit) => (isWaiting(visit) && dates.includes(visit.date)) || (isOpen(visit) && followed(visit, byId) !== visit),
  );
}

/** Every visit that these chips change, as it is afterwards. */
export function changesOf(
  visits: readonly Visit[],
  outbox: readonly OutboxRecord[],
  { dates, timed }: SeenChips,
  shared: ReadonlySet<CalendarId>,
): Visit[] {
  const byId = new Map(timed.map((chip) => [chip.eventId, chip]));
  // What is on its way to the calendar is not yet where the page shows it.
  const onItsWay = new Set(outbox.filter(({ write }) => write).flatMap((record) => record.visits.map(({ id }) => id)));
  let now = visits.map((visit) => (isOpen(visit) && !onItsWay.has(visit.id) ? followed(visit, byId) : visit));
  // What is certain first, so that its event is no candidate for another visit.
  for (const pass of ['certain', 'unsure'] as const) {
    for (const visit of now.filter((visit) => isWaiting(visit) && dates.includes(visit.date))) {
      const record = outboxOf(visit, outbox);
      if (!record) continue;
      const match = record.write
        ? ownEvent(visit, timed, record.write)
        : matchEvent(visit, timed, expectedOf(visit, record, now, timed, shared));
      if (match.is === pass)
        now = now.map((other) => (other.id === visit.id ? afterMatch(visit, match, record) : other));
    }
  }
  return now.filter((visit, index) => JSON.stringify(visit) !== JSON.stringify(visits[index]));
}

/** An event that we wrote ourselves is known by its id, whatever else stands at that time. */
function ownEvent({ date }: Visit, chips: readonly SeenTimedChip[], { eventId }: CalendarWrite): Match {
  const chip = chips.find((one) => one.date === date && (one.eventId === eventId || one.seriesId === eventId));
  return chip ? { is: 'certain', chip } : { is: 'none' };
}

function afterMatch(visit: Visit, match: Match, { openedAt }: OutboxRecord): Visit {
  if (match.is === 'certain') return { ...visit, state: { is: 'scheduled', tie: tieTo(match.chip) } };
  if (match.is === 'none') return visit;
  const candidates = match.chips.map((chip) => ({
    ...tieTo(chip),
    date: chip.date,
    startMinute: chip.startMinute,
    endMinute: chip.endMinute,
  }));
  return { ...visit, state: { is: 'unsure', openedAt, candidates } };
}

function expectedOf(
  visit: Visit,
  record: OutboxRecord,
  visits: readonly Visit[],
  chips: readonly SeenTimedChip[],
  shared: ReadonlySet<CalendarId>,
): Expected {
  const others = visits.filter(({ id }) => id !== visit.id);
  return {
    eventTitle: record.eventTitle,
    known: new Set(record.knownIds),
    taken: new Set(others.map(tiedEvent).filter((id) => id !== null)),
    series: seriesOf(visit, others, chips),
    shared,
  };
}

/** Occurrences of one repeating event share everything before the last underscore (dom.md section 4). */
function seriesOf(visit: Visit, others: readonly Visit[], chips: readonly SeenTimedChip[]): Expected['series'] {
  if (!visit.seriesId) return null;
  for (const other of others) {
    if (other.seriesId !== visit.seriesId || other.state.is !== 'scheduled') continue;
    const { tie } = other.state;
    const seriesId = chips.find(({ eventId }) => eventId === tie.eventId)?.seriesId ?? seriesIn(tie.eventId);
    if (seriesId) return { seriesId, calendarId: tie.calendarId };
  }
  return null;
}

function seriesIn(eventId: EventId): string | null {
  return /^(.+)_\d{8}(?:T\d{6}Z)?$/.exec(eventId)?.[1] ?? null;
}

function tiedEvent(visit: Visit): EventId | null {
  return ('tie' in visit.state && visit.state.tie?.eventId) || null;
}

/** Not closed and not dropped. */
function isOpen(visit: Visit): boolean {
  return isWaiting(visit) || visit.state.is === 'scheduled';
}

/** A scheduled visit is where its event is. An end that could not be read leaves the length as it was. */
function followed(visit: Visit, chips: ReadonlyMap<EventId, SeenTimedChip>): Visit {
  if (visit.state.is !== 'scheduled') return visit;
  const chip = chips.get(visit.state.tie.eventId);
  if (!chip || chip.calendarId !== visit.state.tie.calendarId) return visit;
  const endMinute = chip.endConfirmed ? chip.endMinute : chip.startMinute + lengthOf(visit);
  const moved = chip.date !== visit.date || chip.startMinute !== visit.startMinute || endMinute !== visit.endMinute;
  return moved ? { ...visit, date: chip.date, startMinute: chip.startMinute, endMinute } : visit;
}

function replaced(visits: readonly Visit[], changed: readonly Visit[]): Visit[] {
  return visits.map((visit) => changed.find(({ id }) => id === visit.id) ?? visit);
}
