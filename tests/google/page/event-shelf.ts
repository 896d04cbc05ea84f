import type { Draft } from '../shared/draft.ts';
import { WAITING_MARK } from '../shared/waiting-mark.ts';
import type { CalendarEntry, EventInstance, PageStart } from '../shared/wire.ts';

export interface DateRange {
  from: string;
  /** Exclusive. */
  until: string;
}

/** Weeks beside a visible one are fetched with it, so that a step to them needs no waiting. */
const AROUND_DAYS = 35;

/** The events that the page has loaded, and its talk with the server. */
export class EventShelf {
  readonly #start: PageStart;
  readonly #base: string;
  #calendars: CalendarEntry[];
  #instances: EventInstance[] = [];
  #loaded: DateRange | null = null;
  /** How often something had changed at the server: when the events were read, and as it was last told. */
  #version = 0;
  #toldVersion = 0;
  #waits = 0;
  #wanted: DateRange | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(start: PageStart) {
    this.#start = start;
    this.#calendars = start.calendars;
    this.#base = `/calendar/u/${start.accountIndex}/sync.`;
  }

  get calendars(): readonly CalendarEntry[] {
    return this.#calendars;
  }

  calendar(id: string): CalendarEntry {
    return this.#calendars.find((calendar) => calendar.id === id)!;
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener);
  }

  has(range: DateRange): boolean {
    return this.#loaded !== null && this.#loaded.from <= range.from && range.until <= this.#loaded.until;
  }

  /** What of the loaded events the person wants to see. */
  shown(): EventInstance[] {
    const { showDeclined } = this.#start.options;
    return this.#instances.filter((instance) => {
      if (instance.response === 'declined' && !showDeclined) return false;
      return this.calendar(instance.calendarId).selected;
    });
  }

  find(chipId: string): EventInstance | undefined {
    return this.#instances.find((instance) => instance.chipId === chipId);
  }

  async load(range: DateRange): Promise<void> {
    const wide = {
      from: Temporal.PlainDate.from(range.from).subtract({ days: AROUND_DAYS }).toString(),
      until: Temporal.PlainDate.from(range.until).add({ days: AROUND_DAYS }).toString(),
    };
    this.#wanted = wide;
    const { eventDelayMs } = this.#start.options;
    await this.#waiting(async () => {
      if (eventDelayMs > 0) await new Promise((resolve) => setTimeout(resolve, eventDelayMs));
      await this.#fetch(wide);
    });
  }

  async #fetch(range: DateRange): Promise<void> {
    const answer = await fetch(`${this.#base}events?${new URLSearchParams({ ...range })}`);
    const { version, instances, calendars } = (await answer.json()) as Loaded;
    // Answers may overtake each other.
    if (range !== this.#wanted || version < this.#version) return;
    this.#version = version;
    this.#instances = instances;
    this.#calendars = calendars;
    this.#loaded = range;
    for (const listener of this.#listeners) listener();
    if (version < this.#toldVersion) await this.#fetch(range);
  }

  /** Whoever looks at the page from outside sees how many answers it still waits for. */
  async #waiting(work: () => Promise<void>): Promise<void> {
    this.#tellWaits(1);
    try {
      await work();
    } finally {
      this.#tellWaits(-1);
    }
  }

  #tellWaits(more: 1 | -1): void {
    this.#waits += more;
    Object.assign(globalThis, { [WAITING_MARK]: this.#waits });
  }

  /** Takes over what other people and tabs change, and what they changed before the feed was open. */
  followChanges(): void {
    const feed = new EventSource(`${this.#base}changes`);
    feed.addEventListener('message', ({ data }) => {
      this.#toldVersion = Number(data);
      const range = this.#loaded;
      if (range && this.#version < this.#toldVersion) void this.#waiting(() => this.#fetch(range));
    });
  }

  select(calendarId: string, selected: boolean): Promise<void> {
    this.calendar(calendarId).selected = selected;
    for (const listener of this.#listeners) listener();
    return this.#post('select', { calendarId, selected });
  }

  save(draft: Draft, eventId: string | null): Promise<void> {
    return this.#post('save', { draft, ...(eventId && { eventId }) });
  }

  delete(eventId: string): Promise<void> {
    return this.#post('delete', { eventId });
  }

  async #post(name: string, body: unknown): Promise<void> {
    const answer = await fetch(this.#base + name, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  }
}

interface Loaded {
  version: number;
  instances: EventInstance[];
  calendars: CalendarEntry[];
}
