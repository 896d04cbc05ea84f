import type { StoredEvent } from './stored-event.ts';

interface Change {
  id: string;
  /** null: it was not there. */
  before: StoredEvent | null;
  /** null: it is no longer there. */
  after: StoredEvent | null;
  /** Only this occurrence was touched, named by its original start. */
  occurrence?: string;
}

/** What happened to events, in order. A moment in it is the number of changes before it. */
export class History {
  readonly #changes: Change[] = [];

  note(change: Change): void {
    this.#changes.push(change);
  }

  get moment(): number {
    return this.#changes.length;
  }

  /** Events of a calendar that were touched since `moment`, as they were then; null for one that was not there. */
  touchedSince(moment: number, calendarId: string): Map<string, StoredEvent | null> {
    const touched = new Map<string, StoredEvent | null>();
    for (const { id, before, after } of this.#changes.slice(moment)) {
      if (touched.has(id) || (before?.calendarId !== calendarId && after?.calendarId !== calendarId)) continue;
      touched.set(id, before?.calendarId === calendarId ? before : null);
    }
    return touched;
  }

  /** The number of the last change of an event, or of one of its occurrences. */
  versionOf(id: string, occurrence: string | null = null): number {
    return this.#changes.findLastIndex(
      (change) => change.id === id && (change.occurrence === undefined || change.occurrence === occurrence),
    );
  }

  /** An event that was deleted, as it was last. */
  deleted(id: string): StoredEvent | null {
    const last = this.#changes.findLast((change) => change.id === id);
    return last?.after === null ? last.before : null;
  }
}
