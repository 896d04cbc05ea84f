import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { versionOf } from '../records/record-kind.ts';
import { recordKindOf, type StoreName, storeNames } from '../records/stores.ts';
import { argon2 } from '../vault/argon2.ts';
import type { Stretch } from '../vault/stretch-passphrase.ts';
import { openVaultForTests } from '../vault/testing/vault-for-tests.ts';
import type { Vault } from '../vault/vault.ts';
import { allRecords } from './all-records.ts';
import { asKept, contentsOf, type KeptRecord } from './contents.ts';
import { frameHeader, framePart } from './framed-file.ts';
import { makeFile } from './make-file.ts';
import { compareRecords, editsOf, inverseOf } from './plan-restore.ts';
import { readFile } from './read-file.ts';
import { sealPart } from './sealed-parts.ts';

const PASSPHRASE = 'seven blue kites';
const MADE_AT = '2026-11-26T15:00:00Z';

/** The real thing at the least cost. */
const stretch: Stretch = async (passphrase, recipe) => argon2(passphrase, { ...recipe, memoryKiB: 8, passes: 1 });

const opened: Vault[] = [];
afterEach(() => {
  for (const vault of opened.splice(0)) vault.close();
});

async function emptyVault(): Promise<Vault> {
  const vault = await openVaultForTests();
  opened.push(vault);
  return vault;
}

/** One or more records of every store there is: a new store is covered by its frozen example. */
function exampleRecords(): KeptRecord[] {
  return storeNames.flatMap((store: StoreName) => {
    const name = `${store}.v${versionOf(recordKindOf(store))}.json`;
    const examples = JSON.parse(readFileSync(join(import.meta.dirname, '../records/examples', name), 'utf8'));
    return examples.map((record: never) => asKept(store, record));
  });
}

function fileOf(records: readonly KeptRecord[]): Promise<Blob> {
  return makeFile({ kind: 'backup', records, passphrase: PASSPHRASE, madeAt: MADE_AT }, stretch);
}

async function openFile(file: Blob, passphrase = PASSPHRASE) {
  const closed = await readFile(file, stretch);
  return closed.ok ? closed.value.open(passphrase) : closed;
}

const byKey = (records: readonly KeptRecord[]) =>
  records.toSorted((a, b) => `${a.store}/${a.write.id}`.localeCompare(`${b.store}/${b.write.id}`));

describe('a backup', () => {
  test('of every store comes back into an empty vault as it was', async () => {
    const [from, to] = [await emptyVault(), await emptyVault()];
    await from.apply(exampleRecords());
    const kept = (await allRecords(from)).records;
    expect(new Set(kept.map(({ store }) => store))).toEqual(new Set(storeNames));
    const file = await openFile(await fileOf(kept));
    if (!file.ok) throw new Error(file.problem);
    expect(file.value.contents).toMatchObject({ kind: 'backup', madeAt: MADE_AT });
    await to.apply(editsOf(compareRecords([], file.value.records), 'add'));
    expect(byKey((await allRecords(to)).records)).toEqual(byKey(kept));
  });

  test('holds nothing in clear', async () => {
    const text = await (await fileOf(exampleRecords())).text();
    expect(text).not.toMatch(/codeName|students|Thimble|goal/);
  });

  test('spreads many records over many parts', async () => {
    const [visit] = exampleRecords().filter(({ store }) => store === 'visits');
    if (visit?.store !== 'visits') throw new Error('no example');
    const many = Array.from({ length: 1000 }, (_, at) =>
      asKept('visits', { ...visit.write, id: at.toString(16).padStart(32, '0') as typeof visit.write.id }),
    );
    const file = await openFile(await fileOf(many));
    expect(file.ok && file.value.records).toEqual(many);
  });
});

describe('a file that can not be used says why', () => {
  const bytesOf = async () => new Uint8Array(await (await fileOf(exampleRecords())).arrayBuffer());

  test('a wrong passphrase', async () => {
    expect(await openFile(await fileOf(exampleRecords()), 'seven red kites')).toEqual({
      ok: false,
      problem: 'wrong-passphrase',
    });
  });

  test('cut off anywhere after its first line, it is truncated, and no passphrase is asked for', async () => {
    const bytes = await bytesOf();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 22, max: bytes.length - 1 }), async (length) => {
        expect(await readFile(new Blob([bytes.subarray(0, length)]), stretch)).toEqual({
          ok: false,
          problem: 'truncated',
        });
      }),
    );
  });

  test('any byte of a sealed part that was changed is noticed', async () => {
    const bytes = await bytesOf();
    const header = 26 + new DataView(bytes.buffer).getUint32(22);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: header, max: bytes.length - 1 }), async (at) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect((await openFile(new Blob([changed]))).ok).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each([[''], ['A letter to the teacher'], ['ALONGSTREET']])('%j is none of ours', async (text) => {
    expect(await readFile(new Blob([text]), stretch)).toEqual({ ok: false, problem: 'not-ours' });
  });

  test('a newer form of the file', async () => {
    const file = new Blob([
      ...frameHeader(JSON.stringify({ version: 2, other: 'things' })),
      ...framePart({ sealed: new Uint8Array(3), isLast: true }),
    ]);
    expect(await readFile(file, stretch)).toEqual({ ok: false, problem: 'newer' });
  });

  test.each([
    ['a newer version of a store', { students: { version: 99, count: 0 } }],
    ['a store that is not known', { robots: { version: 1, count: 0 } }],
  ])('%s', async (_what, stores) => {
    const closed = await fileWithContents({ ...contentsOf('backup', [], MADE_AT), stores });
    expect(await openFile(closed)).toEqual({ ok: false, problem: 'newer' });
  });

  test('a part that was left out', async () => {
    const closed = await fileWithContents(contentsOf('backup', exampleRecords(), MADE_AT));
    expect(await openFile(closed)).toEqual({ ok: false, problem: 'damaged' });
  });

  async function fileWithContents(value: unknown): Promise<Blob> {
    const salt = new Uint8Array(16);
    const header = JSON.stringify({ version: 1, salt: salt.toBase64(), memoryKiB: 8, passes: 1, lanes: 1 });
    const bytes = await stretch(PASSPHRASE, { salt, memoryKiB: 8, passes: 1, lanes: 1 });
    const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
    const sealed = await sealPart(key, { header, index: 0, isLast: true }, value);
    return new Blob([...frameHeader(header), ...framePart({ sealed, isLast: true })]);
  }
});

describe('a restore', () => {
  const notes = exampleRecords().filter((kept) => kept.store === 'notes');
  const note = (id: string, text: string) => {
    const [first] = notes;
    if (first?.store !== 'notes') throw new Error('no example');
    return asKept('notes', { ...first.write, id: id as typeof first.write.id, text });
  };
  const here = [note('a', 'same'), note('b', 'mine'), note('c', 'only here')];
  const inFile = [note('a', 'same'), note('b', 'theirs'), note('d', 'only in the file')];
  const comparisons = compareRecords(here, inFile);

  test('says what it would do', () => {
    expect(comparisons.get('notes')).toEqual({
      onlyInFile: [inFile[2]],
      same: 1,
      different: [inFile[1]],
      onlyHere: [here[2]],
    });
  });

  test.each([
    ['add', ['same', 'mine', 'only here', 'only in the file']],
    ['prefer-file', ['same', 'theirs', 'only here', 'only in the file']],
    ['replace', ['same', 'theirs', 'only in the file']],
  ] as const)('%s, and back', async (way, texts) => {
    const vault = await emptyVault();
    await vault.apply(here);
    const edits = editsOf(comparisons, way);
    const textsIn = async () => (await vault.readAll('notes')).records.map(({ text }) => text).sort();
    await vault.apply(edits);
    expect(await textsIn()).toEqual([...texts].sort());
    await vault.apply(inverseOf(edits, here));
    expect(await textsIn()).toEqual(['mine', 'only here', 'same']);
  });

  test('of what is there already changes nothing', () => {
    for (const way of ['add', 'prefer-file', 'replace'] as const)
      expect(editsOf(compareRecords(here, here.toReversed()), way)).toEqual([]);
  });
});

describe('deleting everything', () => {
  test('leaves no record and no key that opened one, in any context', async () => {
    const vault = await emptyVault();
    await vault.apply(exampleRecords());
    await vault.setPassphrase(PASSPHRASE);
    await vault.eraseAll();
    expect(await allRecords(vault)).toEqual({ records: [], unreadable: [] });
    expect(vault.protection).toEqual({ by: 'device' });
    await vault.apply(exampleRecords());
    expect((await allRecords(vault)).records).toHaveLength(exampleRecords().length);
  });
});
