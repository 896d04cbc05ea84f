const encoder = new TextEncoder();

/** The keys of an open vault, both made of the one data key and not extractable. */
export type KeyRing = {
  sealing: CryptoKey;
  /** Gives records whose id would tell something a name that tells nothing. */
  naming: CryptoKey;
};

export type DataKey = Uint8Array<ArrayBuffer>;

export function newDataKey(): DataKey {
  return crypto.getRandomValues(new Uint8Array(32));
}

/** The keys for sealing and naming. `dataKey` is overwritten with zeros: its bytes need not lie around in memory. */
export async function keyRingOf(dataKey: DataKey): Promise<KeyRing> {
  const source = await crypto.subtle.importKey('raw', dataKey, 'HKDF', false, ['deriveKey']);
  dataKey.fill(0);
  const [sealing, naming] = await Promise.all([
    derive(source, 'seal records', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive(source, 'name records', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { sealing, naming };
}

/** Always the same for the same store and id, 128 bits in hex; without the key nothing can be read from it. */
export async function keyedName({ naming }: KeyRing, store: string, id: string): Promise<string> {
  const mark = await crypto.subtle.sign('HMAC', naming, encoder.encode(`${store} ${id}`));
  return new Uint8Array(mark, 0, 16).toHex();
}

function derive(
  source: CryptoKey,
  purpose: string,
  algorithm: AesKeyGenParams | HmacKeyGenParams,
  usages: KeyUsage[],
): Promise<CryptoKey> {
  const recipe = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: encoder.encode(`alongside: ${purpose}`),
  };
  return crypto.subtle.deriveKey(recipe, source, algorithm, false, usages);
}
