import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { asId, type ClassroomId, type StudentId, type VisitId } from '../domain/ids.ts';
import { localDate } from '../domain/local-date.ts';
import type { Visit } from '../domain/visit.ts';
import { noteIdOf, type RoutineNote } from '../records/note.ts';
import { defaultSettings } from '../records/settings.ts';
import { storeNames } from '../records/stores.ts';
import { createVault, type VaultParts } from './create-vault.ts';
import { type AlongsideSchema, DATABASE_VERSION, type Row, upgradeDatabase } from './database.ts';
import { RecordRefused, VaultFull, VaultLocked, VaultUnavailable } from './problems.ts';
import { newRecordId } from './record-id.ts';
import { partsForTests } from './testing/vault-for-tests.ts';
import type { Change, Vault } from './vault.ts';

const open: Vault[] = [];
afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

/** One context of the extension; several of the same parts share a database. */
async function context(parts: VaultParts = partsForTests()): Promise<Vault> {
  const vault = await createVault(parts);
  open.push(vault);
  return vault;
}

const room = asId<ClassroomId>(newRecordId());
const fox = asId<StudentId>(newRecordId());
const otter = asId<StudentId>(newRecordId());

function note(text: string, classroomId = room): RoutineNote {
  return {
    id: noteIdOf(classroomId, 'recess'),
    classroomId,
    routine: 'recess',
    text,
    updatedAt: '2026-11-16T12:00:00Z',
  };
}

function visit(facts: Partial<Visit> = {}): Visit {
  return {
    id: asId<VisitId>(newRecordId()),
    type: 'push-in',
    studentIds: [fox],
    classroomId: room,
    routine: 'recess',
    startMinute: 735,
    endMinute: 755,
    date: localDate('2026-11-16'),
    zone: 'America/New_York',
    state: { is: 'opened', openedAt: '2026-11-14T12:00:00Z' },
    ...facts,
  };
}

/** The database as someone with the disk in hand sees it. */
async function rawRows(name: string, store: 'notes' | 'visits' | 'calendars' | 'settings'): Promise<Row[]> {
  const database = await openDB<AlongsideSchema>(name);
  const rows = await database.getAll(store);
  database.close();
  return rows;
}

async function rawPut(name: string, store: 'notes' | 'visits', row: Row): Promise<void> {
  const database = await openDB<AlongsideSchema>(name);
  await database.put(store, row);
  database.close();
}

/** A row with one bit of its body turned. */
function damaged(row: Row): Row {
  const sealed = row.sealed.slice();
  sealed[20] = (sealed[20] ?? 0) ^ 1;
  return { ...row, sealed };
}

describe('records', () => {
  test('are there again after the browser closed', async () => {
    const parts = partsForTests();
    const before = await context(parts);
    await before.write('notes', note('Coats hang by the back door.'));
    before.close();
    const after = await context(parts);
    expect(await after.read('notes', noteIdOf(room, 'recess'))).toEqual(note('Coats hang by the back door.'));
  });

  test('are found by student, class and month, in any combination', async () => {
    const vault = await context();
    const both = visit({ studentIds: [fox, otter] });
    const december = visit({ date: localDate('2026-12-01') });
    const elsewhere = visit({ classroomId: asId(newRecordId()), studentIds: [otter] });
    await vault.apply([both, december, elsewhere].map((write) => ({ store: 'visits', write })));
    const ids = async (where: Parameters<Vault['readAll']>[1]) =>
      (await vault.readAll('visits', where)).records.map(({ id }) => id).sort();
    expect(await ids({})).toEqual([both.id, december.id, elsewhere.id].sort());
    expect(await ids({ studentId: fox })).toEqual([both.id, december.id].sort());
    expect(await ids({ studentId: otter, classroomId: room })).toEqual([both.id]);
    expect(await ids({ month: '2026-12' })).toEqual([december.id]);
    expect(await ids({ studentId: otter, classroomId: room, month: '2026-12' })).toEqual([]);
  });

  test('of many ids come in one go, those that are missing left out', async () => {
    const vault = await context();
    const here = visit();
    await vault.write('visits', here);
    expect(await vault.readSome('visits', [here.id, asId<VisitId>(newRecordId())])).toEqual([here]);
  });

  test('that lack what their kind asks for are refused without telling what stood in them', async () => {
    const vault = await context();
    const refused = vault.write('notes', { ...note('secret'), updatedAt: 'a secret day' });
    await expect(refused).rejects.toThrow(RecordRefused);
    await expect(refused).rejects.toThrow(/^notes: updatedAt$/);
    expect((await vault.readAll('notes')).records).toEqual([]);
  });

  test('keep no field that their kind does not know', async () => {
    const vault = await context();
    const withMore = { ...note('x'), diagnosis: 'y' };
    await vault.write('notes', withMore);
    expect(await vault.read('notes', withMore.id)).toEqual(note('x'));
  });

  test('can not be written into by those who read them', async () => {
    const vault = await context();
    await vault.write('visits', visit());
    const [read] = (await vault.readAll('visits')).records;
    expect(() => read?.studentIds.push(otter)).toThrow(TypeError);
  });

  test('go and come all together or not at all', async () => {
    const vault = await context();
    await vault.write('notes', note('there'));
    const steps = vault.apply([
      { store: 'notes', remove: noteIdOf(room, 'recess') },
      { store: 'visits', write: visit({ date: asId('no date') }) },
    ]);
    await expect(steps).rejects.toThrow(RecordRefused);
    expect(await vault.read('notes', noteIdOf(room, 'recess'))).toEqual(note('there'));
  });
});

describe('on the disk', () => {
  test('only random ids and the month stand in clear', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    const kept = visit({ studentIds: [fox, otter] });
    await vault.write('visits', kept);
    await vault.write('notes', note('zips coat'));
    const [{ sealed: _body, ...clear }] = (await rawRows(parts.name, 'visits')) as [Row];
    expect(clear).toEqual({ key: kept.id, studentIds: [fox, otter], classroomId: room, month: '2026-11' });
    const [{ sealed: _text, ...beside }] = (await rawRows(parts.name, 'notes')) as [Row];
    expect(beside).toEqual({ key: expect.stringMatching(/^[0-9a-f]{32}$/), classroomId: room });
    expect(beside.key).not.toBe(room);
  });

  test("a calendar's address does not stand in clear, and the same calendar keeps its place", async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    const calendar = {
      id: asId<never>('ms.rivera@school.example'),
      source: 'page' as const,
      color: null,
      sampleTitles: [],
      seenAt: '2026-11-16T12:00:00Z',
      zone: 'America/New_York',
      hiddenTitles: false,
    };
    await vault.write('calendars', calendar);
    await vault.write('calendars', { ...calendar, hiddenTitles: true });
    const rows = await rawRows(parts.name, 'calendars');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows[0])).not.toContain('rivera');
    expect(rows[0]?.key).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a record that can not be opened', () => {
  async function withDamage() {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('notes', note('good'));
    await vault.write('notes', note('other', asId(newRecordId())));
    const [row] = await rawRows(parts.name, 'notes').then((rows) =>
      rows.filter(({ classroomId }) => classroomId === room),
    );
    if (!row) throw new Error('the note is missing');
    await rawPut(parts.name, 'notes', damaged(row));
    return { parts, vault, key: row.key };
  }

  test('is listed, and everything else goes on', async () => {
    const { vault, key } = await withDamage();
    const { records, unreadable } = await vault.readAll('notes');
    expect(records.map(({ text }) => text)).toEqual(['other']);
    expect(unreadable).toEqual([`notes/${key}`]);
    expect(await vault.read('notes', noteIdOf(room, 'recess'))).toBeNull();
  });

  test('moves aside for a new one instead of being lost', async () => {
    const { parts, vault, key } = await withDamage();
    await vault.change('notes', noteIdOf(room, 'recess'), () => note('new'));
    const { records, unreadable } = await vault.readAll('notes');
    expect(records.map(({ text }) => text).sort()).toEqual(['new', 'other']);
    expect(unreadable).toHaveLength(1);
    const aside = (await rawRows(parts.name, 'notes')).find((row) => row.setAsideFrom !== undefined);
    expect(aside?.setAsideFrom).toBe(key);
  });

  test('goes when it is discarded', async () => {
    const { vault } = await withDamage();
    const { unreadable } = await vault.readAll('notes');
    for (const address of unreadable) await vault.discard(address);
    expect((await vault.readAll('notes')).unreadable).toEqual([]);
  });

  test('does not open in the place of another', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    const [a, b] = [visit(), visit()];
    await vault.apply([a, b].map((write) => ({ store: 'visits', write })));
    const rows = await rawRows(parts.name, 'visits');
    const [rowOfA, rowOfB] = [a, b].map(({ id }) => rows.find(({ key }) => key === id));
    if (!rowOfA || !rowOfB) throw new Error('a visit is missing');
    await rawPut(parts.name, 'visits', { ...rowOfA, key: rowOfB.key });
    expect(await vault.readAll('visits')).toEqual({ records: [a], unreadable: [`visits/${b.id}`] });
  });

  test('of a newer version is not touched: the page must be loaded again', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('settings', defaultSettings);
    const { settingsKind } = await import('../records/settings.ts');
    const known = settingsKind.migrations;
    Object.assign(settingsKind, { migrations: [(older: unknown) => older] });
    await vault.write('settings', { ...defaultSettings, overlayOn: false });
    Object.assign(settingsKind, { migrations: known });
    const [before] = await rawRows(parts.name, 'settings');
    await expect(vault.read('settings', 'settings')).rejects.toMatchObject({ reason: 'newer' });
    await expect(vault.change('settings', 'settings', () => defaultSettings)).rejects.toThrow(VaultUnavailable);
    expect(await rawRows(parts.name, 'settings')).toEqual([before]);
  });
});

describe('two tabs', () => {
  test('do not lose a change of the other', async () => {
    const parts = partsForTests();
    const [one, two] = [await context(parts), await context(parts)];
    await one.write('visits', visit({ id: asId('v'), studentIds: [] }));
    const students = Array.from({ length: 40 }, () => asId<StudentId>(newRecordId()));
    await Promise.all(
      students.map((student, at) =>
        (at % 2 ? one : two).change(
          'visits',
          asId('v'),
          (before) => before && { ...before, studentIds: [...before.studentIds, student] },
        ),
      ),
    );
    expect((await one.read('visits', asId('v')))?.studentIds.toSorted()).toEqual(students.toSorted());
    expect(await two.read('visits', asId('v'))).toEqual(await one.read('visits', asId('v')));
  });

  test('that open for the first time at once agree on one key', async () => {
    const parts = partsForTests();
    const tabs = await Promise.all([context(parts), context(parts), context(parts)]);
    await Promise.all(tabs.map((tab) => tab.write('visits', visit())));
    for (const tab of tabs)
      expect(await tab.readAll('visits')).toMatchObject({ records: { length: 3 }, unreadable: [] });
  });

  test('see at once what the other wrote, and are told', async () => {
    const parts = partsForTests();
    const [one, two] = [await context(parts), await context(parts)];
    await one.write('notes', note('first'));
    expect((await two.read('notes', noteIdOf(room, 'recess')))?.text).toBe('first');
    const told = Promise.withResolvers<Change>();
    two.onChange(told.resolve, new AbortController().signal);
    await one.write('notes', note('second'));
    expect(await told.promise).toEqual({ store: 'notes', id: noteIdOf(room, 'recess') });
    expect((await two.read('notes', noteIdOf(room, 'recess')))?.text).toBe('second');
  });
});

describe('a device without room', () => {
  test.each<[string, (store: IDBObjectStore) => void]>([
    [
      'refuses the record',
      () => {
        throw new DOMException('no room', 'QuotaExceededError');
      },
    ],
    // fake-indexeddb's own way to end a transaction as a browser does when the disk is full.
    [
      'breaks the writing off',
      (store) => Reflect.get(store.transaction, '_abort').call(store.transaction, 'QuotaExceededError'),
    ],
  ])('that %s: says so, and what was there still is', async (_how, fail) => {
    const vault = await context();
    await vault.write('notes', note('there'));
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = put.call(this, value);
      fail(this);
      return request;
    });
    await expect(vault.write('notes', note('too much'))).rejects.toThrow(VaultFull);
    await expect(vault.change('notes', noteIdOf(room, 'recess'), () => note('too much'))).rejects.toThrow(VaultFull);
    expect((await vault.read('notes', noteIdOf(room, 'recess')))?.text).toBe('there');
    full.mockRestore();
    await vault.write('notes', note('room again'));
    expect((await vault.read('notes', noteIdOf(room, 'recess')))?.text).toBe('room again');
  });
});

describe('within one tab', () => {
  test('keystrokes are kept in the order they were typed', async () => {
    const vault = await context();
    const long = 'x'.repeat(200_000);
    await Promise.all([
      vault.write('notes', note(long)),
      vault.write('notes', note('ab')),
      vault.write('notes', note('abc')),
    ]);
    expect((await vault.read('notes', noteIdOf(room, 'recess')))?.text).toBe('abc');
  });

  test('an edit that gives the same record back writes and tells nothing', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('notes', note('same'));
    const before = await rawRows(parts.name, 'notes');
    const changes: Change[] = [];
    vault.onChange((change) => changes.push(change), new AbortController().signal);
    await vault.change('notes', noteIdOf(room, 'recess'), (now) => now);
    await vault.change('notes', noteIdOf(asId(newRecordId()), 'recess'), () => null);
    expect(await rawRows(parts.name, 'notes')).toEqual(before);
    expect(changes).toEqual([]);
  });

  test('an edit to nothing removes', async () => {
    const vault = await context();
    await vault.write('notes', note('gone soon'));
    expect(await vault.change('notes', noteIdOf(room, 'recess'), () => null)).toBeNull();
    expect(await vault.read('notes', noteIdOf(room, 'recess'))).toBeNull();
  });

  test('an edit that fails changes nothing, and the next one goes on', async () => {
    const vault = await context();
    await vault.write('notes', note('here'));
    const failing = vault.change('notes', noteIdOf(room, 'recess'), () => {
      throw new RangeError('no');
    });
    await expect(failing).rejects.toThrow(RangeError);
    await vault.change('notes', noteIdOf(room, 'recess'), (now) => now && { ...now, text: `${now.text} still` });
    expect((await vault.read('notes', noteIdOf(room, 'recess')))?.text).toBe('here still');
  });

  test('a listener that was taken back hears nothing more', async () => {
    const vault = await context();
    const controller = new AbortController();
    let heard = 0;
    vault.onChange(() => {
      heard += 1;
    }, controller.signal);
    await vault.write('notes', note('a'));
    controller.abort();
    await vault.write('notes', note('b'));
    expect(heard).toBe(1);
  });
});

describe('an update while a page is open', () => {
  test('waits for nobody, and loses no writing of the older page', async () => {
    const parts = partsForTests();
    const older = await context(parts);
    const writings = Array.from({ length: 20 }, (_, at) => older.write('visits', visit({ id: asId(`v${at}`) })));
    const newer = await openDB<AlongsideSchema>(parts.name, DATABASE_VERSION + 1);
    newer.close();
    await Promise.all(writings);
    await older.write('visits', visit({ id: asId('after') }));
    expect((await older.readAll('visits')).records).toHaveLength(21);
  });

  test('makes the stores that are new, and keeps what was there', async () => {
    const { name } = partsForTests();
    const older = await openDB(name, 1, {
      upgrade(database) {
        database.createObjectStore('keys').put('the key', 'data-key');
        database.createObjectStore('notes', { keyPath: 'key' }).put({ key: 'a note' });
      },
    });
    older.close();
    const newer = await openDB<AlongsideSchema>(name, 2, { upgrade: upgradeDatabase });
    expect([...newer.objectStoreNames].sort()).toEqual(['keys', ...storeNames].sort());
    expect(await newer.get('keys', 'data-key')).toBe('the key');
    expect(await newer.getAll('notes')).toEqual([{ key: 'a note' }]);
    newer.close();
  });

  test('an older version does not open what a newer one has made', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    vault.close();
    const newer = await openDB(parts.name, DATABASE_VERSION + 1);
    newer.close();
    await expect(createVault(parts)).rejects.toMatchObject({ name: 'VaultUnavailable', reason: 'newer' });
  });

  test('a page whose data was cleared says so instead of sealing with a lost key', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('notes', note('x'));
    await deleteDB(parts.name);
    await expect(vault.write('notes', note('y'))).rejects.toMatchObject({ reason: 'erased' });
  });

  test('nothing is made where the data was cleared: not even an empty database', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await deleteDB(parts.name);
    for (const _attempt of [1, 2]) await expect(vault.readAll('notes')).rejects.toMatchObject({ reason: 'erased' });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(parts.name);
  });

  test('nor is another key taken, which an other page has made by then', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await deleteDB(parts.name);
    await context(parts);
    await expect(vault.write('notes', note('y'))).rejects.toMatchObject({ reason: 'erased' });
    expect(await rawRows(parts.name, 'notes')).toEqual([]);
  });

  test('records without their key are left alone', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('notes', note('x'));
    vault.close();
    const database = await openDB<AlongsideSchema>(parts.name);
    await database.clear('keys');
    database.close();
    await expect(createVault(parts)).rejects.toMatchObject({ reason: 'key-missing' });
    expect(await rawRows(parts.name, 'notes')).toHaveLength(1);
  });
});

test('a closed vault lets nobody in', async () => {
  const vault = await context();
  vault.close();
  await expect(vault.read('notes', noteIdOf(room, 'recess'))).rejects.toThrow(VaultLocked);
});
