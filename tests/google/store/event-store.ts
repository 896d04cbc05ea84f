import type { CalendarEntry, EventInstance } from '../shared/wire.ts';
import { freshIds } from './fresh-id.ts';
import { History } from './history.ts';
import { type DayRange, instancesOf } from './instances.ts';
import type { NewEvent, OccurrenceException, StoredEvent } from './stored-event.ts';

/** All calendars and events of the account; every change is told to open pages. */
export class EventStore {
  readonly calendars: CalendarEntry[];
  readonly zone: string;
  /** Every change in order, so that a client can ask what happened since. */
  readonly history = new History();
  readonly #events = new Map<string, StoredEvent>();
  readonly #nextId = freshIds(20_261_116);
  readonly #listeners = new Set<() => void>();

  constructor({ calendars, events, zone }: { calendars: CalendarEntry[]; events: NewEvent[]; zone: string }) {
    this.calendars = calendars.map((calendar) => ({ ...calendar }));
    this.zone = zone;
    for (const event of events) this.add(event);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  list(): StoredEvent[] {
    return [...this.#events.values()];
  }

  get(id: string): StoredEvent {
    const event = this.#events.get(id);
    if (!event) throw new Error(`no event ${id}`);
    return event;
  }

  add({ rule, exceptions = {}, ...given }: NewEvent): StoredEvent {
    this.calendar(given.calendarId);
    const event: StoredEvent = {
      id: this.#nextId(),
      kind: 'event',
      allDay: !given.start.includes('T'),
      zone: this.zone,
      response: 'accepted',
      guests: [],
      busy: true,
      ...given,
      ...(rule && { recurrence: { rule, exceptions: { ...exceptions } } }),
    };
    if (this.find(event.id)) throw new Error(`there is an event ${event.id} already`);
    this.#set(event.id, event);
    return event;
  }

  /** Like `get`, for an id that may be unknown. */
  find(id: string): StoredEvent | null {
    return this.#events.get(id) ?? null;
  }

  update(id: string, change: Partial<StoredEvent>): void {
    this.#set(id, { ...this.get(id), ...change });
  }

  /** The same event anew: what it no longer says is gone. */
  replace(event: StoredEvent): void {
    this.get(event.id);
    this.#set(event.id, event);
  }

  move(id: string, times: { start: string; end: string }): void {
    this.update(id, times);
  }

  /** Changes or cancels one occurrence of a series, named by its original local start. */
  except(id: string, originalStart: string, exception: OccurrenceException): void {
    const { recurrence } = this.get(id);
    if (!recurrence) throw new Error(`${id} does not repeat`);
    const exceptions = { ...recurrence.exceptions, [originalStart]: exception };
    const before = this.get(id);
    const after = { ...before, recurrence: { ...recurrence, exceptions } };
    this.#events.set(id, after);
    this.history.note({ id, before, after, occurrence: originalStart });
    this.#changed();
  }

  remove(id: string): void {
    this.get(id);
    this.#set(id, null);
  }

  addCalendar(calendar: CalendarEntry): void {
    this.calendars.push(calendar);
    this.#changed();
  }

  calendar(id: string): CalendarEntry {
    const calendar = this.calendars.find((entry) => entry.id === id);
    if (!calendar) throw new Error(`no calendar ${id}`);
    return calendar;
  }

  setSelected(id: string, selected: boolean): void {
    this.calendar(id).selected = selected;
    this.#changed();
  }

  /** Everything that the account can see in `range`, ticked or not. */
  instances(range: DayRange): EventInstance[] {
    return this.list().flatMap((event) => instancesOf(event, range, this.calendar(event.calendarId).access));
  }

  #set(id: string, after: StoredEvent | null): void {
    const before = this.find(id);
    if (after) this.#events.set(id, after);
    else this.#events.delete(id);
    this.history.note({ id, before, after });
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
