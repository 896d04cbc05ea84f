import type { Draft } from '../shared/draft.ts';
import type { EventStore } from './event-store.ts';
import type { StoredEvent } from './stored-event.ts';

/** What pressing Save on the edit page does: a new event with a fresh id, or a change of an old one. */
export function saveDraft(store: EventStore, { draft, eventId }: { draft: Draft; eventId?: string }): StoredEvent {
  if (draft.end < draft.start) throw new Error('an event cannot end before it starts');
  const calendar = store.calendar(draft.calendarId);
  if (calendar.access !== 'owner' && calendar.access !== 'writer') throw new Error(`${calendar.name} is read-only`);
  const { recurrence, description, location, title, ...rest } = draft;
  const given = {
    ...rest,
    title: title || '(No title)',
    ...(description && { description }),
    ...(location && { location }),
  };
  if (eventId) {
    store.update(eventId, given);
    return store.get(eventId);
  }
  return store.add({ ...given, ...(recurrence && { rule: recurrence }) });
}
