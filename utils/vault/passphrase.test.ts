import { argon2Sync } from 'node:crypto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../records/settings.ts';
import { argon2 } from './argon2.ts';
import { createVault, type VaultParts } from './create-vault.ts';
import type { AlongsideSchema } from './database.ts';
import { VaultLocked } from './problems.ts';
import { newStretchRecipe } from './stretch-passphrase.ts';
import { partsForTests, sessionMemoryForTests } from './testing/vault-for-tests.ts';
import type { Vault, VaultState } from './vault.ts';

const PASSPHRASE = 'correct horse battery';
const MINUTE_MS = 60_000;

const open: Vault[] = [];
afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

async function context(parts: VaultParts): Promise<Vault> {
  const vault = await createVault(parts);
  open.push(vault);
  return vault;
}

/** A vault with a passphrase and one record, and a clock of its own. */
async function protectedVault() {
  const clock = { nowMs: 1_000_000 };
  const parts = partsForTests({ nowMs: () => clock.nowMs });
  const vault = await context(parts);
  await vault.write('settings', defaultSettings);
  expect(await vault.setPassphrase(PASSPHRASE)).toMatchObject({ ok: true });
  return { clock, parts, vault };
}

function nextState(vault: Vault): Promise<VaultState> {
  const { promise, resolve } = Promise.withResolvers<VaultState>();
  vault.onState(resolve, new AbortController().signal);
  return promise;
}

async function keptKey(name: string) {
  const database = await openDB<AlongsideSchema>(name);
  const kept = await database.get('keys', 'data-key');
  database.close();
  return kept;
}

/** The same disk after the browser was closed: what was in memory is gone. */
const restarted = (parts: VaultParts): VaultParts => ({ ...parts, session: sessionMemoryForTests() });

describe('without a passphrase', () => {
  test('the vault is open at once, and there is nothing to lock it with', async () => {
    const vault = await context(partsForTests());
    expect([vault.state, vault.protection]).toEqual(['open', { by: 'device' }]);
    await vault.lock();
    expect(vault.state).toBe('open');
  });

  test('the key that holds the data key can not be read out of the browser', async () => {
    const parts = partsForTests();
    await context(parts);
    const kept = await keptKey(parts.name);
    if (kept?.wrapping.by !== 'device') throw new Error('not kept by the device');
    expect(kept.wrapping.deviceKey.extractable).toBe(false);
    expect(await parts.session.get('vaultKey')).toBeNull();
  });
});

describe('with a passphrase', () => {
  test('a browser that restarts is locked, and opens with the right words only', async () => {
    const { parts, vault } = await protectedVault();
    vault.close();
    const after = await context(restarted(parts));
    expect(after.state).toBe('locked');
    expect(await after.unlock('correct horse bakery')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(after.state).toBe('locked');
    expect(await after.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await after.read('settings', 'settings')).toEqual(defaultSettings);
  });

  test('a context that starts while another is unlocked is open, too', async () => {
    const { parts } = await protectedVault();
    expect((await context(parts)).state).toBe('open');
  });

  test('the device alone no longer opens it', async () => {
    const { parts } = await protectedVault();
    const kept = await keptKey(parts.name);
    expect(kept?.wrapping.by).toBe('passphrase');
    expect(JSON.stringify(kept)).not.toContain('deviceKey');
  });

  test('the same words typed as other code points open it', async () => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.setPassphrase('jalapeño caliente');
    await vault.lock();
    expect(await vault.unlock('jalapen\u0303o caliente')).toMatchObject({ ok: true });
  });

  test('one that is too short is not taken', async () => {
    const vault = await context(partsForTests());
    expect(await vault.setPassphrase('short')).toEqual({ ok: false, problem: 'too-short' });
    expect(vault.protection).toEqual({ by: 'device' });
  });

  test('changing it asks for the present one', async () => {
    const { vault } = await protectedVault();
    expect(await vault.setPassphrase('another one entirely')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await vault.setPassphrase('another one entirely', PASSPHRASE)).toMatchObject({ ok: true });
    await vault.lock();
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ ok: false });
    expect(await vault.unlock('another one entirely')).toMatchObject({ ok: true });
  });

  test('removing it asks for it, and gives the key back to the device', async () => {
    const { parts, vault } = await protectedVault();
    expect(await vault.removePassphrase('not this')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await vault.removePassphrase(PASSPHRASE)).toMatchObject({ ok: true });
    expect(vault.protection).toEqual({ by: 'device' });
    expect(await parts.session.get('vaultKey')).toBeNull();
    const after = await context(restarted(parts));
    expect(await after.read('settings', 'settings')).toEqual(defaultSettings);
  });

  test('one that is set in a page is heard of in the others, which stay open', async () => {
    const parts = partsForTests();
    const [page, worker] = [await context(parts), await context(parts)];
    const heard = Promise.withResolvers<void>();
    worker.onState(() => worker.protection.by === 'passphrase' && heard.resolve(), new AbortController().signal);
    await page.setPassphrase(PASSPHRASE);
    await heard.promise;
    expect([worker.state, worker.protection]).toEqual(['open', { by: 'passphrase', lockAfterMinutes: 15 }]);
  });

  test('two pages that set one at the same time end with one that opens', async () => {
    const parts = partsForTests();
    const [one, two] = [await context(parts), await context(parts)];
    const words = ['the first passphrase', 'the second passphrase'];
    const set = await Promise.all([one.setPassphrase(words[0] ?? ''), two.setPassphrase(words[1] ?? '')]);
    expect(set.filter(({ ok }) => ok)).toHaveLength(1);
    const after = await context(restarted(parts));
    const winner = words[set.findIndex(({ ok }) => ok)] ?? '';
    expect(await after.unlock(winner)).toMatchObject({ ok: true });
  });
});

describe('locked', () => {
  test('nothing can be read or written, by any name', async () => {
    const { vault } = await protectedVault();
    await vault.lock();
    expect(vault.state).toBe('locked');
    const attempts = [
      vault.read('settings', 'settings'),
      vault.readAll('settings'),
      vault.readSome('settings', ['settings']),
      vault.write('settings', defaultSettings),
      vault.change('settings', 'settings', (before) => before),
      vault.remove('settings', 'settings'),
      vault.apply([{ store: 'settings', remove: 'settings' }]),
      vault.discard('settings/settings'),
    ];
    for (const attempt of attempts) await expect(attempt).rejects.toThrow(VaultLocked);
    await vault.unlock(PASSPHRASE);
    expect(await vault.read('settings', 'settings')).toEqual(defaultSettings);
  });

  test('means locked everywhere, and so does unlocked', async () => {
    const { parts, vault } = await protectedVault();
    const other = await context(parts);
    const locked = nextState(other);
    await vault.lock();
    expect(await locked).toBe('locked');
    const unlocked = nextState(vault);
    await other.unlock(PASSPHRASE);
    expect(await unlocked).toBe('open');
  });

  test('leaves no key in the memory that contexts share', async () => {
    const { parts, vault } = await protectedVault();
    expect(await parts.session.get('vaultKey')).not.toBeNull();
    await vault.lock();
    expect(await parts.session.get('vaultKey')).toBeNull();
  });

  test('a writing that had begun is still kept', async () => {
    const { vault } = await protectedVault();
    const writing = vault.write('settings', { ...defaultSettings, overlayOn: false });
    await vault.lock();
    await writing;
    await vault.unlock(PASSPHRASE);
    expect((await vault.read('settings', 'settings'))?.overlayOn).toBe(false);
  });
});

describe('after a time without a person', () => {
  test('it locks, but not before', async () => {
    const { clock, vault } = await protectedVault();
    await vault.setLockAfterMinutes(5);
    clock.nowMs += 5 * MINUTE_MS - 1;
    await vault.lockIfIdle();
    expect(vault.state).toBe('open');
    clock.nowMs += 1;
    await vault.lockIfIdle();
    expect(vault.state).toBe('locked');
  });

  test('somebody typing anywhere keeps it open', async () => {
    const { clock, parts, vault } = await protectedVault();
    const other = await context(parts);
    await vault.setLockAfterMinutes(5);
    clock.nowMs += 4 * MINUTE_MS;
    await other.noteActivity();
    clock.nowMs += 4 * MINUTE_MS;
    await vault.lockIfIdle();
    expect(vault.state).toBe('open');
  });

  test('a worker that starts late finds it locked', async () => {
    const { clock, parts, vault } = await protectedVault();
    await vault.setLockAfterMinutes(5);
    clock.nowMs += 6 * MINUTE_MS;
    expect((await context(parts)).state).toBe('locked');
    expect(await parts.session.get('vaultKey')).toBeNull();
  });

  test('no later than the district allows, whatever was chosen', async () => {
    let mostMinutes: number | null = null;
    const clock = { nowMs: 1_000_000 };
    const parts = partsForTests({ nowMs: () => clock.nowMs, mostMinutes: async () => mostMinutes });
    await (await context(parts)).setPassphrase(PASSPHRASE);
    mostMinutes = 10;
    const vault = await context(parts);
    await vault.setLockAfterMinutes(null);
    expect(vault.protection).toEqual({ by: 'passphrase', lockAfterMinutes: 10 });
    clock.nowMs += 10 * MINUTE_MS - 1;
    await vault.lockIfIdle();
    expect(vault.state).toBe('open');
    clock.nowMs += 1;
    await vault.lockIfIdle();
    expect(vault.state).toBe('locked');
    await vault.unlock(PASSPHRASE);
    await vault.setLockAfterMinutes(5);
    expect(vault.protection).toEqual({ by: 'passphrase', lockAfterMinutes: 5 });
  });

  test('never, when so chosen', async () => {
    const { clock, vault } = await protectedVault();
    await vault.setLockAfterMinutes(null);
    expect(vault.protection).toEqual({ by: 'passphrase', lockAfterMinutes: null });
    clock.nowMs += 10_000 * MINUTE_MS;
    await vault.lockIfIdle();
    expect(vault.state).toBe('open');
  });
});

describe('a browser that stops halfway', () => {
  /** Session memory that breaks off at the n-th writing, as a killed process does. */
  function breakingAfter(writings: number) {
    const session = sessionMemoryForTests();
    let left = writings;
    const step = () => {
      if (left <= 0) throw new Error('the browser stopped');
      left -= 1;
    };
    return {
      ...session,
      set: async (...entry: Parameters<typeof session.set>) => {
        step();
        await session.set(...entry);
      },
      remove: async (name: Parameters<typeof session.remove>[0]) => {
        step();
        await session.remove(name);
      },
    } as typeof session;
  }

  test.each([0, 1, 2])('while a passphrase is set (step %i) leaves one way in, and all records', async (writings) => {
    const parts = partsForTests();
    const vault = await context(parts);
    await vault.write('settings', defaultSettings);
    vault.close();
    const breaking = await context({ ...parts, session: breakingAfter(writings) });
    await breaking.setPassphrase(PASSPHRASE).catch(() => undefined);
    const after = await context(restarted(parts));
    if (after.state === 'locked') expect(await after.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await after.read('settings', 'settings')).toEqual(defaultSettings);
  });

  test('while it is removed leaves one way in, and all records', async () => {
    const { parts, vault } = await protectedVault();
    vault.close();
    const breaking = await context({
      ...parts,
      session: { ...parts.session, remove: () => Promise.reject(new Error('stopped')) },
    });
    await breaking.removePassphrase(PASSPHRASE).catch(() => undefined);
    const after = await context(restarted(parts));
    expect(await after.read('settings', 'settings')).toEqual(defaultSettings);
  });
});

test('stretching costs what its recipe says: 19 MiB, two passes, one lane', () => {
  const recipe = newStretchRecipe();
  expect(recipe).toMatchObject({ memoryKiB: 19 * 1024, passes: 2, lanes: 1 });
  expect(recipe.salt).toHaveLength(16);
  const salt = new TextEncoder().encode('alongside-salt-1');
  const parameters = { message: PASSPHRASE, nonce: salt, memory: 19 * 1024, passes: 2, parallelism: 1, tagLength: 32 };
  // Another implementation, OpenSSL's, comes to the same bytes.
  expect(argon2(PASSPHRASE, { ...recipe, salt }).toHex()).toBe(argon2Sync('argon2id', parameters).toString('hex'));
});
