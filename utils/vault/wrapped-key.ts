import { failed, ok, type Result } from '../domain/result.ts';
import type { DataKey } from './key-ring.ts';
import { VaultUnavailable } from './problems.ts';
import { openBytes, type Sealed, sealBytes } from './seal.ts';
import { newStretchRecipe, type Stretch, type StretchRecipe } from './stretch-passphrase.ts';

/** How the data key lies in the database: locked into this device, or into a passphrase. */
export type Wrapping =
  | { by: 'device'; deviceKey: CryptoKey; wrapped: Sealed }
  | { by: 'passphrase'; recipe: StretchRecipe; wrapped: Sealed };

/** The one record that opens all others. Changing the passphrase replaces it in a single step. */
export type KeptKey = {
  /** Names the data key, so that a page notices when another one has taken its place. */
  keyId: string;
  /** Names this wrapping, so that two pages can't both replace it. */
  wrappingId: string;
  wrapping: Wrapping;
  /** Minutes without a touch after which the vault locks; null: only by hand and on restart. */
  lockAfterMinutes: number | null;
};

const LABEL = 'alongside: data key';

/** The device key can't be read out by anyone, only used in this browser profile. */
export async function wrapByDevice(dataKey: DataKey): Promise<Wrapping> {
  const deviceKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  return { by: 'device', deviceKey, wrapped: await sealBytes(deviceKey, LABEL, dataKey) };
}

export async function unwrapByDevice({ deviceKey, wrapped }: Extract<Wrapping, { by: 'device' }>): Promise<DataKey> {
  try {
    return await openBytes(deviceKey, LABEL, wrapped);
  } catch (cause) {
    throw new VaultUnavailable('key-damaged', cause);
  }
}

export async function wrapByPassphrase(dataKey: DataKey, passphrase: string, stretch: Stretch): Promise<Wrapping> {
  const recipe = newStretchRecipe();
  const key = await passphraseKey(passphrase, recipe, stretch);
  return { by: 'passphrase', recipe, wrapped: await sealBytes(key, LABEL, dataKey) };
}

export async function unwrapByPassphrase(
  { recipe, wrapped }: Extract<Wrapping, { by: 'passphrase' }>,
  passphrase: string,
  stretch: Stretch,
): Promise<Result<DataKey, 'wrong-passphrase'>> {
  const key = await passphraseKey(passphrase, recipe, stretch);
  try {
    return ok(await openBytes(key, LABEL, wrapped));
  } catch {
    return failed('wrong-passphrase');
  }
}

async function passphraseKey(passphrase: string, recipe: StretchRecipe, stretch: Stretch): Promise<CryptoKey> {
  const bytes = await stretch(passphrase, recipe);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  bytes.fill(0);
  return key;
}
