import { describe, expect, it, vi } from 'vitest';
import type { AccessRole, EventInstance } from '../shared/wire.ts';
import { EventStore } from './event-store.ts';
import { saveDraft } from './save-draft.ts';
import type { NewEvent } from './stored-event.ts';

const ID = 'room12@group.calendar.google.com';

function storeWith(events: NewEvent[], access: AccessRole = 'owner'): EventStore {
  const calendar = { id: ID, name: 'Rm 12', rgb: 'rgb(0, 0, 0)', access, selected: true, primary: false };
  return new EventStore({ calendars: [calendar], events, zone: 'America/New_York' });
}

const series = (rest: Partial<NewEvent> = {}): NewEvent => ({
  id: 'mm',
  calendarId: ID,
  title: 'Morning Mtg',
  start: '2026-10-26T09:00',
  end: '2026-10-26T09:20',
  rule: 'RRULE:FREQ=WEEKLY;UNTIL=20261113T045959Z;BYDAY=MO,TH',
  ...rest,
});

const idsOf = (instances: EventInstance[]) => instances.map(({ eventId }) => eventId);
const FIVE_WEEKS = { from: '2026-10-25', until: '2026-11-29' };

describe('a repeating event', () => {
  it('stays at its local time when clocks change, so the UTC of its ids moves', () => {
    expect(idsOf(storeWith([series()]).instances(FIVE_WEEKS))).toEqual([
      'mm_20261026T130000Z',
      'mm_20261029T130000Z',
      'mm_20261102T140000Z',
      'mm_20261105T140000Z',
      'mm_20261109T140000Z',
      'mm_20261112T140000Z',
    ]);
  });

  it('names a moved occurrence after its original start', () => {
    const store = storeWith([series()]);
    store.except('mm', '2026-11-05T09:00', { start: '2026-11-06T10:00', end: '2026-11-06T10:20' });
    const moved = store
      .instances({ from: '2026-11-06', until: '2026-11-07' })
      .find(({ eventId }) => eventId === 'mm_20261105T140000Z');
    expect(moved).toMatchObject({
      allDay: false,
      startMs: Temporal.Instant.from('2026-11-06T15:00Z').epochMilliseconds,
    });
  });

  it('leaves out a cancelled occurrence', () => {
    const store = storeWith([series({ exceptions: { '2026-11-05T09:00': 'cancelled' } })]);
    expect(idsOf(store.instances(FIVE_WEEKS))).not.toContain('mm_20261105T140000Z');
  });

  it('counts its occurrences where the rule has a count, and skips weeks where it has an interval', () => {
    const store = storeWith([series({ rule: 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2' })]);
    expect(idsOf(store.instances(FIVE_WEEKS))).toEqual(['mm_20261026T130000Z', 'mm_20261109T140000Z']);
  });

  it('has dates in the ids of whole days', () => {
    const store = storeWith([series({ start: '2026-10-26', end: '2026-10-27', rule: 'RRULE:FREQ=DAILY;COUNT=2' })]);
    expect(idsOf(store.instances(FIVE_WEEKS))).toEqual(['mm_20261026', 'mm_20261027']);
  });
});

describe('EventStore', () => {
  it('hides titles of a calendar that shares only free and busy', () => {
    const store = storeWith([series({ description: 'secret' })], 'freeBusyReader');
    const [first] = store.instances(FIVE_WEEKS);
    expect(first).toMatchObject({ title: '', editable: false });
    expect(JSON.stringify(first)).not.toContain('secret');
  });

  it('tells listeners of every change', () => {
    const store = storeWith([]);
    const listener = vi.fn();
    store.onChange(listener);
    const { id } = store.add({ calendarId: ID, title: 'A', start: '2026-11-16T09:00', end: '2026-11-16T09:30' });
    store.move(id, { start: '2026-11-16T10:00', end: '2026-11-16T10:30' });
    store.remove(id);
    expect(listener).toHaveBeenCalledTimes(3);
    expect(store.list()).toEqual([]);
  });
});

describe('saveDraft', () => {
  const draft = {
    title: 'Room visit',
    allDay: false,
    start: '2026-11-17T08:00',
    end: '2026-11-17T08:25',
    zone: 'America/New_York',
    location: 'Rm 12',
    description: '',
    guests: [],
    calendarId: ID,
    recurrence: 'RRULE:FREQ=WEEKLY;UNTIL=20261202T045959Z',
    busy: true,
  };

  it('makes the whole series under one fresh id', () => {
    const store = storeWith([]);
    const { id } = saveDraft(store, { draft });
    expect(id).toMatch(/^[0-9a-v]{26}$/);
    expect(idsOf(store.instances({ from: '2026-11-16', until: '2026-12-31' }))).toEqual([
      `${id}_20261117T130000Z`,
      `${id}_20261124T130000Z`,
      `${id}_20261201T130000Z`,
    ]);
  });

  it('gives each event another id', () => {
    const store = storeWith([]);
    expect(saveDraft(store, { draft }).id).not.toBe(saveDraft(store, { draft }).id);
  });

  it('changes an event that exists', () => {
    const store = storeWith([]);
    const { id } = saveDraft(store, { draft: { ...draft, recurrence: null } });
    saveDraft(store, { draft: { ...draft, title: 'Later visit', recurrence: null }, eventId: id });
    expect(store.list().map(({ title }) => title)).toEqual(['Later visit']);
  });

  it('refuses a calendar that is read-only, and an end before the start', () => {
    expect(() => saveDraft(storeWith([], 'reader'), { draft })).toThrow('read-only');
    expect(() => saveDraft(storeWith([]), { draft: { ...draft, end: '2026-11-17T07:00' } })).toThrow(
      'before it starts',
    );
  });
});
