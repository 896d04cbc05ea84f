import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { inPresentForm, RecordFromTheFuture, type RecordKind, versionOf } from './record-kind.ts';
import { recordKindOf, type StoreName, storeNames } from './stores.ts';

const EXAMPLES = join(import.meta.dirname, 'examples');

/** Records as some version of the extension really kept them. These files are never edited, only added. */
function examplesOf(store: StoreName, version: number): unknown[] {
  return JSON.parse(readFileSync(join(EXAMPLES, `${store}.v${version}.json`), 'utf8'));
}

const versionsOf = (store: StoreName) => Array.from({ length: versionOf(recordKindOf(store)) }, (_, at) => at + 1);
const everyVersion = storeNames.flatMap((store) => versionsOf(store).map((version) => ({ store, version })));

describe('what is kept', () => {
  test('has a frozen example of each version of each kind, and no other', () => {
    const expected = everyVersion.map(({ store, version }) => `${store}.v${version}.json`);
    expect(readdirSync(EXAMPLES).sort()).toEqual(expected.sort());
  });

  test.each(everyVersion)('$store, version $version, comes up to the present form', ({ store, version }) => {
    const kind = recordKindOf(store);
    const examples = examplesOf(store, version);
    expect(examples.length).toBeGreaterThan(0);
    for (const record of examples) {
      const present = inPresentForm(kind, { version, record });
      expect(v.is(kind.schema, present)).toBe(true);
    }
  });

  test.each(storeNames)('%s: checking the newest example changes and drops nothing', (store) => {
    const kind = recordKindOf(store);
    for (const record of examplesOf(store, versionOf(kind))) expect(v.parse(kind.schema, record)).toEqual(record);
  });

  test.each(storeNames)('%s: beside the seal stand random ids and a month, nothing else', (store) => {
    const kind = recordKindOf(store);
    for (const record of examplesOf(store, versionOf(kind))) {
      const { studentIds = [], classroomId, month, ...other } = kind.inClear(v.parse(kind.schema, record));
      expect(other).toEqual({});
      for (const id of [...studentIds, ...(classroomId ? [classroomId] : [])]) expect(id).toMatch(/^[0-9a-f]{32}$/);
      if (month !== undefined) expect(month).toMatch(/^\d{4}-\d{2}$/);
    }
  });

  test.each(storeNames)('%s: an id that stands in clear is random or the name of the only record', (store) => {
    const kind = recordKindOf(store);
    if (!kind.idIsRandom) return;
    for (const record of examplesOf(store, versionOf(kind))) {
      expect(v.parse(kind.schema, record).id).toMatch(/^([0-9a-f]{32}|me|settings)$/);
    }
  });
});

describe('a kind with a history', () => {
  type Visitor = { id: string; minutes: number; place: string };
  const kind: RecordKind<Visitor> = {
    schema: v.object({ id: v.string(), minutes: v.number(), place: v.string() }),
    migrations: [
      (older) => ({ ...(older as { id: string; hours: number }), minutes: (older as { hours: number }).hours * 60 }),
      (older) => ({ ...(older as Visitor), place: 'class' }),
    ],
    idIsRandom: true,
    inClear: () => ({}),
  };

  test('walks every step from where a record stands', () => {
    expect(inPresentForm(kind, { version: 1, record: { id: 'a', hours: 2 } })).toEqual({
      id: 'a',
      minutes: 120,
      place: 'class',
    });
    expect(inPresentForm(kind, { version: 2, record: { id: 'a', minutes: 5 } })).toEqual({
      id: 'a',
      minutes: 5,
      place: 'class',
    });
  });

  test('leaves a record of a newer version alone', () => {
    expect(() => inPresentForm(kind, { version: 4, record: {} })).toThrow(RecordFromTheFuture);
  });

  test('refuses what its steps do not lead to the present form', () => {
    expect(() => inPresentForm(kind, { version: 2, record: { id: 'a' } })).toThrow();
  });
});

test('S38: a visit is kept with the routine of the class that it joins, never without one', () => {
  const { schema } = recordKindOf('visits');
  for (const visit of examplesOf('visits', 1)) {
    const { routine: _joined, ...without } = visit as { routine: string };
    expect([v.is(schema, visit), v.is(schema, without), v.is(schema, { ...without, routine: '' })]).toEqual([
      true,
      false,
      false,
    ]);
  }
});
