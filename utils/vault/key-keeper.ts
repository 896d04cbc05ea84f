import { failed, ok, type Result } from '../domain/result.ts';
import type { Connection } from './connection.ts';
import { eraseWithKey, readOrMakeKeptKey, replaceKeptKey } from './kept-key.ts';
import { type DataKey, type KeyRing, keyRingOf } from './key-ring.ts';
import { VaultLocked } from './problems.ts';
import { newRecordId } from './record-id.ts';
import type { SessionMemory } from './session-memory.ts';
import type { Stretch } from './stretch-passphrase.ts';
import {
  type KeptKey,
  unwrapByDevice,
  unwrapByPassphrase,
  type Wrapping,
  wrapByDevice,
  wrapByPassphrase,
} from './wrapped-key.ts';

export type VaultState = 'open' | 'locked';
export type Protection = { by: 'device' } | { by: 'passphrase'; lockAfterMinutes: number | null };

export const SHORTEST_PASSPHRASE = 8;
const ACTIVITY_RESOLUTION_MS = 15_000;
const MINUTE_MS = 60_000;

type Parts = {
  name: string;
  connection: Connection;
  session: SessionMemory;
  stretch: Stretch;
  nowMs: () => number;
  /** The longest time without use that the district allows; null: any. */
  mostMinutes: () => Promise<number | null>;
};

/** Holds the keys of one context while the vault is open, and is told when another context locks or unlocks it. */
export type KeyKeeper = ReturnType<typeof createKeyKeeper>;

export function createKeyKeeper({ name, connection, session, stretch, nowMs, mostMinutes }: Parts) {
  let ring: KeyRing | null = null;
  let keyId: string | null = null;
  let protection: Protection = { by: 'device' };
  let turn = 0;
  let lastNotedMs = 0;
  const listeners = new Set<(state: VaultState) => void>();
  const others = new BroadcastChannel(`${name} keys`);
  others.onmessage = () => void refresh().catch(forget);

  function show(next: KeyRing | null, nextProtection: Protection = protection) {
    const didChange = (ring === null) !== (next === null) || !isSameProtection(protection, nextProtection);
    ring = next;
    protection = nextProtection;
    if (didChange) for (const listener of listeners) listener(next ? 'open' : 'locked');
  }

  // When even the key record can't be read, nothing may stay open.
  function forget() {
    turn += 1;
    show(null);
  }

  /** Looks at the kept key and at the session anew. */
  async function refresh(): Promise<void> {
    const mine = ++turn;
    const kept = await readOrMakeKeptKey(connection);
    const dataKey = await availableDataKey(kept);
    const next = dataKey && (await keyRingOf(dataKey));
    const most = await mostMinutes();
    if (mine !== turn) return;
    keyId = kept.keyId;
    show(next, protectionOf(kept, most));
  }

  async function availableDataKey(kept: KeptKey): Promise<DataKey | null> {
    if (kept.wrapping.by === 'device') return unwrapByDevice(kept.wrapping);
    const unlocked = await session.get('vaultKey');
    if (unlocked?.keyId !== kept.keyId) return null;
    if (await isIdle(kept)) {
      await session.remove('vaultKey');
      return null;
    }
    return Uint8Array.fromBase64(unlocked.dataKey);
  }

  async function isIdle(kept: KeptKey): Promise<boolean> {
    const lockAfterMinutes = lockAfterOf(kept, await mostMinutes());
    if (lockAfterMinutes === null) return false;
    const activeAtMs = await session.get('activeAtMs');
    return activeAtMs === null || nowMs() - activeAtMs >= lockAfterMinutes * MINUTE_MS;
  }

  async function leaveForOthers(kept: KeptKey, dataKey: DataKey): Promise<void> {
    await session.set('activeAtMs', nowMs());
    await session.set('vaultKey', { keyId: kept.keyId, dataKey: dataKey.toBase64() });
    dataKey.fill(0);
  }

  async function refreshEverywhere(): Promise<void> {
    others.postMessage(null);
    await refresh();
  }

  async function openWith(kept: KeptKey, passphrase: string): Promise<Result<DataKey, 'wrong-passphrase'>> {
    return kept.wrapping.by === 'device'
      ? ok(await unwrapByDevice(kept.wrapping))
      : unwrapByPassphrase(kept.wrapping, passphrase, stretch);
  }

  /** Wraps the data key anew. `between` runs before the one step that replaces the old wrapping. */
  async function rewrap(
    current: string,
    wrap: (dataKey: DataKey) => Promise<Wrapping>,
    between: (kept: KeptKey, dataKey: DataKey) => Promise<void>,
  ): Promise<Result<void, 'wrong-passphrase'>> {
    const kept = await readOrMakeKeptKey(connection);
    const opened = await openWith(kept, current);
    if (!opened.ok) return opened;
    const after = { ...kept, wrappingId: newRecordId(), wrapping: await wrap(opened.value) };
    await between(kept, opened.value);
    if (!(await replaceKeptKey(connection, kept, after))) return rewrap(current, wrap, between);
    return ok(undefined);
  }

  return {
    refresh,

    get state(): VaultState {
      return ring ? 'open' : 'locked';
    },
    get protection(): Protection {
      return protection;
    },
    get keyId(): string | null {
      return keyId;
    },

    /** The keys; throws `VaultLocked`. */
    ring(): KeyRing {
      if (!ring) throw new VaultLocked();
      return ring;
    },

    onState(listener: (state: VaultState) => void, signal: AbortSignal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },

    async lock(): Promise<void> {
      if (protection.by === 'device') await refresh();
      if (protection.by === 'device') return;
      forget();
      await session.remove('vaultKey');
      await refreshEverywhere();
    },

    async unlock(passphrase: string): Promise<Result<void, 'wrong-passphrase'>> {
      const kept = await readOrMakeKeptKey(connection);
      const opened = await openWith(kept, passphrase);
      if (!opened.ok) return opened;
      if (kept.wrapping.by === 'passphrase') await leaveForOthers(kept, opened.value);
      await refreshEverywhere();
      return ok(undefined);
    },

    async setPassphrase(passphrase: string, current = ''): Promise<Result<void, 'wrong-passphrase' | 'too-short'>> {
      if (passphrase.length < SHORTEST_PASSPHRASE) return failed('too-short');
      // Left in the session first: a crash right after the one step must not lock out the contexts that are open.
      const set = await rewrap(current, (dataKey) => wrapByPassphrase(dataKey, passphrase, stretch), leaveForOthers);
      if (set.ok) await refreshEverywhere();
      return set;
    },

    async removePassphrase(passphrase: string): Promise<Result<void, 'wrong-passphrase'>> {
      const removed = await rewrap(passphrase, wrapByDevice, async (_kept, dataKey) => void dataKey.fill(0));
      if (!removed.ok) return removed;
      await session.remove('vaultKey');
      await refreshEverywhere();
      return removed;
    },

    async setLockAfterMinutes(lockAfterMinutes: number | null): Promise<void> {
      const kept = await readOrMakeKeptKey(connection);
      const after = { ...kept, wrappingId: newRecordId(), lockAfterMinutes };
      if (!(await replaceKeptKey(connection, kept, after))) return this.setLockAfterMinutes(lockAfterMinutes);
      await session.set('activeAtMs', nowMs());
      await refreshEverywhere();
    },

    /** Everything that is kept, and the key to it. */
    async erase(): Promise<void> {
      await eraseWithKey(connection);
      await session.remove('vaultKey');
      await refreshEverywhere();
    },

    /** A person did something. Cheap enough for every key stroke. */
    async noteActivity(): Promise<void> {
      if (protection.by === 'device' || !ring || nowMs() - lastNotedMs < ACTIVITY_RESOLUTION_MS) return;
      lastNotedMs = nowMs();
      await session.set('activeAtMs', lastNotedMs);
    },

    async lockIfIdle(): Promise<void> {
      if (protection.by === 'passphrase' && ring && (await isIdle(await readOrMakeKeptKey(connection)))) {
        await this.lock();
      }
    },

    close() {
      forget();
      listeners.clear();
      others.close();
    },
  };
}

function protectionOf(kept: KeptKey, mostMinutes: number | null): Protection {
  if (kept.wrapping.by === 'device') return { by: 'device' };
  return { by: 'passphrase', lockAfterMinutes: lockAfterOf(kept, mostMinutes) };
}

/** What the therapist chose, or less where the district allows less. */
function lockAfterOf({ lockAfterMinutes }: KeptKey, mostMinutes: number | null): number | null {
  if (mostMinutes === null || lockAfterMinutes === null) return lockAfterMinutes ?? mostMinutes;
  return Math.min(lockAfterMinutes, mostMinutes);
}

function isSameProtection(a: Protection, b: Protection): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
